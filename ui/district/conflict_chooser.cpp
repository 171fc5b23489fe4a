// SPDX-License-Identifier: MIT
#include "ui/district/conflict_chooser.h"

#include <algorithm>
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/district/merge_text.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrapping_delegate.h"

namespace plumbline::ui {

namespace {

enum Column { WhatColumn, AnswerColumn };

} // namespace

ConflictChooser::ConflictChooser(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_what(new TonedLabel(appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, this)) {
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setHeaderLabels({tr("Changed on both sides"), tr("What holds")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    new WrappingDelegate(*m_list, std::max(appearance.scaled(26), 24)); // the list owns it
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(AnswerColumn, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    auto* both = new QWidget(this);
    auto* columns = new SideBySide(both);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(appearance.scaled(16));
    columns->setLeastWidth(appearance.scaled(220));
    columns->addWidget(makeSide(appearance, tr("Keep what is &here"), MergeAnswer::Here, m_here));
    columns->addWidget(makeSide(appearance, tr("Take what is &there"), MergeAnswer::There, m_there));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(both);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance.scaled(8));
    layout->addWidget(makeHeading(appearance));
    layout->addWidget(m_list, 2);
    layout->addWidget(m_what);
    layout->addWidget(scroll, 3);
    m_what->setWordWrap(true);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConflictChooser::showCurrent);
}

QWidget* ConflictChooser::makeHeading(const Appearance& appearance) {
    auto* heading = new QWidget(this);
    auto* title = new TonedLabel(appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, heading);
    title->setText(tr("Say what holds where both sides were changed"));
    title->setWordWrap(true);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    const auto addAll = [&](const QString& text, MergeAnswer side) {
        auto* all = new QPushButton(text, heading);
        all->setAutoDefault(false);
        row->addWidget(all);
        connect(all, &QPushButton::clicked, this, [this, side] { answerAll(side); });
    };
    addAll(tr("All as they are here"), MergeAnswer::Here);
    addAll(tr("All as they are there"), MergeAnswer::There);
    return heading;
}

QWidget* ConflictChooser::makeSide(const Appearance& appearance, const QString& name, MergeAnswer its,
                                   Side& side) {
    auto* box = new QWidget(this);
    side.choose = new QRadioButton(name, box);
    side.choose->setAutoExclusive(false);
    side.choose->setMinimumHeight(std::max(appearance.scaled(24), 24));
    side.stamp = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, box);
    side.words = new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Ink, box);
    side.words->setWordWrap(true);
    side.words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    side.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance.scaled(4));
    column->addWidget(side.choose);
    column->addWidget(side.stamp);
    column->addWidget(side.words, 1);
    connect(side.choose, &QRadioButton::clicked, this, [this, its] { answer(its); });
    return box;
}

void ConflictChooser::show(std::vector<MergeConflict> conflicts) {
    m_conflicts = std::move(conflicts);
    m_answers.clear();
    m_list->clear();
    for (int row = 0; row < static_cast<int>(m_conflicts.size()); ++row) {
        const MergeConflict& conflict = m_conflicts[static_cast<std::size_t>(row)];
        new QTreeWidgetItem(
            m_list, {toQString(conflict.where) + QStringLiteral(": ") + translated(conflict.what), {}});
        showAnswer(row);
    }
    if (!m_conflicts.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ConflictChooser::showAnswer(int row) {
    QTreeWidgetItem* item = m_list->topLevelItem(row);
    const auto found = m_answers.find(m_conflicts[static_cast<std::size_t>(row)].id);
    const QString text = found == m_answers.end()             ? tr("Not settled")
                         : found->second == MergeAnswer::Here ? tr("What is here")
                                                              : tr("What is there");
    item->setText(AnswerColumn, text);
    item->setData(WhatColumn, Qt::AccessibleTextRole, item->text(WhatColumn) + QStringLiteral(", ") + text);
}

void ConflictChooser::showCurrent() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const MergeConflict& conflict = m_conflicts[static_cast<std::size_t>(row)];
    m_what->setText(toQString(conflict.where) + QStringLiteral(": ") + translated(conflict.what));
    const auto found = m_answers.find(conflict.id);
    const bool isAnswered = found != m_answers.end();
    showSide(m_here, conflict.here, isAnswered && found->second == MergeAnswer::Here);
    showSide(m_there, conflict.there, isAnswered && found->second == MergeAnswer::There);
}

/// A screen reader hears with each button what it would choose.
void ConflictChooser::showSide(const Side& side, const MergeSide& its, bool isChosen) {
    side.choose->setChecked(isChosen);
    const QString stamp = stampText(its);
    side.stamp->setText(stamp.isEmpty() ? tr("It is not known who changed it") : stamp);
    side.words->setText(wordsOf(its).join(u'\n'));
    side.choose->setAccessibleDescription(side.words->text() + QStringLiteral(". ") + side.stamp->text());
}

void ConflictChooser::answer(MergeAnswer its) {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_answers.insert_or_assign(m_conflicts[static_cast<std::size_t>(row)].id, its);
    showAnswer(row);
    showCurrent();
    emit answered();
}

void ConflictChooser::answerAll(MergeAnswer its) {
    for (int row = 0; row < static_cast<int>(m_conflicts.size()); ++row) {
        m_answers.insert_or_assign(m_conflicts[static_cast<std::size_t>(row)].id, its);
        showAnswer(row);
    }
    showCurrent();
    emit answered();
}

/// In the list: left keeps what is here, right takes what is there, as the two stand side by side.
bool ConflictChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            answer(key == Qt::Key_Left ? MergeAnswer::Here : MergeAnswer::There);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
