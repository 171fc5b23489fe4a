// SPDX-License-Identifier: MIT
// "Can they be compared?": for every pair of columns a card with what was the same and what was not.
#pragma once

#include <QWidget>

#include "analysis/comparability.h"

class QVBoxLayout;

namespace plumbline::ui {

class Appearance;

class ComparabilityPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparabilityPanel(const Appearance& appearance, QWidget* parent = nullptr);

    /// Reads it while called; nothing of it is kept.
    void show(const Comparison& comparison);

private:
    QWidget* cardFor(const Comparison& comparison, const Comparability& pair) const;

    const Appearance& m_appearance;
    QWidget* m_content = nullptr;
};

} // namespace plumbline::ui
