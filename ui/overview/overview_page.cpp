// SPDX-License-Identifier: MIT
#include "ui/overview/overview_page.h"

#include <algorithm>
#include <cstdlib>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/overview/focus_card.h"
#include "ui/overview/look_next.h"
#include "ui/overview/ready_card.h"
#include "ui/overview/strand_card.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"

#include "analysis/gaps.h"
#include "analysis/profile.h"
#include "report/profile_section.h"

namespace plumbline::ui {

namespace {

constexpr int sideColumn = 320;
constexpr int narrowPage = 760; ///< below this the columns stand under each other

/// "11 of 15 dimensions rated · 14 pieces of evidence · 5 next steps open"
QString summaryOf(const Snapshot& snapshot, const GroupProfile& overall, std::size_t openSteps) {
    const QtWording wording;
    const QString separator = QStringLiteral(" · ");
    QString text = OverviewPage::tr("%1 of %2 dimensions rated").arg(overall.rated).arg(overall.applicable);
    if (overall.notApplicable() > 0)
        text += separator + OverviewPage::tr("%1 not applicable").arg(overall.notApplicable());
    text += separator + toQString(wording.count(PLUMBLINE_TEXT("%n piece of evidence"),
                                                PLUMBLINE_TEXT("%n pieces of evidence"),
                                                static_cast<std::int64_t>(snapshot.evidence.size())));
    text += separator +
            toQString(wording.count(PLUMBLINE_TEXT("%n next step open"), PLUMBLINE_TEXT("%n next steps open"),
                                    static_cast<std::int64_t>(openSteps)));
    return text;
}

} // namespace

OverviewPage::OverviewPage(Session& session, const FigureDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(desk.appearance)
    , m_scroll(new FocusScroll(new QWidget))
    , m_title(new TonedLabel(m_appearance, Appearance::Text::Title, TonedLabel::Tone::Ink))
    , m_summary(new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Muted))
    , m_picture(new QPushButton(tr("Copy or save")))
    , m_first(new Card(m_appearance))
    , m_invitation(new EmptyPlace({}, tr("Start rating"), m_appearance))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_strands(new QVBoxLayout)
    , m_side(new QWidget)
    , m_focus(new FocusCard(m_appearance, m_side))
    , m_lookNext(new LookNext(m_appearance, m_side))
    , m_ready(new ReadyCard(m_appearance)) {
    m_picture->setMenu(new FigureMenu(
        desk, [this] { return tiles(); }, this));
    build();
    connectParts();
    connect(&session, &Session::changed, this, &OverviewPage::refreshSoon);
    connect(&session, &Session::currentChanged, this, &OverviewPage::refreshSoon);
    connect(&session, &Session::contentsChanged, this, &OverviewPage::refreshSoon);
    connect(&m_appearance, &Appearance::changed, this, &OverviewPage::follow);
    follow();
    refresh();
}

void OverviewPage::build() {
    auto* all = new QVBoxLayout(m_scroll->widget());
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    all->addLayout(head);
    all->addWidget(m_summary);
    m_picture->setAccessibleName(tr("Copy or save the tiles"));
    m_picture->setToolTip(tr("The tiles as a picture or a table"));
    all->addLayout(m_columns, 1);

    m_invitation->button()->setProperty("primary", true);
    auto* inFirst = new QVBoxLayout(m_first);
    inFirst->addWidget(m_invitation);
    auto* left = new QVBoxLayout;
    left->addWidget(m_first);
    left->addLayout(m_strands);
    left->addWidget(m_ready);
    left->addStretch(1);
    m_columns->addLayout(left, 1);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    for (Card* card : std::initializer_list<Card*>{m_focus, m_lookNext})
        side->addWidget(card);
    m_columns->addWidget(m_side, 0, Qt::AlignTop);

    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
}

void OverviewPage::connectParts() {
    connect(m_invitation, &EmptyPlace::pressed, this, &OverviewPage::startRating);
    connect(m_focus, &FocusCard::dimensionRequested, this, &OverviewPage::dimensionRequested);
    connect(m_focus, &FocusCard::choiceRequested, this, &OverviewPage::focusRequested);
    connect(m_lookNext, &LookNext::dimensionRequested, this, &OverviewPage::dimensionRequested);
    connect(m_lookNext, &LookNext::stepRequested, this, &OverviewPage::stepRequested);
    connect(m_lookNext, &LookNext::evidenceRequested, this, &OverviewPage::evidenceRequested);
    connect(m_ready, &ReadyCard::missingRequested, this, &OverviewPage::pointTo);
    connect(m_ready, &ReadyCard::finalizeRequested, this, &OverviewPage::finalizeRequested);
}

FigureBlock OverviewPage::tiles() const {
    return tilesBlock(*m_session.snapshot(), QtWording());
}

void OverviewPage::pointTo(ReadinessCheck check) {
    if (check == ReadinessCheck::Focus)
        m_focus->pointToChoice();
    else
        m_lookNext->pointTo(check);
}

void OverviewPage::refreshSoon() {
    m_stale = true;
    if (isVisible())
        refresh();
}

void OverviewPage::showEvent(QShowEvent*) {
    if (m_stale)
        refresh();
}

void OverviewPage::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    m_stale = false;
    if (snapshot->rubric != m_rubric && !(m_rubric && *snapshot->rubric == *m_rubric)) {
        m_rubric = snapshot->rubric;
        rebuildCards();
    }
    const Profile whole = profile(*snapshot);
    const Gaps gap = gaps(*snapshot, m_session.clock().today());
    m_title->setText(tr("%1 at a glance").arg(toQString(snapshot->assessment.year.label())));
    m_summary->setText(summaryOf(*snapshot, whole.overall, gap.openSteps.size()));
    const bool untouched =
        whole.overall.rated == 0 && !gap.unrated.empty() && m_session.whyNotEditable().isEmpty();
    if (untouched)
        m_invitation->setSentence(
            tr("Nothing is rated yet. Begin with %1: read its levels together and choose the one that "
               "describes your school today.")
                .arg(toQString(m_rubric->dimension(gap.unrated.front()).name)));
    m_first->setVisible(untouched);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(*snapshot, whole.strands[i]);
    const bool editable = m_session.whyNotEditable().isEmpty();
    m_focus->show(*snapshot, editable);
    m_focus->setVisible(editable || !snapshot->focus.empty());
    m_lookNext->show(lookGroups(*snapshot, gap));
    m_ready->show(readiness(*snapshot, gap), editable);
    m_ready->setVisible(snapshot->assessment.status == AssessmentStatus::Draft);
    orderTabs();
}

void OverviewPage::orderTabs() {
    setTabOrder(m_picture, m_invitation->button());
    QWidget* before = m_invitation->button();
    const auto next = [&before](QWidget* stop) {
        setTabOrder(before, stop);
        before = stop;
    };
    std::ranges::for_each(m_tiles, next);
    for (const Card* card : std::initializer_list<Card*>{m_ready, m_focus, m_lookNext})
        for (QAbstractButton* button : card->findChildren<QAbstractButton*>())
            next(button);
}

void OverviewPage::rebuildCards() {
    qDeleteAll(m_cards);
    m_cards.clear();
    m_tiles.clear();
    for (std::size_t strand = 0; strand < m_rubric->strands().size(); ++strand) {
        auto* card = new StrandCard(m_appearance, *m_rubric, strand);
        m_strands->addWidget(card);
        m_cards.push_back(card);
        for (DimensionTile* tile : card->tiles()) {
            m_tiles.push_back(tile);
            connect(tile, &QAbstractButton::clicked, this, [this, tile] {
                makeTabStop(tile);
                emit dimensionRequested(tile->position());
            });
            connect(tile, &DimensionTile::moveRequested, this,
                    [this, tile](int key) { moveFocus(*tile, key); });
        }
    }
    makeTabStop(m_tiles.front());
}

void OverviewPage::startRating() {
    const SnapshotPointer snapshot = m_session.snapshot();
    // Going round from the last position begins with the first.
    if (const auto position = nextUnrated(*snapshot, snapshot->rubric->dimensionCount() - 1))
        emit dimensionRequested(*position);
}

// All tiles are one stop of the Tab key; the arrow keys go from tile to tile.
void OverviewPage::makeTabStop(DimensionTile* tile) {
    for (DimensionTile* other : m_tiles)
        other->setFocusPolicy(other == tile ? Qt::StrongFocus : Qt::ClickFocus);
}

DimensionTile* OverviewPage::tileAbove(const DimensionTile& from, bool below) const {
    const auto centre = [this](const DimensionTile& tile) {
        return tile.mapTo(m_scroll->widget(), tile.rect().center());
    };
    const QPoint here = centre(from);
    DimensionTile* best = nullptr;
    std::pair<int, int> bestDistance;
    for (DimensionTile* tile : m_tiles) {
        const QPoint there = centre(*tile);
        const int down = below ? there.y() - here.y() : here.y() - there.y();
        const std::pair<int, int> distance(down, std::abs(there.x() - here.x()));
        if (down > 0 && (!best || distance < bestDistance)) {
            best = tile;
            bestDistance = distance;
        }
    }
    return best;
}

void OverviewPage::moveFocus(const DimensionTile& from, int key) {
    const std::size_t here = from.position();
    DimensionTile* to = nullptr;
    if (key == Qt::Key_Home)
        to = m_tiles.front();
    else if (key == Qt::Key_End)
        to = m_tiles.back();
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        to = tileAbove(from, key == Qt::Key_Down);
    else if ((key == Qt::Key_Left) == isLeftToRight())
        to = here > 0 ? m_tiles[here - 1] : nullptr;
    else
        to = here + 1 < m_tiles.size() ? m_tiles[here + 1] : nullptr;
    if (!to)
        return;
    makeTabStop(to);
    to->setFocus(Qt::TabFocusReason);
}

void OverviewPage::follow() {
    const int margin = m_appearance.scaled(20);
    QLayout* all = m_scroll->widget()->layout();
    all->setContentsMargins(margin, m_appearance.scaled(16), margin, margin);
    all->setSpacing(m_appearance.scaled(4));
    m_columns->setSpacing(m_appearance.scaled(16));
    m_columns->setContentsMargins(0, m_appearance.scaled(8), 0, 0);
    m_strands->setSpacing(m_appearance.scaled(12));
    m_side->layout()->setSpacing(m_appearance.scaled(12));
    arrange();
}

void OverviewPage::resizeEvent(QResizeEvent*) {
    arrange();
}

void OverviewPage::arrange() {
    const bool narrow = width() < m_appearance.scaled(narrowPage);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = m_appearance.scaled(sideColumn);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
}

} // namespace plumbline::ui
