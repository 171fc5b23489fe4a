// SPDX-License-Identifier: MIT
// Chooses one sentence of a dimension's descriptors, or none; what is chosen stands under it in full.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

#include <optional>
#include <vector>

class QComboBox;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

class SentenceChoice : public QWidget {
    Q_OBJECT

public:
    explicit SentenceChoice(const Appearance& appearance, QWidget* parent = nullptr);

    /// Offers the sentences of this dimension, none chosen; of no dimension none.
    void offer(const Snapshot& snapshot, std::optional<std::size_t> position);
    void choose(const std::optional<StatementTie>& tie);
    std::optional<StatementTie> chosen() const;

private:
    void showChosen();

    QComboBox* m_choice;
    TonedLabel* m_full;
    /// By place in the choice, from its second on.
    std::vector<StatementTie> m_ties;
    QStringList m_sentences;
};

} // namespace plumbline::ui
