// SPDX-License-Identifier: MIT
#include "ui/evidence/content_editor.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/evidence/file_choice.h"
#include "ui/evidence/taken.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/form_field.h"

namespace plumbline::ui {

namespace {

constexpr std::size_t longestTitle = 80;

/// The title a note suggests: its first line.
QString titleOf(const QString& note) {
    const QString line = note.trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
    return toQString(abbreviated(toUtf8(line), longestTitle));
}

} // namespace

ContentEditor::ContentEditor(const Appearance& appearance, Prompts& prompts, Date today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_group(new QButtonGroup(this))
    , m_note(new QPlainTextEdit(this))
    , m_link(new QLineEdit(this))
    , m_files(new FileChoice(appearance, prompts, this)) {
    m_kinds = makeKinds();
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(appearance.scaled(120));
    m_noteField = new FormField(tr("&Note"), m_note, appearance);
    m_link->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_linkField = new FormField(tr("&Link"), m_link, appearance);
    m_fileField = new FormField(tr("&File"), m_files, appearance);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kinds);
    layout->addWidget(m_noteField, 1);
    layout->addWidget(m_linkField);
    layout->addWidget(m_fileField);

    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showKind();
        emit edited();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, &ContentEditor::edited);
    connect(m_link, &QLineEdit::textChanged, this, &ContentEditor::edited);
    connect(m_files, &FileChoice::edited, this, [this] {
        m_fileField->setIssue({});
        emit edited();
    });
    connect(m_files, &FileChoice::pasteRequested, this, [this] {
        if (!pastePictureOrFiles())
            m_fileField->setIssue(tr("There is no picture and no file on the clipboard. Copy one first."));
    });
    m_note->installEventFilter(this);
    m_link->installEventFilter(this);
    setKind(EvidenceKind::Note);
}

bool ContentEditor::pastePictureOrFiles() {
    const QMimeData* clipboard = QApplication::clipboard()->mimeData();
    if (!clipboard)
        return false;
    const Taken taken = takenFrom(*clipboard);
    const bool isFile = std::holds_alternative<TakenFiles>(taken) || std::holds_alternative<QImage>(taken);
    const bool fits = !m_keepsKind || kind() == EvidenceKind::File;
    if (isFile && fits)
        take(taken);
    return isFile && fits;
}

void ContentEditor::take(const Taken& taken) {
    if (const auto* files = std::get_if<TakenFiles>(&taken)) {
        setKind(EvidenceKind::File);
        m_files->add(files->paths);
    } else if (const auto* picture = std::get_if<QImage>(&taken)) {
        setKind(EvidenceKind::File);
        m_files->add(asFile(*picture, m_today));
    } else if (const auto* link = std::get_if<TakenLink>(&taken)) {
        setLink(link->url);
    } else if (const auto* text = std::get_if<TakenText>(&taken)) {
        setKind(EvidenceKind::Note);
        m_note->setPlainText(text->text);
    }
}

bool ContentEditor::eventFilter(QObject* watched, QEvent* event) {
    // Words are pasted by the fields themselves.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
        pastePictureOrFiles())
        return true;
    return QWidget::eventFilter(watched, event);
}

void ContentEditor::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste) && pastePictureOrFiles())
        return;
    QWidget::keyPressEvent(event);
}

void ContentEditor::showKind() {
    m_noteField->setVisible(kind() == EvidenceKind::Note);
    m_linkField->setVisible(kind() == EvidenceKind::Link);
    m_fileField->setVisible(kind() == EvidenceKind::File);
    // A note takes the room there is, a link and file names what they need.
    const bool grows = kind() == EvidenceKind::Note;
    setSizePolicy(QSizePolicy::Preferred, grows ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

QWidget* ContentEditor::makeKinds() {
    auto* kinds = new QWidget(this);
    kinds->setAccessibleName(tr("Kind of evidence"));
    kinds->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(kinds);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const EvidenceKind kind : {EvidenceKind::Note, EvidenceKind::Link, EvidenceKind::File}) {
        auto* button = new QRadioButton(kindName(kind), kinds);
        button->setAccessibleDescription(tr("Kind of evidence"));
        m_group->addButton(button, static_cast<int>(kind));
        layout->addWidget(button);
    }
    layout->addStretch();
    return kinds;
}

EvidenceKind ContentEditor::kind() const {
    return static_cast<EvidenceKind>(m_group->checkedId());
}

void ContentEditor::setKind(EvidenceKind kind) {
    m_group->button(static_cast<int>(kind))->setChecked(true);
}

void ContentEditor::setLink(const QString& url) {
    setKind(EvidenceKind::Link);
    m_link->setText(url);
}

void ContentEditor::setFiles(const QStringList& paths) {
    setKind(EvidenceKind::File);
    m_files->setFiles(paths);
}

void ContentEditor::show(const Evidence& evidence) {
    m_kinds->hide();
    m_keepsKind = true;
    setKind(kindOf(evidence));
    if (const auto* note = std::get_if<Note>(&evidence.content))
        m_note->setPlainText(toQString(note->text));
    else if (const auto* link = std::get_if<Link>(&evidence.content))
        m_link->setText(toQString(link->url));
    else
        m_files->keep(std::get<Attachment>(evidence.content));
}

void ContentEditor::setWorkbookSize(std::int64_t bytes) {
    m_files->setWorkbookSize(bytes);
}

int ContentEditor::fileCount() const {
    return m_files->count();
}

std::vector<EvidenceInput> ContentEditor::inputs() {
    switch (kind()) {
    case EvidenceKind::Note:
        return noteInput();
    case EvidenceKind::Link:
        return linkInput();
    case EvidenceKind::File:
        break;
    }
    return fileInputs();
}

std::vector<EvidenceInput> ContentEditor::noteInput() {
    Parsed<Prose> note = Prose::parse(toUtf8(m_note->toPlainText()));
    m_noteField->setIssues(note.issues);
    if (note && note.value->value().empty())
        m_noteField->setIssue(tr("The note is empty. Write what was seen or heard."));
    else if (note)
        return {std::move(*note.value)};
    return {};
}

std::vector<EvidenceInput> ContentEditor::linkInput() {
    Parsed<Link> link = parseLink(toUtf8(m_link->text()));
    m_linkField->setIssues(link ? Issues{} : link.issues);
    if (link)
        return {std::move(*link.value)};
    return {};
}

std::vector<EvidenceInput> ContentEditor::fileInputs() {
    m_fileField->setIssue(m_files->issue());
    if (!m_fileField->issue().isEmpty())
        return {};
    return m_files->inputs();
}

QString ContentEditor::suggestedTitle() const {
    switch (kind()) {
    case EvidenceKind::Note:
        return titleOf(m_note->toPlainText());
    case EvidenceKind::Link:
        return titleOf(m_link->text());
    case EvidenceKind::File:
        break;
    }
    return m_files->titleOfOne();
}

void ContentEditor::focusFirst() {
    FormField* field = kind() == EvidenceKind::Note   ? m_noteField
                       : kind() == EvidenceKind::Link ? m_linkField
                                                      : m_fileField;
    field->focusEditor();
}

} // namespace plumbline::ui
