// SPDX-License-Identifier: MIT
// A combo box on a page that has keys of its own: letters are the page's, and the wheel turns the page;
// neither changes a choice unseen.
#pragma once

#include <QComboBox>
#include <QKeyEvent>
#include <QWheelEvent>

namespace plumbline::ui {

class CalmChoice : public QComboBox {
    Q_OBJECT

public:
    explicit CalmChoice(QWidget* parent = nullptr) : QComboBox(parent) {
        // As wide as its place, not as its longest words.
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        constexpr int fewest = 8;
        setMinimumContentsLength(fewest);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->text().trimmed().isEmpty())
            QComboBox::keyPressEvent(event);
        else
            event->ignore();
    }

    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace plumbline::ui
