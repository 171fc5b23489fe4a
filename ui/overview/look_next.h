// SPDX-License-Identifier: MIT
// "Where to look next": what is missing, doubtful or unfinished, each a link to where it is mended.
#pragma once

#include "ui/widgets/card.h"

#include "ui/overview/look_groups.h"

#include <vector>

class QVBoxLayout;

namespace plumbline::ui {

class LookList;
class TonedLabel;

class LookNext : public Card {
    Q_OBJECT

public:
    explicit LookNext(const Appearance& appearance, QWidget* parent = nullptr);

    /// What is unfolded stays so; at first it is the first group.
    void show(const std::vector<LookGroup>& groups);
    /// Unfolds the group of what is missing for a check, with the keyboard on it.
    void pointTo(ReadinessCheck check);

signals:
    void dimensionRequested(std::size_t position);
    void stepRequested(plumbline::NextStepId step);
    void evidenceRequested(plumbline::EvidenceId evidence);

private:
    void lead(const LookItem& item);
    void follow();

    TonedLabel* m_title;
    TonedLabel* m_done;
    QVBoxLayout* m_column;
    std::vector<LookList*> m_lists;
    bool m_shown = false;
};

} // namespace plumbline::ui
