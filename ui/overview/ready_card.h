// SPDX-License-Identifier: MIT
// "Ready to make final": the checklist of an assessment. It warns and forbids nothing.
#pragma once

#include "ui/widgets/card.h"

#include "analysis/readiness.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class ReadyLine;
class SideBySide;
class TonedLabel;

class ReadyCard : public Card {
    Q_OBJECT

public:
    explicit ReadyCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<ReadinessItem>& items, bool editable);

signals:
    /// What is missing for this check is to be seen.
    void missingRequested(plumbline::ReadinessCheck check);
    void finalizeRequested();

private:
    void makeLines(std::size_t count);
    void follow();

    TonedLabel* m_title;
    TonedLabel* m_summary;
    QVBoxLayout* m_column;
    QWidget* m_list;
    SideBySide* m_halves;
    QPushButton* m_finalize;
    std::vector<ReadinessItem> m_items;
    std::vector<ReadyLine*> m_lines;
};

} // namespace plumbline::ui
