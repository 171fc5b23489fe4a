// SPDX-License-Identifier: MIT
// The wording of a level before and after in one text: removed words struck through, added ones underlined.
#pragma once

#include <QLabel>

#include "base/word_diff.h"

#include <vector>

namespace plumbline::ui {

class Appearance;

class RewordingView : public QLabel {
    Q_OBJECT

public:
    RewordingView(const Appearance& appearance, const std::vector<WordRun>& runs, QWidget* parent = nullptr);

private:
    void follow();

    const Appearance& m_appearance;
    std::vector<WordRun> m_runs;
};

} // namespace plumbline::ui
