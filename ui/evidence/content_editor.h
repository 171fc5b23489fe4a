// SPDX-License-Identifier: MIT
// What a piece of evidence holds, while it is typed: a note, a link, or one or several files.
#pragma once

#include <QStringList>
#include <QWidget>

#include "assessment/edit.h"
#include "ui/evidence/evidence_words.h"

#include <optional>
#include <vector>

class QButtonGroup;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace plumbline::ui {

class Appearance;
class FormField;
class Prompts;
class TonedLabel;

/// A name for evidence that holds this file: the file's own, with what can not be shown made visible, cut to
/// what a Name may hold with its ending kept.
Name nameForFile(const QString& path);

class ContentEditor : public QWidget {
    Q_OBJECT

public:
    ContentEditor(const Appearance& appearance, Prompts& prompts, QWidget* parent = nullptr);

    EvidenceKind kind() const;
    void setKind(EvidenceKind kind);
    void setLink(const QString& url);
    void setFiles(const QStringList& paths);
    /// Shows what evidence holds; its kind stays what it is.
    void show(const Evidence& evidence);

    /// One for each piece of evidence to be put. Empty where something is wrong, which is shown at its field.
    std::vector<EvidenceInput> inputs();
    /// What the evidence may be called; empty where there is nothing to take it from, or several files.
    QString suggestedTitle() const;

    int fileCount() const { return static_cast<int>(m_files.size()); }

    void focusFirst();

signals:
    void edited();

private:
    QWidget* makeKinds();
    QWidget* makeFilePage();
    void chooseFiles();
    void showFiles();
    void showKind();
    std::vector<EvidenceInput> noteInput();
    std::vector<EvidenceInput> linkInput();
    std::vector<EvidenceInput> fileInputs();

    const Appearance& m_appearance;
    Prompts& m_prompts;
    QStringList m_files;
    /// The file that is kept where no other is chosen.
    std::optional<Attachment> m_kept;

    QWidget* m_kinds = nullptr;
    QButtonGroup* m_group;
    QPlainTextEdit* m_note;
    QLineEdit* m_link;
    QPushButton* m_choose;
    TonedLabel* m_fileNames;
    FormField* m_noteField;
    FormField* m_linkField;
    FormField* m_fileField;
};

} // namespace plumbline::ui
