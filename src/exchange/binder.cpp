// SPDX-License-Identifier: MIT
#include "exchange/binder.h"

#include "assessment/attachment_bytes.h"
#include "base/error.h"
#include "exchange/binder_page.h"
#include "exchange/csv_file.h"
#include "exchange/file_tree.h"
#include "exchange/record_csv.h"
#include "exchange/unfinished.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <sstream>

namespace plumbline {

namespace {

namespace fs = std::filesystem;

constexpr const char* pageName = "index.html";
constexpr const char* listName = "index.csv";

bool isFile(const fs::path& there) {
    std::error_code ignored;
    return fs::is_regular_file(there, ignored);
}

/// Nothing that is not of a binder, so that a slip in the name of a folder costs nobody their files.
bool isBinder(const fs::path& there) {
    std::error_code error;
    if (!fs::exists(there / pageName, error) || !fs::exists(there / listName, error))
        return false;
    for (const fs::directory_entry& entry : fs::directory_iterator(there, error)) {
        static constexpr std::array<std::string_view, 3> names{pageName, listName, "files"};
        if (std::ranges::find(names, entry.path().filename().string()) == names.end())
            return false;
    }
    return !error;
}

std::string listOf(const Snapshot& snapshot, const std::vector<BinderEntry>& entries) {
    std::ostringstream out;
    std::vector<std::string> header = evidenceColumns();
    header.insert(header.begin(), {"number", "file in the binder"});
    out << byteOrderMark;
    CsvFile list(out, header);
    for (const BinderEntry& entry : entries) {
        std::vector<std::string> fields = evidenceFields(snapshot, *entry.piece);
        fields.insert(fields.begin(), {entry.number, entry.file});
        list.row(fields);
    }
    return out.str();
}

/// Copies what lies in the workbook into the tree, and says how far it is.
class Copying {
public:
    Copying(FileTree& tree, const AttachmentSource& attachments, const std::vector<BinderEntry>& entries,
            const Progress& progress)
        : m_tree(tree)
        , m_attachments(attachments)
        , m_progress(progress)
        , m_total(
              std::accumulate(entries.begin(), entries.end(), std::int64_t{0},
                              [](std::int64_t sum, const BinderEntry& entry) { return sum + entry.size; })) {}

    void copy(const BinderEntry& entry) {
        if (const auto* note = std::get_if<Note>(&entry.piece->content)) {
            m_tree.add(entry.file, note->text);
            advance(entry.size);
        } else if (const auto* attachment = std::get_if<Attachment>(&entry.piece->content)) {
            copy(*attachment, entry.file);
        }
    }

private:
    void copy(const Attachment& attachment, const std::string& file) {
        m_tree.begin(file, attachment.size);
        const bool whole = readWhole(m_attachments, attachment, [this](std::string_view bytes) {
            m_tree.write(bytes);
            advance(static_cast<std::int64_t>(bytes.size()));
        });
        if (!whole)
            throw Error(ErrorCode::Damaged,
                        {PLUMBLINE_TEXT("The attached file \"%1\" is damaged, so no binder was made. Take it "
                                        "from a backup, or leave this evidence out."),
                         {attachment.name}});
    }

    void advance(std::int64_t bytes) {
        m_done += bytes;
        if (m_progress && !m_progress(m_done, m_total))
            throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("Stopped. Nothing was saved."), {}});
    }

    FileTree& m_tree;
    const AttachmentSource& m_attachments;
    const Progress& m_progress;
    std::int64_t m_total;
    std::int64_t m_done = 0;
};

} // namespace

void writeBinder(const fs::path& target, const Snapshot& snapshot, const AttachmentSource& attachments,
                 const BinderChoice& choice, Instant made, const Wording& wording, const Progress& progress) {
    const std::vector<BinderEntry> entries = binderEntries(snapshot, choice.evidence);
    Unfinished unfinished(target, !choice.replace ? nullptr : choice.zip ? isFile : isBinder);
    {
        // Closed before it is moved, which some systems ask for.
        const std::unique_ptr<FileTree> tree =
            choice.zip ? newZip(unfinished.path(), made) : newFolder(unfinished.path());
        tree->add(pageName, binderPage(snapshot, entries, made, wording));
        tree->add(listName, listOf(snapshot, entries));
        Copying copying(*tree, attachments, entries, progress);
        for (const BinderEntry& entry : entries)
            copying.copy(entry);
        tree->close();
    }
    unfinished.putInPlace();
}

} // namespace plumbline
