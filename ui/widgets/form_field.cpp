// SPDX-License-Identifier: MIT
#include "ui/widgets/form_field.h"

#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

FormField::FormField(const QString& label, QWidget* editor, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_caption(new TonedLabel(appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, this))
    , m_issue(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Error, this)) {
    m_caption->setText(label);
    m_caption->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_issue->setObjectName(QStringLiteral("issue"));
    m_issue->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_caption);
    layout->addWidget(editor);
    layout->addWidget(m_issue);
}

void FormField::setIssue(const QString& text) {
    m_issue->setText(text);
    m_issue->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

void FormField::setIssues(const Issues& issues) {
    QStringList sentences;
    for (const Issue& issue : issues)
        sentences << translated(issue.fact) + QLatin1Char(' ') + translated(issue.remedy);
    setIssue(sentences.join(QLatin1Char('\n')));
}

// No focus proxy: Tab would come from what was made before the field back to its editor.
void FormField::focusEditor() {
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FormField::hideCaption() {
    m_caption->hide();
}

QString FormField::issue() const {
    return m_issue->text();
}

} // namespace plumbline::ui
