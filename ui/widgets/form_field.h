// SPDX-License-Identifier: MIT
// One field of a form: its label, its editor, and under it what is wrong with what was typed.
#pragma once

#include <QWidget>

#include "base/issue.h"

namespace plumbline::ui {

class Appearance;
class TonedLabel;

class FormField : public QWidget {
    Q_OBJECT

public:
    /// `label` may carry a mnemonic. The editor becomes a child of the field.
    FormField(const QString& label, QWidget* editor, const Appearance& appearance, QWidget* parent = nullptr);

    /// Shows what is wrong, also to a screen reader that comes to the editor; an empty text clears it.
    void setIssue(const QString& text);
    void setIssues(const Issues& issues);
    QString issue() const;
    void focusEditor();
    /// Without the label on screen, where the place says what the field is; its name stays.
    void hideCaption();

private:
    QWidget* m_editor;
    TonedLabel* m_caption;
    TonedLabel* m_issue;
};

} // namespace plumbline::ui
