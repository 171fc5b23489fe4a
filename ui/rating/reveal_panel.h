// SPDX-License-Identifier: MIT
// What a round has shown: the split in words and glyphs, who voted what where voting is named, how far apart
// it is, the roles, the rounds before.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

class QPushButton;

namespace plumbline::ui {

class Appearance;
class BallotFigure;
class TonedLabel;

class RevealPanel : public QWidget {
    Q_OBJECT

public:
    explicit RevealPanel(const Appearance& appearance, QWidget* parent = nullptr);

    /// Of an item with at least one revealed round.
    void show(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item);

    /// The split in words.
    QString summary() const;

private:
    void showMeaning(bool shown);

    TonedLabel* m_words;
    BallotFigure* m_figure;
    TonedLabel* m_speaking;
    TonedLabel* m_who;
    TonedLabel* m_roles;
    TonedLabel* m_apart;
    QPushButton* m_explain;
    TonedLabel* m_meaning;
    TonedLabel* m_earlier;
};

} // namespace plumbline::ui
