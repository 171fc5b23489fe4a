// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_preview.h"

#include <memory>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/evidence/attachment_preview.h"
#include "ui/evidence/evidence_words.h"
#include "ui/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/link_button.h"
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
    , m_supports(new QWidget(this))
    , m_supportsList(new QVBoxLayout(m_supports))
    , m_text(new QPlainTextEdit(this))
    , m_picture(new Picture(this))
    , m_remark(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_buttons(new WrapLayout)
    , m_openLink(makeButton(tr("Open link")))
    , m_saveCopy(makeButton(tr("Save a copy…")))
    , m_edit(makeButton(tr("Edit…")))
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
    connect(m_saveCopy, &QPushButton::clicked, this, &EvidencePreview::saveCopyRequested);
    connect(m_edit, &QPushButton::clicked, this, &EvidencePreview::editRequested);
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
    m_supportsList->setContentsMargins(0, 0, 0, 0);
    m_supportsList->setSpacing(m_appearance.scaled(4));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumHeight(m_appearance.scaled(120));
    auto* supported = new TonedLabel(m_appearance, Role::Strong, Tone::Ink, this);
    supported->setText(tr("Supports"));

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_picture);
    layout->addWidget(m_remark);
    layout->addWidget(supported);
    layout->addWidget(m_supports);
    layout->addStretch();
    return content;
}

void EvidencePreview::setEditable(bool editable) {
    m_edit->setEnabled(editable);
    m_remove->setEnabled(editable);
}

void EvidencePreview::showNothing() {
    m_whole->hide();
    m_nothing->show();
}

void EvidencePreview::show(const Evidence& evidence, const Rubric& rubric,
                           const AttachmentSource& attachments) {
    const QString date =
        evidence.date ? QLocale().toString(toQDate(*evidence.date), QLocale::LongFormat) : tr("No date");
    m_title->setText(toQString(evidence.title));
    m_facts->setText(
        QStringList{kindAndSize(evidence), date, stanceName(evidence.stance)}.join(QStringLiteral(" · ")));
    m_text->hide();
    m_picture->hide();
    m_remark->hide();
    m_openLink->hide();
    m_saveCopy->hide();
    if (const auto* note = std::get_if<Note>(&evidence.content)) {
        showText(tr("Note"), toQString(note->text));
    } else if (const auto* link = std::get_if<Link>(&evidence.content)) {
        m_url = toQString(link->url);
        showText(tr("Link"), m_url);
        m_openLink->show();
    } else {
        showFile(std::get<Attachment>(evidence.content), attachments);
        m_saveCopy->show();
    }
    showSupports(evidence, rubric);
    m_nothing->hide();
    m_whole->show();
}

void EvidencePreview::showText(const QString& name, const QString& text) {
    m_text->setAccessibleName(name);
    m_text->setPlainText(text);
    m_text->show();
}

void EvidencePreview::showFile(const Attachment& file, const AttachmentSource& attachments) {
    const QString name = toQString(file.name);
    constexpr int longestSide = 1600;
    const AttachmentPreview preview = previewOf(file, attachments, longestSide);
    QString remark = name;
    if (const auto* text = std::get_if<QString>(&preview)) {
        showText(name, *text);
    } else if (const auto* image = std::get_if<QImage>(&preview)) {
        m_picture->setPixmap(QPixmap::fromImage(*image));
        m_picture->setAccessibleName(tr("Picture: %1").arg(name));
        m_picture->show();
    } else {
        remark += QLatin1Char('\n') + std::get<NoPreview>(preview).why;
    }
    m_remark->setText(remark);
    m_remark->show();
}

void EvidencePreview::showSupports(const Evidence& evidence, const Rubric& rubric) {
    while (QLayoutItem* item = m_supportsList->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        taken->widget()->hide();
        taken->widget()->deleteLater();
    }
    for (const DimensionId& dimension : evidence.dimensions) {
        const std::size_t position = rubric.positionOf(dimension);
        const QString name = toQString(rubric.dimension(position).name);
        auto* button = new LinkButton(m_appearance, name, {}, m_supports);
        button->setAccessibleName(tr("Go to %1").arg(name));
        connect(button, &LinkButton::clicked, this, [this, position] { emit dimensionRequested(position); });
        m_supportsList->addWidget(button);
    }
}

} // namespace plumbline::ui
