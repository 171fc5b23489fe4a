// SPDX-License-Identifier: MIT
// One piece of evidence in full, beside the list: what it holds, what it supports, and what can be done with
// it.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace plumbline {
class AttachmentSource;
}

namespace plumbline::ui {

class Appearance;
class MarkdownView;
class Picture;
class SupportsList;
class TonedLabel;
class WrapLayout;

class EvidencePreview : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePreview(const Appearance& appearance, QWidget* parent = nullptr);

    /// `otherYears` are those that use the piece too, in words.
    void show(const Evidence& evidence, const Rubric& rubric, const AttachmentSource& attachments,
              const QStringList& otherYears);
    /// Nothing is chosen.
    void showNothing();
    void setEditable(bool editable);

signals:
    void openLinkRequested(const QString& url);
    void openFileRequested();
    void saveCopyRequested();
    void editRequested();
    void stateRequested(plumbline::EvidenceState state);
    void removeRequested();
    void dimensionRequested(std::size_t position);

private:
    QWidget* makeContent();
    QPushButton* makeButton(const QString& text);
    /// Reads and lays out what it holds; that may take a while.
    void showContent(const EvidenceContent& content, const AttachmentSource& attachments);
    void showFacts(const Evidence& evidence, const QStringList& otherYears);
    void showState(EvidenceState state, bool isUsedElsewhere);
    void showText(const QString& name, const QString& text);
    void showMarkdown(const QString& name, const QString& text);
    void showFile(const Attachment& file, const AttachmentSource& attachments);

    const Appearance& m_appearance;
    TonedLabel* m_title;
    TonedLabel* m_facts;
    TonedLabel* m_state;
    SupportsList* m_supports;
    QPlainTextEdit* m_text;
    MarkdownView* m_markdown;
    Picture* m_picture;
    TonedLabel* m_remark;
    WrapLayout* m_buttons;
    QPushButton* m_openLink;
    QPushButton* m_openFile;
    QPushButton* m_saveCopy;
    QPushButton* m_edit;
    QPushButton* m_inDate;
    QPushButton* m_outOfDate;
    QPushButton* m_remove;
    QWidget* m_whole = nullptr;
    TonedLabel* m_nothing;
    QString m_url;
    /// What is shown, so that it is not made again when something else of the piece changes.
    std::optional<EvidenceContent> m_content;
};

} // namespace plumbline::ui
