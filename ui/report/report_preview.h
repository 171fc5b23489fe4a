// SPDX-License-Identifier: MIT
// The pages of a report on screen, as they will be on paper. Layout is done in slices between events, so that
// the window never waits.
#pragma once

#include <QAbstractScrollArea>
#include <QPageLayout>
#include <QPixmap>
#include <QTimer>

#include "ui/report/paginator.h"

#include <map>
#include <memory>
#include <optional>

namespace plumbline::ui {

class Appearance;

class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(const Appearance& appearance, QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// Begins to lay out; the pages that are there stay until the new ones are ready.
    void setDocument(const Document& document, const QPageLayout& layout);

    /// A document is to follow: what is shown is not the last word.
    void expectDocument() { m_expecting = true; }

    bool isReady() const { return !m_next && !m_expecting; }

    int pageCount() const;
    /// The page in the middle of the view, from 1; 0 where there is none.
    int currentPage() const;

    bool isFitted() const { return !m_zoom; }

public slots:
    void fitWidth();
    void zoomIn();
    void zoomOut();

signals:
    /// All pages are there.
    void ready();
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layoutSlice();
    void setZoom(std::optional<double> zoom);
    double factor() const;
    QRectF pageRect(std::size_t page) const;
    void updateBars();
    const QPixmap& picture(std::size_t page, const QSize& size);
    void forgetPictures();
    void paintFocus(QPainter& painter) const;

    const Appearance& m_appearance;
    std::unique_ptr<Paginator> m_shown;
    std::unique_ptr<Paginator> m_next;
    bool m_expecting = false;
    QTimer m_slices;
    /// Nothing: as wide as the view.
    std::optional<double> m_zoom;
    std::map<std::size_t, QPixmap> m_pictures;
};

} // namespace plumbline::ui
