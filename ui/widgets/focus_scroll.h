// SPDX-License-Identifier: MIT
// A scroll area for forms and lists of widgets: what gets the focus comes into view.
#pragma once

#include <QScrollArea>

namespace plumbline::ui {

class FocusScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit FocusScroll(QWidget* content, QWidget* parent = nullptr);
    FocusScroll(const FocusScroll&) = delete;
    FocusScroll& operator=(const FocusScroll&) = delete;
    ~FocusScroll() override;

private:
    void follow(QWidget* focused);
};

} // namespace plumbline::ui
