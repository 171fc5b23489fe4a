// SPDX-License-Identifier: MIT
// The sentences of the current dimension in the panel: marked one by one, what speaks for each level, the
// evidence tied to them, and what is unmet of the next level.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

#include <optional>

class QPoint;
class QPushButton;

namespace plumbline::ui {

class Announcer;
class Appearance;
class Session;
class StatementList;
class TonedLabel;

class StatementSection : public QWidget {
    Q_OBJECT

public:
    StatementSection(Session& session, const Appearance& appearance, Announcer& announcer, QWidget* parent);

    /// Shows a dimension as the session has it now.
    void showDimension(std::size_t position);
    void setEditable(bool editable);
    /// Opens, and puts the keyboard on the first sentence of the level.
    void focusLevel(LevelRank level);
    /// The same marks and evidence for one sentence as a menu, where the sentence stands on the screen.
    void openMenu(const StatementPlace& place, const QPoint& under);

signals:
    void addEvidenceRequested(const plumbline::StatementPlace& place);
    /// The unmet sentences of the next level are to become next steps.
    void nextStepsRequested(std::size_t position);

private:
    void mark(const StatementPlace& place, std::optional<StatementMark> mark);
    void chooseEvidence(const StatementPlace& place);
    void showUnmet(const Snapshot& snapshot);

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    std::size_t m_position = 0;
    bool m_editable = true;
    TonedLabel* m_speaks;
    StatementList* m_list;
    QPushButton* m_unmet;
};

} // namespace plumbline::ui
