// SPDX-License-Identifier: MIT
#include "ui/rating/agenda_list.h"

#include <algorithm>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyle>

#include "ui/text.h"

namespace plumbline::ui {

QString stageWords(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) {
    const auto in = static_cast<int>(item.voted.size()) + item.counted;
    const auto present = static_cast<int>(votersPresent(snapshot, session).size());
    switch (stageOf(item)) {
    case Stage::Waiting:
        return in > 0 ? toQString(QtWording().count(PLUMBLINE_TEXT("waiting · %n ballot is in"),
                                                    PLUMBLINE_TEXT("waiting · %n ballots are in"), in))
                      : AgendaList::tr("waiting");
    case Stage::Voting:
        return present > 0 ? AgendaList::tr("voting · %1 of %2").arg(in).arg(present)
                           : toQString(QtWording().count(PLUMBLINE_TEXT("voting · %n ballot"),
                                                         PLUMBLINE_TEXT("voting · %n ballots"), in));
    case Stage::Revealed:
        return AgendaList::tr("revealed, not decided");
    case Stage::Parked:
        return AgendaList::tr("parked");
    case Stage::Decided:
        break;
    }
    const std::optional<LevelRank> level = levelOf(item.decision->value);
    return level ? AgendaList::tr("decided: %1").arg(toQString(snapshot.rubric->level(*level).name))
                 : AgendaList::tr("decided: not applicable");
}

AgendaList::AgendaList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Agenda"));
    setObjectName(QStringLiteral("agenda"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSpacing(3);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit placeChosen(m_places[static_cast<std::size_t>(row)]);
    });
}

void AgendaList::show(const Snapshot& snapshot, const std::vector<std::size_t>& places) {
    const RatingSession& session = *openSession(snapshot);
    const QSignalBlocker quiet(this);
    m_places = places;
    while (static_cast<std::size_t>(count()) > places.size())
        delete takeItem(count() - 1);
    while (static_cast<std::size_t>(count()) < places.size())
        addItem(QString());
    for (std::size_t row = 0; row < places.size(); ++row) {
        const AgendaItem& one = session.agenda[places[row]];
        const Dimension& dimension = snapshot.rubric->dimension(snapshot.rubric->positionOf(one.dimension));
        item(static_cast<int>(row))
            ->setText(toQString(dimension.name) + QLatin1Char('\n') + stageWords(snapshot, session, one));
    }
    fitRows();
}

void AgendaList::setCurrentPlace(std::size_t place) {
    const QSignalBlocker quiet(this);
    setCurrentRow(static_cast<int>(std::ranges::find(m_places, place) - m_places.begin()));
    scrollToItem(currentItem());
}

void AgendaList::fitRows() {
    const int width = viewport()->width() - 2 * spacing();
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    for (int row = 0; row < count(); ++row) {
        const QRect words = fontMetrics().boundingRect(QRect(0, 0, width - 2 * margin, QWIDGETSIZE_MAX),
                                                       Qt::TextWordWrap, item(row)->text());
        item(row)->setSizeHint(QSize(0, words.height() + margin));
    }
}

void AgendaList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    fitRows();
}

void AgendaList::keyPressEvent(QKeyEvent* event) {
    const bool letter = !event->text().isEmpty() && event->text().front().isLetterOrNumber();
    if (letter)
        event->ignore();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace plumbline::ui
