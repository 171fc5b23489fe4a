// SPDX-License-Identifier: MIT
#include "ui/rating/paper_ballots.h"

#include <algorithm>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

namespace {

enum Column { DimensionColumn, BallotColumn, StateColumn };

} // namespace

PaperBallots::PaperBallots(Session& session, const Appearance& appearance, Announcer& announcer,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_announcer(announcer)
    , m_assessment(session.snapshot()->assessment.id)
    , m_lineHeight(std::max(appearance.scaled(26), 24))
    , m_member(new QComboBox(this))
    , m_table(new QTreeWidget(this))
    , m_state(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this))
    , m_problem(new ProblemLabel(appearance, this)) {
    setWindowTitle(tr("Enter paper ballots"));
    setModal(true);
    build(appearance);
    listMembers();
    listDimensions();
    connect(m_member, &QComboBox::currentIndexChanged, this, &PaperBallots::showState);
    fitDialog(*this, QSize(appearance.scaled(720), appearance.scaled(640)));
    m_table->setFocus();
}

void PaperBallots::build(const Appearance& appearance) {
    m_table->setAccessibleName(tr("Ballots by dimension"));
    m_table->setHeaderLabels({tr("Dimension"), tr("Ballot"), tr("State")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->installEventFilter(this);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(DimensionColumn, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    int widest = m_table->fontMetrics().horizontalAdvance(wordsFor(Abstained{}));
    for (const LevelRank rank : m_session.snapshot()->rubric->ranks())
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(wordsFor(rank)));
    m_table->setColumnWidth(BallotColumn, widest + appearance.scaled(28));
    m_state->setObjectName(QStringLiteral("state"));
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save ballots"), QDialogButtonBox::ActionRole);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &PaperBallots::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &PaperBallots::reject);
    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(20);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(appearance.scaled(10));
    layout->addWidget(new FormField(tr("&Ballots of"), m_member, appearance));
    layout->addWidget(m_table, 1);
    layout->addWidget(makeKeys(appearance));
    layout->addWidget(m_state);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

/// The keys as buttons, for the mouse; they say what the keys mean, too.
QWidget* PaperBallots::makeKeys(const Appearance& appearance) {
    const Rubric& rubric = *m_session.snapshot()->rubric;
    auto* keys = new QWidget(this);
    auto* row = new WrapLayout(keys);
    row->setSpacing(appearance.scaled(8));
    const auto add = [&](const QString& key, const BallotChoice& choice) {
        const QString text = QStringLiteral("%1  %2").arg(key, wordsFor(choice));
        auto* button = new QPushButton(asCaption(text), keys);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, choice] { fill(choice); });
        row->addWidget(button);
    };
    for (const LevelRank rank : rubric.ranks())
        add(QString::number(rank.value()), rank);
    add(QStringLiteral("A"), Abstained{});
    return keys;
}

QString PaperBallots::wordsFor(const BallotChoice& choice) const {
    const auto* level = std::get_if<LevelRank>(&choice);
    return level ? toQString(m_session.snapshot()->rubric->level(*level).name) : tr("Abstain");
}

void PaperBallots::listMembers() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (const RatingSession* session = openSession(*snapshot))
        m_members = votersPresent(*snapshot, *session);
    for (const Member& member : snapshot->team)
        if (std::ranges::find(m_members, member.id) != m_members.end())
            m_member->addItem(toQString(member.name));
}

void PaperBallots::listDimensions() {
    const SnapshotPointer snapshot = m_session.snapshot();
    const Rubric& rubric = *snapshot->rubric;
    if (const RatingSession* session = openSession(*snapshot))
        for (const AgendaItem& item : session->agenda)
            if (takesBallots(item)) {
                m_lines.push_back({item.dimension, std::nullopt});
                const std::size_t position = rubric.positionOf(item.dimension);
                auto* line = new QTreeWidgetItem(m_table, {toQString(rubric.dimension(position).name)});
                line->setSizeHint(DimensionColumn, QSize(0, m_lineHeight));
            }
    goTo(0);
    showState();
}

void PaperBallots::chooseMember(MemberId member) {
    const auto found = std::ranges::find(m_members, member);
    if (found != m_members.end())
        m_member->setCurrentIndex(static_cast<int>(found - m_members.begin()));
}

int PaperBallots::currentRow() const {
    return m_table->indexOfTopLevelItem(m_table->currentItem());
}

void PaperBallots::goTo(int row) {
    if (row >= 0 && row < m_table->topLevelItemCount())
        m_table->setCurrentItem(m_table->topLevelItem(row));
}

int PaperBallots::filled() const {
    return static_cast<int>(
        std::ranges::count_if(m_lines, [](const Line& line) { return line.choice.has_value(); }));
}

void PaperBallots::setChoice(int row, const std::optional<BallotChoice>& choice) {
    m_lines[static_cast<std::size_t>(row)].choice = choice;
    m_warned = false;
    m_problem->hide();
    showState();
}

void PaperBallots::showLine(int row) {
    QTreeWidgetItem* item = m_table->topLevelItem(row);
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    const SnapshotPointer snapshot = m_session.snapshot();
    const RatingSession* session = openSession(*snapshot);
    const AgendaItem* agenda = session ? findItem(*session, line.dimension) : nullptr;
    const int member = m_member->currentIndex();
    const bool isIn =
        agenda && member >= 0 &&
        std::ranges::find(agenda->voted, m_members[static_cast<std::size_t>(member)]) != agenda->voted.end();
    const QString ballot = line.choice ? wordsFor(*line.choice) : QString();
    const QString state = isIn ? tr("In already") : QString();
    item->setText(BallotColumn, ballot);
    item->setText(StateColumn, state);
    // A screen reader reads one cell of a row: it gets the whole row.
    QStringList words{item->text(DimensionColumn), ballot.isEmpty() ? tr("empty") : ballot};
    if (isIn)
        words << state;
    item->setData(DimensionColumn, Qt::AccessibleTextRole, words.join(QStringLiteral(", ")));
}

void PaperBallots::showState() {
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        showLine(row);
    m_save->setEnabled(!m_members.empty() && !m_lines.empty());
    if (m_members.empty())
        m_state->setText(tr("Nobody who votes is present."));
    else if (m_lines.empty())
        m_state->setText(tr("No dimension takes ballots now."));
    else
        m_state->setText(
            tr("%1 of %2 filled. Keys: 1 to %3 or A fill a line, Backspace goes back, Enter saves.")
                .arg(filled())
                .arg(m_lines.size())
                .arg(m_session.snapshot()->rubric->highest().value()));
}

void PaperBallots::fill(const BallotChoice& choice) {
    const int row = currentRow();
    if (row < 0)
        return;
    setChoice(row, choice);
    goTo(row + 1);
}

/// Empties the line; where it is empty, goes to the one before and empties that.
void PaperBallots::takeBack() {
    int row = currentRow();
    if (row > 0 && !m_lines[static_cast<std::size_t>(row)].choice)
        --row;
    if (row < 0)
        return;
    goTo(row);
    setChoice(row, std::nullopt);
}

bool PaperBallots::takeKey(const QKeyEvent& event) {
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int level = event.key() - Qt::Key_0;
    if (level >= 1 && level <= m_session.snapshot()->rubric->highest().value())
        fill(LevelRank(level));
    else if (event.key() == Qt::Key_A)
        fill(Abstained{});
    else if (event.key() == Qt::Key_Backspace)
        takeBack();
    else if (event.key() == Qt::Key_Delete && currentRow() >= 0)
        setChoice(currentRow(), std::nullopt);
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        m_save->click();
    else
        return false;
    return true;
}

bool PaperBallots::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<const QKeyEvent&>(*event)) || QDialog::eventFilter(watched, event);
    return QDialog::eventFilter(watched, event);
}

void PaperBallots::save() {
    const int member = m_member->currentIndex();
    if (member < 0)
        return;
    Compound all{{PLUMBLINE_TEXT("Enter a paper ballot"), {}}, {}};
    for (const Line& line : m_lines)
        if (line.choice)
            all.edits.emplace_back(CastBallot{m_assessment, line.dimension,
                                              m_members[static_cast<std::size_t>(member)], *line.choice});
    if (all.edits.empty()) {
        m_problem->say(tr("No line is filled. Type what the sheet says: 1, 2, … or A."));
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int count = static_cast<int>(all.edits.size());
    const QString name = m_member->currentText();
    if (!performOrSay(m_session, all, *m_problem))
        return;
    m_announcer.say(tr("Ballots of %1 saved: %2.").arg(name).arg(count));
    goToNextMember();
}

void PaperBallots::goToNextMember() {
    for (Line& line : m_lines)
        line.choice.reset();
    m_warned = false;
    const int next = m_member->currentIndex() + 1;
    if (next < m_member->count())
        m_member->setCurrentIndex(next);
    goTo(0);
    showState();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PaperBallots::reject() {
    if (filled() > 0 && !m_warned) {
        m_warned = true;
        m_problem->say(tr("The ballots of %1 are not saved. Save them, or close once more to leave them out.")
                           .arg(m_member->currentText()));
        return;
    }
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        setChoice(row, std::nullopt);
    QDialog::reject();
}

} // namespace plumbline::ui
