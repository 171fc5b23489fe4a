// SPDX-License-Identifier: MIT
#include "ui/shell/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/dialog_size.h"

namespace plumbline::ui {

namespace {

QString plainText(const QAction& action) {
    QString text = action.text();
    return text.remove(QLatin1Char('&'));
}

} // namespace

CommandPalette::CommandPalette(const Actions& actions, const Appearance& appearance, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_search(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Find a command"));
    setObjectName(QStringLiteral("commandPalette"));
    m_search->setPlaceholderText(tr("Type a part of its name"));
    m_search->setAccessibleName(tr("Find a command"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::choose);
    filter({});
    fitDialog(*this, QSize(appearance.scaled(480), appearance.scaled(420)));
}

void CommandPalette::filter(const QString& text) {
    m_list->clear();
    for (QAction* action : m_actions.all()) {
        const QString name = plainText(*action);
        if (!action->isEnabled() || !action->isVisible() || !name.contains(text, Qt::CaseInsensitive))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(keys.isEmpty() ? name : name + QStringLiteral("   ") + keys, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(action));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose() {
    if (const QListWidgetItem* item = m_list->currentItem()) {
        m_chosen = item->data(Qt::UserRole).value<QAction*>();
        accept();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace plumbline::ui
