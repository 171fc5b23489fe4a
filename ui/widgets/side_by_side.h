// SPDX-License-Identifier: MIT
// Columns of one width and height, or, where they would be too narrow to read, one below the other.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace plumbline::ui {

class SideBySide : public QLayout {
    Q_OBJECT

public:
    explicit SideBySide(QWidget* parent = nullptr);
    ~SideBySide() override;

    /// Narrower than this no column is.
    void setLeastWidth(int width);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

private:
    std::vector<QLayoutItem*> shown() const;
    /// Goes through the items and gives the height they take; moves them where `place` is set.
    int arrange(const QRect& rect, bool place) const;

    int m_leastWidth = 0;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace plumbline::ui
