// SPDX-License-Identifier: MIT
// The agenda of the open rating session: every dimension with where it stands. Tells nothing of ballots that
// are not revealed.
#pragma once

#include <QListWidget>

#include "assessment/snapshot.h"

#include <vector>

namespace plumbline::ui {

class AgendaList : public QListWidget {
    Q_OBJECT

public:
    explicit AgendaList(QWidget* parent = nullptr);

    /// Shows these places of the open session's agenda, in this order.
    void show(const Snapshot& snapshot, const std::vector<std::size_t>& places);

    void setCurrentPlace(std::size_t place);

signals:
    void placeChosen(std::size_t place);

protected:
    /// Letters are commands of the session here, not a search.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Rows as high as their words: the view's own guess cuts the last line of some.
    void fitRows();

    std::vector<std::size_t> m_places;
};

/// "voting · 5 of 8", "decided: Developing", "parked", "waiting"
QString stageWords(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item);

} // namespace plumbline::ui
