// SPDX-License-Identifier: MIT
#include "ui/rating/ground_rules.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/form_field.h"

namespace plumbline::ui {

GroundRules::GroundRules(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_text(new QPlainTextEdit(this))
    , m_field(new FormField(tr("Ground rules"), m_text, appearance, this))
    , m_project(new QPushButton(this)) {
    m_text->setObjectName(QStringLiteral("groundRules"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_project->setObjectName(QStringLiteral("projectRules"));
    m_project->setAutoDefault(false);
    connect(m_project, &QPushButton::clicked, this, &GroundRules::projectRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_project, 0, Qt::AlignLeft);
    connect(&appearance, &Appearance::changed, this, &GroundRules::restyle);
    restyle();
    showRoom(false, false);
}

void GroundRules::restyle() {
    constexpr int lines = 5;
    constexpr int frame = 18;
    const int line = QFontMetrics(m_appearance.font(Appearance::Text::Body)).lineSpacing();
    m_text->setFixedHeight(lines * line + m_appearance.scaled(frame));
}

void GroundRules::show(const RatingSession& session, bool editable) {
    m_text->setReadOnly(!editable);
    const QString rules = toQString(session.groundRules);
    if (m_text->document()->isModified() || m_text->toPlainText() == rules)
        return;
    m_text->setPlainText(rules);
}

void GroundRules::showRoom(bool projecting, bool projected) {
    m_project->setVisible(projecting);
    m_project->setText(projected ? tr("Show the dimension on the projector again")
                                 : tr("Show the ground rules on the projector"));
    m_project->setAccessibleName(m_project->text());
}

void GroundRules::showIssues(const Issues& issues) {
    m_field->setIssues(issues);
}

void GroundRules::accept() {
    m_text->document()->setModified(false);
}

void GroundRules::commit() {
    if (m_text->document()->isModified() && !m_text->isReadOnly())
        emit committed(m_text->toPlainText());
}

bool GroundRules::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
