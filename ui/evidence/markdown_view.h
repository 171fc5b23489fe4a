// SPDX-License-Identifier: MIT
// Shows Markdown as text with headings, lists and links. Loads nothing; a link that is pressed is only told.
#pragma once

#include <QTextBrowser>

namespace plumbline::ui {

class Appearance;

class MarkdownView : public QTextBrowser {
    Q_OBJECT

public:
    explicit MarkdownView(const Appearance& appearance, QWidget* parent = nullptr);

    void showMarkdown(const QString& text);

    const QString& markdown() const { return m_markdown; }

    /// Whatever a document asks for, it gets an empty picture, and no file and no address is looked at.
    QVariant loadResource(int type, const QUrl& name) override;

signals:
    void linkPressed(const QString& url);

private:
    void write();

    const Appearance& m_appearance;
    QString m_markdown;
};

} // namespace plumbline::ui
