// SPDX-License-Identifier: MIT
#include "ui/rating/agenda_panel.h"

#include <algorithm>
#include <numeric>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QVBoxLayout>

#include "analysis/agreement.h"
#include "ui/rating/agenda_list.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/calm_choice.h"
#include "ui/widgets/side_by_side.h"

namespace plumbline::ui {

namespace {

/// Lists where each dimension stands, and says of the chosen one no more than its name: the page says the
/// rest.
class FoldedAgenda : public CalmChoice {
public:
    using CalmChoice::CalmChoice;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override {
        CalmChoice::initStyleOption(option);
        option->currentText = currentData().toString();
    }
};

} // namespace

AgendaPanel::AgendaPanel(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_choices(new SideBySide)
    , m_folded(new FoldedAgenda(this))
    , m_order(new CalmChoice(this))
    , m_list(new AgendaList(this)) {
    m_order->setAccessibleName(tr("Order of the agenda"));
    m_order->setObjectName(QStringLiteral("agendaOrder"));
    m_order->addItems({tr("Agenda order"), tr("Most disagreement first")});
    m_folded->setAccessibleName(tr("Dimension on the agenda"));
    m_folded->setObjectName(QStringLiteral("foldedAgenda"));
    m_choices->addWidget(m_folded);
    m_choices->addWidget(m_order);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_choices);
    layout->addWidget(m_list, 1);
    connect(m_order, &QComboBox::activated, this, &AgendaPanel::orderChosen);
    connect(m_list, &AgendaList::placeChosen, this, &AgendaPanel::placeChosen);
    connect(m_folded, &QComboBox::activated, this,
            [this](int row) { emit placeChosen(m_places[static_cast<std::size_t>(row)]); });
    connect(&appearance, &Appearance::changed, this, &AgendaPanel::fold);
    fold();
}

void AgendaPanel::setFolded(bool folded) {
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    fold();
}

void AgendaPanel::fold() {
    constexpr int width = 238;
    constexpr int narrowest = 200;
    m_list->setVisible(!m_isFolded);
    m_folded->setVisible(m_isFolded);
    m_choices->setLeastWidth(m_appearance.scaled(narrowest));
    m_choices->setSpacing(m_appearance.scaled(6));
    constexpr int margin = 8;
    const int edge = m_appearance.scaled(margin);
    layout()->setContentsMargins(edge, edge, m_isFolded ? edge : 0, m_isFolded ? 0 : edge);
    setMinimumWidth(m_isFolded ? 0 : m_appearance.scaled(width));
    setMaximumWidth(m_isFolded ? QWIDGETSIZE_MAX : m_appearance.scaled(width));
}

void AgendaPanel::show(const Snapshot& snapshot, std::size_t place) {
    const RatingSession* session = openSession(snapshot);
    if (!session)
        return;
    m_places.resize(session->agenda.size());
    std::iota(m_places.begin(), m_places.end(), std::size_t{0});
    if (m_order->currentIndex() > 0)
        m_places = dimensionsByDisagreement(*session);
    m_list->show(snapshot, m_places);
    m_list->setCurrentPlace(place);
    listFolded(snapshot, *session);
    m_folded->setCurrentIndex(static_cast<int>(std::ranges::find(m_places, place) - m_places.begin()));
}

void AgendaPanel::listFolded(const Snapshot& snapshot, const RatingSession& session) {
    const QSignalBlocker quiet(m_folded);
    m_folded->clear();
    for (const std::size_t place : m_places) {
        const AgendaItem& item = session.agenda[place];
        const Dimension& dimension = snapshot.rubric->dimension(snapshot.rubric->positionOf(item.dimension));
        const QString name = toQString(dimension.name);
        m_folded->addItem(
            tr("%1 · %2", "dimension · where it stands").arg(name, stageWords(snapshot, session, item)),
            name);
    }
}

} // namespace plumbline::ui
