// SPDX-License-Identifier: MIT
// What each page is for, in a few words.
#pragma once

#include <QDialog>

namespace plumbline::ui {

class Appearance;

class HelpDialog : public QDialog {
    Q_OBJECT

public:
    HelpDialog(const Appearance& appearance, QWidget* parent);
};

} // namespace plumbline::ui
