// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_preview.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/evidence/attachment_preview.h"
#include "ui/evidence/evidence_words.h"
#include "ui/evidence/markdown_view.h"
#include "ui/evidence/supports_list.h"
#include "ui/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

EvidencePreview::EvidencePreview(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new TonedLabel(appearance, Role::Section, Tone::Ink, this))
    , m_facts(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_state(new TonedLabel(appearance, Role::Strong, Tone::Ink, this))
    , m_supports(new SupportsList(appearance, this))
    , m_text(new QPlainTextEdit(this))
    , m_markdown(new MarkdownView(appearance, this))
    , m_picture(new Picture(this))
    , m_remark(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_buttons(new WrapLayout)
    , m_openLink(makeButton(tr("Open link")))
    , m_openFile(makeButton(tr("Open")))
    , m_saveCopy(makeButton(tr("Save a copy…")))
    , m_edit(makeButton(tr("Edit…")))
    , m_inDate(makeButton({}))
    , m_outOfDate(makeButton({}))
    , m_remove(makeButton(tr("Remove")))
    , m_nothing(new TonedLabel(appearance, Role::Body, Tone::Muted, this)) {
    m_nothing->setText(tr("Choose a piece of evidence to see it here."));
    m_whole = new QWidget(this);
    auto* whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new FocusScroll(makeContent(), m_whole), 1);
    whole->addLayout(m_buttons);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing, 0, Qt::AlignTop);
    layout->addWidget(m_whole, 1);

    connect(m_openLink, &QPushButton::clicked, this, [this] { emit openLinkRequested(m_url); });
    connect(m_markdown, &MarkdownView::linkPressed, this, &EvidencePreview::openLinkRequested);
    connect(m_openFile, &QPushButton::clicked, this, &EvidencePreview::openFileRequested);
    connect(m_saveCopy, &QPushButton::clicked, this, &EvidencePreview::saveCopyRequested);
    connect(m_edit, &QPushButton::clicked, this, &EvidencePreview::editRequested);
    connect(m_inDate, &QPushButton::clicked, this, [this] { emit stateRequested(EvidenceState::Current); });
    connect(m_outOfDate, &QPushButton::clicked, this,
            [this] { emit stateRequested(EvidenceState::OutOfDate); });
    connect(m_supports, &SupportsList::dimensionRequested, this, &EvidencePreview::dimensionRequested);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePreview::removeRequested);
    showNothing();
}

QPushButton* EvidencePreview::makeButton(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

QWidget* EvidencePreview::makeContent() {
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumHeight(m_appearance.scaled(120));
    m_markdown->setMinimumHeight(m_appearance.scaled(120));
    auto* supported = new TonedLabel(m_appearance, Role::Strong, Tone::Ink, this);
    supported->setText(tr("Supports"));

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_state);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_markdown, 1);
    layout->addWidget(m_picture);
    layout->addWidget(m_remark);
    layout->addWidget(supported);
    layout->addWidget(m_supports);
    layout->addStretch();
    return content;
}

void EvidencePreview::setEditable(bool editable) {
    m_edit->setEnabled(editable);
    m_inDate->setEnabled(editable);
    m_outOfDate->setEnabled(editable);
    m_remove->setEnabled(editable);
}

void EvidencePreview::showNothing() {
    m_content.reset();
    m_whole->hide();
    m_nothing->show();
}

void EvidencePreview::show(const Evidence& evidence, const Rubric& rubric,
                           const AttachmentSource& attachments, const QStringList& otherYears) {
    m_title->setText(toQString(evidence.title));
    showFacts(evidence, otherYears);
    showState(evidence.state, !otherYears.isEmpty());
    if (m_content != evidence.content)
        showContent(evidence.content, attachments);
    m_supports->show(evidence, rubric);
    m_nothing->hide();
    m_whole->show();
}

void EvidencePreview::showContent(const EvidenceContent& content, const AttachmentSource& attachments) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_markdown, m_picture, m_remark, m_openLink,
                                                         m_openFile, m_saveCopy})
        part->hide();
    if (const auto* note = std::get_if<Note>(&content)) {
        showMarkdown(tr("Note"), toQString(note->text));
    } else if (const auto* link = std::get_if<Link>(&content)) {
        m_url = toQString(link->url);
        showText(tr("Link"), m_url);
        m_openLink->show();
    } else {
        showFile(std::get<Attachment>(content), attachments);
        m_openFile->show();
        m_saveCopy->show();
    }
    m_content = content;
}

void EvidencePreview::showFacts(const Evidence& evidence, const QStringList& otherYears) {
    const QString date =
        evidence.date ? QLocale().toString(toQDate(*evidence.date), QLocale::LongFormat) : tr("No date");
    QStringList facts{kindAndSize(evidence), date};
    if (evidence.year)
        facts << tr("School year %1").arg(toQString(evidence.year->label()));
    facts << stanceName(evidence.stance);
    QStringList lines{facts.join(QStringLiteral(" · "))};
    if (!evidence.source.empty())
        lines << tr("Source: %1").arg(toQString(evidence.source));
    if (!otherYears.isEmpty())
        lines << tr("Also used in %1").arg(otherYears.join(QStringLiteral(", ")));
    m_facts->setText(lines.join(QLatin1Char('\n')));
}

void EvidencePreview::showState(EvidenceState state, bool isUsedElsewhere) {
    const bool toReview = state == EvidenceState::ToReview;
    m_state->setVisible(state != EvidenceState::Current);
    m_state->setText(toReview ? tr("To review: it comes from an earlier year. Does it still hold?")
                              : tr("Out of date: no rating rests on it."));
    m_inDate->setText(toReview ? tr("Keep") : tr("In date again"));
    m_inDate->setVisible(state != EvidenceState::Current);
    m_outOfDate->setText(toReview ? tr("Out of date") : tr("Mark as out of date"));
    m_outOfDate->setVisible(state != EvidenceState::OutOfDate);
    m_remove->setText(isUsedElsewhere ? tr("Take out of this year") : tr("Remove"));
}

void EvidencePreview::showText(const QString& name, const QString& text) {
    // An address needs no page.
    const int lines = text.contains(QLatin1Char('\n')) ? 0 : static_cast<int>(text.size()) / 30 + 2;
    constexpr int few = 6;
    m_text->setMaximumHeight(lines > 0 && lines < few ? m_appearance.scaled(120) : QWIDGETSIZE_MAX);
    m_text->setAccessibleName(name);
    m_text->setPlainText(text);
    m_text->show();
}

void EvidencePreview::showMarkdown(const QString& name, const QString& text) {
    m_markdown->setAccessibleName(name);
    m_markdown->showMarkdown(text);
    m_markdown->show();
}

void EvidencePreview::showFile(const Attachment& file, const AttachmentSource& attachments) {
    const QString name = toQString(file.name);
    constexpr int longestSide = 1600;
    const AttachmentPreview preview = previewOf(file, attachments, longestSide);
    QString remark;
    if (const auto* text = std::get_if<TextPreview>(&preview)) {
        text->isMarkdown ? showMarkdown(name, text->text) : showText(name, text->text);
        remark = text->remark;
    } else if (const auto* picture = std::get_if<PicturePreview>(&preview)) {
        m_picture->setPixmap(QPixmap::fromImage(picture->picture));
        m_picture->setAccessibleName(tr("Picture: %1").arg(name));
        m_picture->show();
        remark = picture->remark;
    } else {
        remark = std::get<NoPreview>(preview).why;
    }
    remark = remark.isEmpty() ? name : name + QLatin1Char('\n') + remark;
    m_remark->setText(remark);
    m_remark->show();
}

} // namespace plumbline::ui
