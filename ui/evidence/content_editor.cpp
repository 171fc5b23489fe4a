// SPDX-License-Identifier: MIT
#include "ui/evidence/content_editor.h"

#include <algorithm>
#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/prompts.h"
#include "ui/text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

constexpr std::size_t longestTitle = 80;

/// The title a note suggests: its first line.
QString titleOf(const QString& note) {
    const QString line = note.trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
    return toQString(abbreviated(toUtf8(line), longestTitle));
}

} // namespace

Name nameForFile(const QString& path) {
    QString shown;
    for (const char32_t character : QFileInfo(path).fileName().toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        // A name must not be able to show itself backwards ("exe.png" for "gnp.exe").
        shown +=
            Name::parse(toUtf8(QLatin1Char('x') + one + QLatin1Char('x'))) ? one : QString(QChar(0xFFFD));
    }
    const std::size_t longest = Name::rule.longest;
    const QString ending = QStringLiteral(".") + QFileInfo(shown).suffix();
    const std::size_t endingLength = characterCount(toUtf8(ending));
    if (characterCount(toUtf8(shown)) > longest && endingLength < longest / 2)
        shown = toQString(abbreviated(toUtf8(shown), longest - endingLength)) + ending;
    const Parsed<Name> name = Name::parse(abbreviated(toUtf8(shown), longest));
    return name ? *name.value : *Name::parse(toUtf8(ContentEditor::tr("Unnamed file"))).value;
}

ContentEditor::ContentEditor(const Appearance& appearance, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_group(new QButtonGroup(this))
    , m_note(new QPlainTextEdit(this))
    , m_link(new QLineEdit(this)) {
    m_kinds = makeKinds();
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(appearance.scaled(120));
    m_noteField = new FormField(tr("&Note"), m_note, appearance);
    m_link->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_linkField = new FormField(tr("&Link"), m_link, appearance);
    m_fileField = new FormField(tr("&File"), makeFilePage(), appearance);

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
    connect(m_choose, &QPushButton::clicked, this, &ContentEditor::chooseFiles);
    setKind(EvidenceKind::Note);
    showFiles();
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

QWidget* ContentEditor::makeFilePage() {
    auto* page = new QWidget(this);
    m_choose = new QPushButton(tr("Choose a file…"), page);
    m_choose->setAutoDefault(false);
    m_fileNames = new TonedLabel(m_appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fileNames);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    page->setFocusProxy(m_choose);
    return page;
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
    m_files = paths;
    showFiles();
    emit edited();
}

void ContentEditor::show(const Evidence& evidence) {
    m_kinds->hide();
    setKind(kindOf(evidence));
    if (const auto* note = std::get_if<Note>(&evidence.content))
        m_note->setPlainText(toQString(note->text));
    else if (const auto* link = std::get_if<Link>(&evidence.content))
        m_link->setText(toQString(link->url));
    else
        m_kept = std::get<Attachment>(evidence.content);
    showFiles();
}

void ContentEditor::chooseFiles() {
    if (m_kept) {
        const QString path = m_prompts.openFile(tr("Replace the file"), {});
        if (!path.isEmpty())
            setFiles({path});
        return;
    }
    const QStringList paths = m_prompts.openFiles(tr("Add files"), {});
    if (!paths.isEmpty())
        setFiles(paths);
}

void ContentEditor::showFiles() {
    constexpr qsizetype mostNames = 8;
    QStringList names;
    for (const QString& path : m_files.mid(0, mostNames))
        names << toQString(nameForFile(path).value());
    if (m_files.size() > mostNames)
        names << tr("and %n more", nullptr, static_cast<int>(m_files.size() - mostNames));
    if (m_files.isEmpty() && m_kept)
        names << toQString(m_kept->name);
    m_fileNames->setText(names.isEmpty() ? tr("No file is chosen. Files can also be dropped on the window.")
                                         : names.join(QLatin1Char('\n')));
    m_choose->setText(m_files.isEmpty() && !m_kept ? tr("Choose files…") : tr("Choose another…"));
    m_choose->setAccessibleName(m_choose->text());
    m_choose->setAccessibleDescription(m_fileNames->text());
    m_fileField->setIssue({});
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
    m_fileField->setIssue({});
    if (m_files.isEmpty()) {
        if (m_kept)
            return {KeepContent{}};
        m_fileField->setIssue(tr("No file is chosen. Choose one."));
        return {};
    }
    std::vector<EvidenceInput> inputs;
    for (const QString& path : m_files) {
        const QString name = toQString(nameForFile(path).value());
        if (QFileInfo(path).isDir()) {
            m_fileField->setIssue(tr("“%1” is a folder. Choose the files in it.").arg(name));
            return {};
        }
        if (!QFileInfo::exists(path)) {
            m_fileField->setIssue(tr("“%1” is no longer there. Choose another file.").arg(name));
            return {};
        }
        inputs.emplace_back(FileSource{toPath(path), nameForFile(path)});
    }
    return inputs;
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
    return m_files.size() == 1 ? toQString(nameForFile(m_files.front()).value()) : QString();
}

void ContentEditor::focusFirst() {
    FormField* field = kind() == EvidenceKind::Note   ? m_noteField
                       : kind() == EvidenceKind::Link ? m_linkField
                                                      : m_fileField;
    field->focusEditor();
}

} // namespace plumbline::ui
