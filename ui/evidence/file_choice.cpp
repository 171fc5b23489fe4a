// SPDX-License-Identifier: MIT
#include "ui/evidence/file_choice.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/evidence/size_words.h"
#include "ui/file_name.h"
#include "ui/prompts.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

FileChoice::FileChoice(const Appearance& appearance, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_names(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_warning(new TonedLabel(appearance, Role::Body, Tone::Ink, this))
    , m_choose(new QPushButton(this))
    , m_paste(new QPushButton(tr("Paste"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_names);
    layout->addWidget(m_warning);
    auto* buttons = new WrapLayout;
    for (QPushButton* button : {m_choose, m_paste}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    m_paste->setAccessibleDescription(tr("A picture or files from the clipboard"));
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileChoice::choose);
    connect(m_paste, &QPushButton::clicked, this, &FileChoice::pasteRequested);
    refresh();
}

void FileChoice::setFiles(const QStringList& paths) {
    m_files.assign(paths.begin(), paths.end());
    refresh();
    emit edited();
}

void FileChoice::add(const QStringList& paths) {
    for (const QString& path : paths)
        take(path);
    refresh();
    emit edited();
}

void FileChoice::add(FileBytes pasted) {
    take(std::move(pasted));
    refresh();
    emit edited();
}

void FileChoice::take(Chosen file) {
    // What replaces a file is one.
    if (m_kept)
        m_files.clear();
    m_files.push_back(std::move(file));
}

void FileChoice::keep(const Attachment& file) {
    m_kept = file;
    refresh();
}

void FileChoice::setWorkbookSize(std::int64_t bytes) {
    m_workbookSize = bytes;
    refresh();
}

void FileChoice::choose() {
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

FileName FileChoice::nameOf(const Chosen& file) {
    if (const auto* path = std::get_if<QString>(&file))
        return fileNameOf(*path);
    return std::get<FileBytes>(file).name;
}

std::int64_t FileChoice::sizeOf(const Chosen& file) {
    if (const auto* path = std::get_if<QString>(&file))
        return QFileInfo(*path).size();
    return static_cast<std::int64_t>(std::get<FileBytes>(file).bytes.size());
}

void FileChoice::refresh() {
    constexpr std::size_t mostNames = 8;
    QStringList names;
    for (std::size_t place = 0; place < std::min(m_files.size(), mostNames); ++place)
        names << toQString(nameOf(m_files[place]).value());
    if (m_files.size() > mostNames)
        names << tr("and %n more", nullptr, static_cast<int>(m_files.size() - mostNames));
    if (m_files.empty() && m_kept)
        names << toQString(m_kept->name);
    m_names->setText(names.isEmpty() ? tr("No file is chosen. Files can also be dropped on the window.")
                                     : names.join(QLatin1Char('\n')));
    m_warning->setText(warning());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_choose->setText(m_files.empty() && !m_kept ? tr("Choose files…") : tr("Choose another…"));
    m_choose->setAccessibleName(m_choose->text());
    m_choose->setAccessibleDescription(
        QStringList{m_names->text(), m_warning->text()}.join(QLatin1Char('\n')).trimmed());
}

QString FileChoice::warning() const {
    QStringList warnings;
    std::int64_t sum = 0;
    for (const Chosen& file : m_files) {
        const std::int64_t size = sizeOf(file);
        sum += size;
        if (const QString words = largeFileWords(toQString(nameOf(file).value()), size); !words.isEmpty())
            warnings << words;
    }
    if (const QString words = largeWorkbookWords(m_workbookSize + sum); sum > 0 && !words.isEmpty())
        warnings << tr("With what is chosen: %1").arg(words);
    return warnings.join(QLatin1Char('\n'));
}

QString FileChoice::titleOfOne() const {
    return m_files.size() == 1 ? toQString(titleForFile(nameOf(m_files.front())).value()) : QString();
}

QString FileChoice::issue() const {
    if (m_files.empty() && !m_kept)
        return tr("No file is chosen. Choose one.");
    for (const Chosen& file : m_files) {
        const auto* path = std::get_if<QString>(&file);
        const QString name = toQString(nameOf(file).value());
        if (path && QFileInfo(*path).isDir())
            return tr("“%1” is a folder. Choose the files in it.").arg(name);
        if (path && !QFileInfo::exists(*path))
            return tr("“%1” is no longer there. Choose another file.").arg(name);
    }
    return {};
}

std::vector<EvidenceInput> FileChoice::inputs() const {
    if (m_files.empty())
        return {KeepContent{}};
    std::vector<EvidenceInput> inputs;
    for (const Chosen& file : m_files) {
        if (const auto* path = std::get_if<QString>(&file))
            inputs.emplace_back(FileSource{toPath(*path), fileNameOf(*path)});
        else
            inputs.emplace_back(std::get<FileBytes>(file));
    }
    return inputs;
}

} // namespace plumbline::ui
