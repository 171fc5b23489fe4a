// SPDX-License-Identifier: MIT
#include "ui/rubric_page/statement_section.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "analysis/unmet_statements.h"
#include "ui/rubric_page/statement_evidence.h"
#include "ui/rubric_page/statement_list.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

StatementSection::StatementSection(Session& session, const Appearance& appearance, Announcer& announcer,
                                   QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_announcer(announcer)
    , m_speaks(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Ink, this))
    , m_list(new StatementList(appearance, this))
    , m_unmet(new QPushButton(this)) {
    m_speaks->setObjectName(QStringLiteral("whatSpeaks"));
    m_unmet->setObjectName(QStringLiteral("unmetStatements"));
    m_unmet->setAutoDefault(false);
    m_list->offerEvidence();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance.scaled(4));
    layout->addWidget(m_speaks);
    layout->addWidget(m_unmet, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    connect(m_list, &StatementList::marked, this,
            [this](LevelRank level, std::size_t statement, std::optional<StatementMark> wanted) {
                mark({m_position, level, statement}, wanted);
            });
    connect(m_list, &StatementList::evidenceRequested, this, &StatementSection::chooseEvidence);
    connect(m_unmet, &QPushButton::clicked, this, [this] { emit nextStepsRequested(m_position); });
}

void StatementSection::showDimension(std::size_t position) {
    const SnapshotPointer snapshot = m_session.snapshot();
    m_position = position;
    m_list->show(*snapshot, position, m_session.previous().get());
    const QString lines = whatSpeaks(*snapshot, position);
    m_speaks->setText(lines);
    m_speaks->setVisible(!lines.isEmpty());
    showUnmet(*snapshot);
}

void StatementSection::showUnmet(const Snapshot& snapshot) {
    const auto unmet = static_cast<std::int64_t>(unmetWithoutStep(snapshot, m_position).size());
    m_unmet->setVisible(unmet > 0 && m_editable);
    if (unmet > 0)
        m_unmet->setText(
            toQString(QtWording().count(PLUMBLINE_TEXT("Make %n unmet sentence a next step"),
                                        PLUMBLINE_TEXT("Make %n unmet sentences next steps"), unmet)));
}

void StatementSection::setEditable(bool editable) {
    m_editable = editable;
    m_list->setEditable(editable);
    if (const SnapshotPointer snapshot = m_session.snapshot();
        snapshot && m_position < snapshot->ratings.size())
        showUnmet(*snapshot);
}

void StatementSection::focusLevel(LevelRank level) {
    m_list->setOpen(true);
    m_list->focusLevel(level);
}

void StatementSection::openMenu(const StatementPlace& place, const QPoint& under) {
    if (const QString why = m_session.whyNotEditable(); !why.isEmpty())
        return m_announcer.say(why);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::optional<StatementMark> now = markOf(*m_session.snapshot(), place);
    const auto add = [&](const QString& words, std::optional<StatementMark> wanted) {
        QAction* action = menu->addAction(words, this, [this, place, wanted] { mark(place, wanted); });
        action->setCheckable(true);
        action->setChecked(now == wanted);
    };
    for (const StatementMark one : {StatementMark::InPlace, StatementMark::Partly, StatementMark::NotYet})
        add(markName(one), one);
    add(tr("Not marked"), std::nullopt);
    menu->addSeparator();
    menu->addAction(tr("Evidence…"), this, [this, place] { chooseEvidence(place); });
    menu->popup(under);
}

void StatementSection::mark(const StatementPlace& place, std::optional<StatementMark> mark) {
    const SnapshotPointer before = m_session.snapshot();
    const DimensionId dimension = before->rubric->dimension(place.position).id;
    if (!m_session.perform(MarkStatement{before->assessment.id, dimension, place.level, place.index, mark})) {
        // What a click showed and nobody accepted is taken back.
        m_list->show(*before, m_position, m_session.previous().get());
        return;
    }
    const QString speaks = whatSpeaks(*m_session.snapshot(), place.position, place.level);
    m_announcer.say(tr("%1. %2", "mark, what speaks for the level")
                        .arg(mark ? markName(*mark) : tr("Mark taken off"), speaks)
                        .trimmed());
}

void StatementSection::chooseEvidence(const StatementPlace& place) {
    if (const QString why = m_session.whyNotEditable(); !why.isEmpty())
        return m_announcer.say(why);
    auto* dialog = new StatementEvidence(m_session, m_appearance, place, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatementEvidence::addRequested, this,
            [this, place] { emit addEvidenceRequested(place); });
    dialog->open();
}

} // namespace plumbline::ui
