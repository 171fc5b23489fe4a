// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_page.h"

#include <algorithm>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/evidence/evidence_entry.h"
#include "ui/evidence/evidence_preview.h"
#include "ui/evidence/evidence_search.h"
#include "ui/evidence/evidence_table.h"
#include "ui/evidence/size_words.h"
#include "ui/evidence/sort_choice.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

EvidencePage::EvidencePage(Session& session, const Appearance& appearance, Prompts& prompts,
                           Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_entry(new EvidenceEntry(session, appearance, prompts, announcer, this))
    , m_model(new EvidenceModel(this))
    , m_filter(new EvidenceFilter(*m_model, this))
    , m_whyNot(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_search(new EvidenceSearch(*m_filter, this))
    , m_count(new TonedLabel(appearance, Role::Small, Tone::Muted, this))
    , m_sizeWarning(new TonedLabel(appearance, Role::Body, Tone::Ink, this))
    , m_table(new EvidenceTable(*m_filter, appearance, this))
    , m_preview(new EvidencePreview(appearance, this))
    , m_splitter(new QSplitter(this))
    , m_none(new EmptyPlace(tr("No evidence yet. Add a note, link or file."), tr("Add evidence"), appearance,
                            this))
    , m_noMatch(new EmptyPlace(tr("No evidence matches the search and filters."),
                               tr("Clear search and filters"), appearance, this))
    , m_listPlace(new QStackedWidget(this))
    , m_place(new QStackedWidget(this)) {
    setAcceptDrops(true);
    build();
    connectList();
    connectPreview();
    connect(&session, &Session::currentChanged, this, &EvidencePage::loadAll);
    connect(&session, &Session::changed, this, [this](const Changed& what) {
        if (what.evidence || what.assessment)
            refresh();
        else if (what.ratings)
            refreshLevels();
    });
    connect(&appearance, &Appearance::changed, this, &EvidencePage::restyle);
    restyle();
    loadAll();
}

void EvidencePage::build() {
    m_listPlace->addWidget(m_table);
    m_search->addChoice(new SortChoice(*m_table, tr("Order added"), m_search));
    m_listPlace->addWidget(m_noMatch);
    m_splitter->addWidget(m_listPlace);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    auto* full = new QWidget(this);
    auto* fullLayout = new QVBoxLayout(full);
    fullLayout->setContentsMargins(0, 0, 0, 0);
    fullLayout->addWidget(m_search);
    fullLayout->addWidget(m_count);
    fullLayout->addWidget(m_sizeWarning);
    fullLayout->addWidget(m_splitter, 1);
    m_place->addWidget(full);
    m_place->addWidget(m_none);

    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(makeHead());
    contentLayout->addWidget(m_whyNot);
    contentLayout->addWidget(m_place, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FocusScroll(content, this));
}

void EvidencePage::connectList() {
    connect(m_table, &EvidenceTable::editRequested, this, &EvidencePage::editChosen);
    connect(m_table, &EvidenceTable::removeRequested, this, &EvidencePage::removeChosen);
    connect(m_table, &EvidenceTable::currentRowChanged, this, &EvidencePage::refreshPreview);
    connect(m_search, &EvidenceSearch::edited, this, &EvidencePage::refreshShown);
    connect(m_noMatch, &EmptyPlace::pressed, this, [this] {
        m_search->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_none, &EmptyPlace::pressed, this, &EvidencePage::addNote);
}

QWidget* EvidencePage::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new WrapLayout(head);
    auto* title = new TonedLabel(m_appearance, Role::Title, Tone::Ink, head);
    title->setText(tr("Evidence"));
    title->setWordWrap(false);
    row->addWidget(title);
    const auto add = [&](const QString& text, void (EvidencePage::*slot)()) {
        auto* button = new QPushButton(text, head);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_addButtons = {
        add(tr("Add note…"), &EvidencePage::addNote),
        add(tr("Add link…"), &EvidencePage::addLink),
        add(tr("Add files…"), &EvidencePage::addFiles),
        add(tr("Paste"), &EvidencePage::paste),
        add(tr("Use evidence from another year…"), &EvidencePage::useFromOtherYear),
    };
    m_export = add(tr("Export evidence binder…"), &EvidencePage::exportBinder);
    return head;
}

void EvidencePage::connectPreview() {
    connect(m_preview, &EvidencePreview::openLinkRequested, m_entry, &EvidenceEntry::openLink);
    connect(m_preview, &EvidencePreview::openFileRequested, this, [this] {
        if (const auto id = chosen())
            m_entry->openFile(*id);
    });
    connect(m_preview, &EvidencePreview::saveCopyRequested, this, [this] {
        if (const auto id = chosen())
            m_entry->saveCopy(*id);
    });
    connect(m_preview, &EvidencePreview::stateRequested, this, [this](EvidenceState state) {
        if (const auto id = chosen())
            m_entry->setState(*id, state);
    });
    connect(m_preview, &EvidencePreview::editRequested, this, &EvidencePage::editChosen);
    connect(m_preview, &EvidencePreview::removeRequested, this, &EvidencePage::removeChosen);
    connect(m_preview, &EvidencePreview::dimensionRequested, this, &EvidencePage::dimensionRequested);
}

void EvidencePage::loadAll() {
    if (!m_session.snapshot())
        return;
    m_search->setRubric(*m_session.snapshot()->rubric);
    m_search->clear();
    refresh();
    m_table->selectRow(0);
}

void EvidencePage::refresh() {
    m_levelsAreOld = false;
    m_model->show(m_session.snapshot());
    m_search->setYears(m_model->years());
    refreshEditable();
    refreshFacts();
    refreshShown();
    refreshPreview();
}

/// Levels of ratings are among the filters. Rating waits for nobody: a page that is hidden looks when it is
/// shown.
void EvidencePage::refreshLevels() {
    m_levelsAreOld = !isVisible();
    if (!m_levelsAreOld)
        refresh();
}

void EvidencePage::showEvent(QShowEvent* event) {
    if (m_levelsAreOld)
        refresh();
    QWidget::showEvent(event);
}

void EvidencePage::refreshFacts() {
    const std::int64_t workbook = sizeOfWorkbook(m_session.path());
    m_facts = tr("attached files %1 · workbook %2")
                  .arg(sizeWords(sizeOfFiles(*m_session.snapshot())), sizeWords(workbook));
    const auto toReview =
        std::ranges::count(m_session.snapshot()->evidence, EvidenceState::ToReview, &Evidence::state);
    if (toReview > 0)
        m_facts.prepend(tr("%1 to review").arg(toReview) + QStringLiteral(" · "));
    const QString warning = largeWorkbookWords(workbook);
    m_sizeWarning->setText(warning);
    m_sizeWarning->setVisible(!warning.isEmpty());
}

void EvidencePage::refreshEditable() {
    const QString whyNot = m_session.whyNotEditable();
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    for (QPushButton* button : m_addButtons)
        button->setEnabled(whyNot.isEmpty());
    m_export->setEnabled(m_model->rowCount() > 0);
    m_none->button()->setEnabled(whyNot.isEmpty());
    m_preview->setEditable(whyNot.isEmpty());
}

void EvidencePage::refreshShown() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    const QString count = m_search->isClear()
                              ? toQString(QtWording().count(PLUMBLINE_TEXT("%n piece of evidence"),
                                                            PLUMBLINE_TEXT("%n pieces of evidence"), all))
                              : tr("%1 of %n shown", nullptr, all).arg(shown);
    m_count->setText(QStringList{count, m_facts}.join(QStringLiteral(" · ")));
    m_search->setFound(count);
    if (all == 0)
        m_place->setCurrentWidget(m_none);
    else
        m_place->setCurrentIndex(0);
    if (shown == 0)
        m_listPlace->setCurrentWidget(m_noMatch);
    else
        m_listPlace->setCurrentIndex(0);
    if (shown > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
}

void EvidencePage::refreshPreview() {
    const auto id = chosen();
    const Evidence* found = id ? findEvidence(*m_session.snapshot(), *id) : nullptr;
    if (!found)
        m_preview->showNothing();
    else
        m_preview->show(*found, *m_session.snapshot()->rubric, m_session.workbook().attachments(),
                        otherYearsOf(*found));
}

QStringList EvidencePage::otherYearsOf(const Evidence& evidence) const {
    QStringList years;
    for (const Assessment& use : m_session.workbook().usesOf(evidence.id))
        if (use.id != m_session.snapshot()->assessment.id)
            years << toQString(use.year.label());
    return years;
}

std::optional<EvidenceId> EvidencePage::chosen() const {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_model->row(m_filter->mapToSource(current).row()).id;
}

void EvidencePage::showEvidence(EvidenceId id) {
    m_search->clear();
    if (const auto row = m_model->rowOf(id)) {
        const QModelIndex index = m_filter->mapFromSource(m_model->index(*row, 0));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void EvidencePage::focusSearch() {
    m_search->focusSearch();
}

void EvidencePage::addNote() {
    m_entry->addFor();
}

void EvidencePage::addLink() {
    m_entry->addLink();
}

void EvidencePage::addFiles() {
    m_entry->addFiles({});
}

void EvidencePage::paste() {
    if (m_session.whyNotEditable().isEmpty())
        m_entry->paste();
}

void EvidencePage::useFromOtherYear() {
    m_entry->useFromOtherYear();
}

void EvidencePage::exportBinder() {
    std::vector<EvidenceId> listed;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        listed.push_back(m_model->row(m_filter->mapToSource(m_filter->index(row, 0)).row()).id);
    m_entry->exportBinder(std::move(listed));
}

void EvidencePage::editChosen() {
    if (const auto id = chosen())
        m_entry->edit(*id);
}

void EvidencePage::removeChosen() {
    if (const auto id = chosen(); id && m_session.whyNotEditable().isEmpty())
        m_entry->remove(*id);
}

void EvidencePage::dragEnterEvent(QDragEnterEvent* event) {
    if (m_session.whyNotEditable().isEmpty() && EvidenceEntry::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_entry->take({}, *event->mimeData());
}

void EvidencePage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QWidget::keyPressEvent(event);
}

void EvidencePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitPlace();
}

void EvidencePage::restyle() {
    const int margin = m_appearance.scaled(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    fitPlace();
}

void EvidencePage::fitPlace() {
    const bool narrow = width() < m_appearance.scaled(760);
    const Qt::Orientation orientation = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != orientation || !m_isPlaced) {
        m_splitter->setOrientation(orientation);
        const int whole = std::max(width(), height());
        m_splitter->setSizes({2 * whole / 3, whole / 3});
        m_isPlaced = true;
    }
    m_search->setNarrow(narrow);
    m_splitter->setHandleWidth(m_appearance.scaled(16));
    m_listPlace->setMinimumSize(m_appearance.scaled(240), m_appearance.scaled(160));
    m_preview->setMinimumSize(m_appearance.scaled(300), m_appearance.scaled(narrow ? 240 : 160));
}

} // namespace plumbline::ui
