// SPDX-License-Identifier: MIT
// What a piece of evidence holds, while it is typed: a note, a link, or one or several files.
#pragma once

#include <QStringList>
#include <QWidget>

#include "assessment/edit.h"
#include "ui/evidence/evidence_words.h"
#include "ui/evidence/taken.h"

#include <vector>

class QButtonGroup;
class QLineEdit;
class QPlainTextEdit;

namespace plumbline::ui {

class Appearance;
class FileChoice;
class FormField;
class Prompts;

class ContentEditor : public QWidget {
    Q_OBJECT

public:
    /// Pictures that are pasted are named after `today`.
    ContentEditor(const Appearance& appearance, Prompts& prompts, Date today, QWidget* parent = nullptr);

    EvidenceKind kind() const;
    void setKind(EvidenceKind kind);
    void setLink(const QString& url);
    void setFiles(const QStringList& paths);
    /// What was dropped or pasted.
    void take(const Taken& taken);
    void setWorkbookSize(std::int64_t bytes);
    /// Shows what evidence holds; its kind stays what it is.
    void show(const Evidence& evidence);

    /// One for each piece of evidence to be put. Empty where something is wrong, which is shown at its field.
    std::vector<EvidenceInput> inputs();
    /// What the evidence may be called; empty where there is nothing to take it from, or several files.
    QString suggestedTitle() const;

    int fileCount() const;

    void focusFirst();

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeKinds();
    void showKind();
    /// False where the clipboard holds neither, or the evidence is of another kind.
    bool pastePictureOrFiles();
    std::vector<EvidenceInput> noteInput();
    std::vector<EvidenceInput> linkInput();
    std::vector<EvidenceInput> fileInputs();

    Date m_today;
    /// Evidence that is changed stays a note, a link or a file.
    bool m_keepsKind = false;

    QWidget* m_kinds = nullptr;
    QButtonGroup* m_group;
    QPlainTextEdit* m_note;
    QLineEdit* m_link;
    FileChoice* m_files;
    FormField* m_noteField;
    FormField* m_linkField;
    FormField* m_fileField;
};

} // namespace plumbline::ui
