// SPDX-License-Identifier: MIT
// A row that goes on in the next line where it is too narrow: for buttons and filters at large text sizes.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace plumbline::ui {

class WrapLayout : public QLayout {
    Q_OBJECT

public:
    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

private:
    /// Goes through the lines and gives the height they take; moves the items where `place` is set.
    int arrange(const QRect& rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace plumbline::ui
