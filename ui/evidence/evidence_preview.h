// SPDX-License-Identifier: MIT
// One piece of evidence in full, beside the list: what it holds, what it supports, and what can be done with
// it.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace plumbline {
class AttachmentSource;
}

namespace plumbline::ui {

class Appearance;
class Picture;
class TonedLabel;
class WrapLayout;

class EvidencePreview : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePreview(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Evidence& evidence, const Rubric& rubric, const AttachmentSource& attachments);
    /// Nothing is chosen.
    void showNothing();
    void setEditable(bool editable);

signals:
    void openLinkRequested(const QString& url);
    void saveCopyRequested();
    void editRequested();
    void removeRequested();
    void dimensionRequested(std::size_t position);

private:
    QWidget* makeContent();
    QPushButton* makeButton(const QString& text);
    void showSupports(const Evidence& evidence, const Rubric& rubric);
    void showText(const QString& name, const QString& text);
    void showFile(const Attachment& file, const AttachmentSource& attachments);

    const Appearance& m_appearance;
    TonedLabel* m_title;
    TonedLabel* m_facts;
    QWidget* m_supports;
    QVBoxLayout* m_supportsList;
    QPlainTextEdit* m_text;
    Picture* m_picture;
    TonedLabel* m_remark;
    WrapLayout* m_buttons;
    QPushButton* m_openLink;
    QPushButton* m_saveCopy;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QWidget* m_whole = nullptr;
    TonedLabel* m_nothing;
    QString m_url;
};

} // namespace plumbline::ui
