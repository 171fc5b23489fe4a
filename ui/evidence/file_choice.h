// SPDX-License-Identifier: MIT
// Chooses the files that become evidence: from the disk, pasted, or the one that is kept.
#pragma once

#include <QStringList>
#include <QWidget>

#include "assessment/edit.h"

#include <optional>
#include <variant>
#include <vector>

class QPushButton;

namespace plumbline::ui {

class Appearance;
class Prompts;
class TonedLabel;

class FileChoice : public QWidget {
    Q_OBJECT

public:
    FileChoice(const Appearance& appearance, Prompts& prompts, QWidget* parent = nullptr);

    /// Instead of those chosen before.
    void setFiles(const QStringList& paths);
    /// One more, or the new one where a file is to be replaced.
    void add(const QStringList& paths);
    void add(FileBytes pasted);
    /// The file that stays where no other is chosen.
    void keep(const Attachment& file);
    /// How large the workbook is now, to say where it would become heavy.
    void setWorkbookSize(std::int64_t bytes);

    int count() const { return static_cast<int>(m_files.size()); }

    /// The title that the one file suggests; empty where there is none, or several.
    QString titleOfOne() const;

    /// What is wrong with the choice, in words; empty where it can be put.
    QString issue() const;
    std::vector<EvidenceInput> inputs() const;

signals:
    void edited();
    void pasteRequested();

private:
    /// A path, or what was pasted.
    using Chosen = std::variant<QString, FileBytes>;

    static FileName nameOf(const Chosen& file);
    static std::int64_t sizeOf(const Chosen& file);
    void choose();
    void take(Chosen file);
    void refresh();
    QString warning() const;

    Prompts& m_prompts;
    std::vector<Chosen> m_files;
    std::optional<Attachment> m_kept;
    std::int64_t m_workbookSize = 0;
    TonedLabel* m_names;
    TonedLabel* m_warning;
    QPushButton* m_choose;
    QPushButton* m_paste;
};

} // namespace plumbline::ui
