// SPDX-License-Identifier: MIT
#include "ui/rubric_page/evidence_view.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/rubric_page/evidence_list.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

struct WordsOf {
    QString operator()(const Note& note) const { return toQString(note.text); }

    QString operator()(const Link& link) const { return toQString(link.url); }

    QString operator()(const Attachment& file) const { return toQString(file.name); }
};

QString factsOf(const Evidence& piece) {
    const QString source = toQString(piece.source);
    return source.isEmpty() ? evidenceFacts(piece) : evidenceFacts(piece) + QStringLiteral(" · ") + source;
}

} // namespace

EvidenceView::EvidenceView(const Evidence& piece, const QString& title, const Appearance& appearance,
                           QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("evidenceView"));
    setWindowTitle(title);
    auto* name = new TonedLabel(appearance, Appearance::Text::Section, TonedLabel::Tone::Ink, this);
    name->setText(toQString(piece.title));
    auto* facts = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this);
    facts->setText(factsOf(piece));
    auto* words = new QPlainTextEdit(std::visit(WordsOf(), piece.content), this);
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setAccessibleName(tr("What it says"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    const int margin = appearance.scaled(16);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(name);
    layout->addWidget(facts);
    layout->addWidget(words, 1);
    layout->addWidget(buttons);
    constexpr int width = 460;
    constexpr int height = 320;
    fitDialog(*this, QSize(appearance.scaled(width), appearance.scaled(height)));
}

} // namespace plumbline::ui
