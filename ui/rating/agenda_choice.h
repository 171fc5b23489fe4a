// SPDX-License-Identifier: MIT
// Chooses what a rating session is about: all dimensions, those not rated, a strand, or some in an order of
// one's own.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

#include <vector>

class QComboBox;
class QListWidget;
class QListWidgetItem;

namespace plumbline::ui {

class Announcer;
class Appearance;
class TonedLabel;

class AgendaChoice : public QWidget {
    Q_OBJECT

public:
    AgendaChoice(const Appearance& appearance, Announcer& announcer, QWidget* parent = nullptr);

    /// Offers what this assessment has; what was chosen stays while the rubric is the same.
    void show(const Snapshot& snapshot);
    /// Chooses these, in this order. What is in `kept` can be moved and not taken off.
    void choose(const std::vector<DimensionId>& agenda, const std::vector<DimensionId>& kept);
    /// In the order in which it is rated; may be empty.
    std::vector<DimensionId> chosen() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makePicks();
    void offer();
    void list(std::size_t position, bool chosen);
    /// What the choice of a kind stands for.
    std::vector<DimensionId> ofKind(int kind) const;
    bool isKept(const DimensionId& dimension) const;
    void nameChoices();
    void chooseKind();
    void move(int by);
    void sizeList();
    void say();
    std::size_t positionOf(const QListWidgetItem& item) const;

    const Appearance& m_appearance;
    Announcer& m_announcer;
    RubricPointer m_rubric;
    std::vector<DimensionId> m_unrated;
    /// What was chosen before picking began.
    std::vector<DimensionId> m_last;
    bool m_picked = false;
    std::vector<DimensionId> m_kept;
    QComboBox* m_kind;
    QListWidget* m_list;
    QWidget* m_picks;
    TonedLabel* m_count;
};

} // namespace plumbline::ui
