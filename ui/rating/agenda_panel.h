// SPDX-License-Identifier: MIT
// The agenda beside the dimension, in its own order or by disagreement; where there is no room beside it,
// folded into one choice above it.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

#include <vector>

class QComboBox;

namespace plumbline::ui {

class AgendaList;
class Appearance;
class SideBySide;

class AgendaPanel : public QWidget {
    Q_OBJECT

public:
    explicit AgendaPanel(const Appearance& appearance, QWidget* parent = nullptr);

    /// Shows the open session of the snapshot with this place as the current one.
    void show(const Snapshot& snapshot, std::size_t place);
    void setFolded(bool folded);

signals:
    void placeChosen(std::size_t place);
    void orderChosen();

private:
    void fold();
    void listFolded(const Snapshot& snapshot, const RatingSession& session);

    const Appearance& m_appearance;
    SideBySide* m_choices;
    QComboBox* m_folded;
    QComboBox* m_order;
    AgendaList* m_list;
    /// Places of the agenda in the order they are listed.
    std::vector<std::size_t> m_places;
    bool m_isFolded = false;
};

} // namespace plumbline::ui
