// SPDX-License-Identifier: MIT
#include "ui/rubric_page/statement_row.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

void MarkChoice::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QRadioButton::keyPressEvent(event);
    else
        event->ignore();
}

StatementRow::StatementRow(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_statement(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, this))
    , m_foot(new WrapLayout)
    , m_lastYear(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this)) {
    m_lastYear->setObjectName(QStringLiteral("lastYearMark"));
    m_lastYear->hide();
    auto* marks = new WrapLayout;
    for (std::size_t i = 0; i < choices; ++i) {
        auto* choice = new MarkChoice(markName(static_cast<StatementMark>(i)), this);
        choice->setAutoExclusive(false); // a mark can be taken off
        // Tab goes from row to row, the arrow keys within one.
        choice->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        connect(choice, &QRadioButton::toggled, this, [this, i](bool on) {
            emit marked(on ? std::optional(static_cast<StatementMark>(i)) : std::nullopt);
        });
        marks->addWidget(choice);
        m_choices[i] = choice;
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_statement);
    layout->addLayout(marks);
    layout->addLayout(m_foot);
    m_lastYear->setWordWrap(false);
    m_foot->addWidget(m_lastYear);
}

void StatementRow::offerEvidence() {
    m_evidence = new QPushButton(this);
    m_evidence->setAutoDefault(false);
    m_evidence->setProperty("quiet", true);
    connect(m_evidence, &QPushButton::clicked, this, &StatementRow::evidenceRequested);
    // Before last year's mark, which is not always there.
    m_foot->removeWidget(m_lastYear);
    m_foot->addWidget(m_evidence);
    m_foot->addWidget(m_lastYear);
}

void StatementRow::show(const StatementFacts& statement) {
    m_statement->setText(statement.words);
    m_lastYear->setText(statement.lastYear);
    m_lastYear->setVisible(!statement.lastYear.isEmpty());
    for (std::size_t i = 0; i < choices; ++i) {
        const QSignalBlocker quiet(m_choices[i]);
        m_choices[i]->setChecked(statement.mark == static_cast<StatementMark>(i));
        m_choices[i]->setAccessibleName(
            tr("%1: %2", "mark, the statement").arg(m_choices[i]->text(), statement.words));
        m_choices[i]->setAccessibleDescription(statement.lastYear);
    }
    if (m_evidence)
        showEvidence(statement);
}

void StatementRow::showEvidence(const StatementFacts& statement) {
    const auto tied = static_cast<std::int64_t>(statement.evidence);
    const QString words =
        tied == 0 ? tr("Evidence…")
                  : tr("%1…", "'2 pieces of evidence'")
                        .arg(toQString(QtWording().count(PLUMBLINE_TEXT("%n piece of evidence"),
                                                         PLUMBLINE_TEXT("%n pieces of evidence"), tied)));
    m_evidence->setText(words);
    m_evidence->setAccessibleName(
        tr("%1 For: %2", "number of pieces, the statement").arg(words, statement.words));
}

void StatementRow::setEditable(bool editable) {
    m_editable = editable;
    for (MarkChoice* choice : m_choices)
        choice->setEnabled(editable);
}

void StatementRow::focusMark() {
    const auto chosen = std::ranges::find_if(m_choices, &QRadioButton::isChecked);
    (chosen != m_choices.end() ? *chosen : m_choices.front())->setFocus(Qt::TabFocusReason);
}

QWidget* StatementRow::followTab(QWidget* before) {
    for (MarkChoice* choice : m_choices) {
        setTabOrder(before, choice);
        before = choice;
    }
    if (!m_evidence)
        return before;
    setTabOrder(before, m_evidence);
    return m_evidence;
}

void StatementRow::step(int columns) {
    const auto at = std::ranges::find_if(m_choices, &QWidget::hasFocus) - m_choices.begin();
    const auto wanted = std::clamp<std::ptrdiff_t>(at + columns, 0, choices - 1);
    m_choices[static_cast<std::size_t>(wanted)]->setFocus(Qt::TabFocusReason);
}

void StatementRow::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    event->setAccepted(plain && (moves(event->key()) || (m_editable && marks(event->key()))));
}

bool StatementRow::moves(int key) {
    const bool right = layoutDirection() == Qt::LeftToRight;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        step((key == Qt::Key_Right) == right ? 1 : -1);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        emit moveRequested(key == Qt::Key_Down ? 1 : -1);
    else
        return false;
    return true;
}

bool StatementRow::marks(int key) {
    if (key >= Qt::Key_1 && key < Qt::Key_1 + static_cast<int>(choices))
        emit marked(static_cast<StatementMark>(key - Qt::Key_1));
    else if (key == Qt::Key_0 || key == Qt::Key_Delete)
        emit marked(std::nullopt);
    else if (key == Qt::Key_E && m_evidence)
        emit evidenceRequested();
    else
        return false;
    return true;
}

} // namespace plumbline::ui
