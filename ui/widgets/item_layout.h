// SPDX-License-Identifier: MIT
// Owns the items of a layout whose height follows from its width; where they go is for the layouts made of
// it.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace plumbline::ui {

class ItemLayout : public QLayout {
    Q_OBJECT

public:
    explicit ItemLayout(QWidget* parent = nullptr);
    ~ItemLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }

protected:
    const std::vector<std::unique_ptr<QLayoutItem>>& held() const { return m_items; }

    /// Of an item that is as wide as this.
    static int heightOf(const QLayoutItem& item, int width);
    /// Room for the largest of the items that are shown, with the margins.
    QSize sizeOfLargest() const;

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace plumbline::ui
