// SPDX-License-Identifier: MIT
#include "exchange/xlsx_check.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <functional>
#include <map>
#include <memory>
#include <string_view>

namespace plumbline {

namespace {

constexpr std::string_view sheetFolder = "xl/worksheets/sheet";

/// Counts a word in a text that comes in pieces.
class WordCounter {
public:
    explicit WordCounter(std::string_view word) : m_word(word) {}

    void add(std::string_view piece) {
        m_text.append(piece);
        std::size_t from = 0;
        for (std::size_t at = m_text.find(m_word); at != std::string::npos; at = m_text.find(m_word, from)) {
            ++m_count;
            from = at + m_word.size();
        }
        // What may be the beginning of the word stays for the next piece.
        m_text.erase(0, std::max(from, m_text.size() - std::min(m_text.size(), m_word.size() - 1)));
    }

    std::int64_t count() const { return m_count; }

private:
    std::string_view m_word;
    std::string m_text;
    std::int64_t m_count = 0;
};

class ZipReader {
public:
    explicit ZipReader(std::filesystem::path path) : m_path(std::move(path)), m_archive(archive_read_new()) {
        constexpr std::size_t blockSize = std::size_t{1} << 18U;
        archive_read_support_format_zip(m_archive.get());
#ifdef _WIN32
        check(archive_read_open_filename_w(m_archive.get(), m_path.c_str(), blockSize));
#else
        check(archive_read_open_filename(m_archive.get(), m_path.c_str(), blockSize));
#endif
    }

    /// The name of the next file; empty after the last.
    std::string next() {
        archive_entry* entry = nullptr;
        const int result = archive_read_next_header(m_archive.get(), &entry);
        if (result == ARCHIVE_EOF)
            return {};
        check(result);
        return archive_entry_pathname(entry);
    }

    void read(const std::function<void(std::string_view)>& take) {
        std::string piece(std::size_t{1} << 16U, '\0');
        for (;;) {
            const la_ssize_t got = archive_read_data(m_archive.get(), piece.data(), piece.size());
            if (got < 0)
                throwNotReadBack(m_path);
            if (got == 0)
                return;
            take(std::string_view(piece).substr(0, static_cast<std::size_t>(got)));
        }
    }

private:
    struct Free {
        void operator()(archive* one) const { archive_read_free(one); }
    };

    void check(int result) const {
        if (result < ARCHIVE_WARN)
            throwNotReadBack(m_path);
    }

    std::filesystem::path m_path;
    std::unique_ptr<archive, Free> m_archive;
};

/// The names of the sheets, as the list of sheets gives them. They are this program's own and need no
/// escapes.
std::vector<std::string> sheetNames(std::string_view workbook) {
    constexpr std::string_view start = "<sheet name=\"";
    std::vector<std::string> names;
    for (std::size_t at = workbook.find(start); at != std::string_view::npos;
         at = workbook.find(start, at + 1)) {
        const std::size_t from = at + start.size();
        names.emplace_back(workbook.substr(from, workbook.find('"', from) - from));
    }
    return names;
}

} // namespace

Written readBackXlsx(const std::filesystem::path& path) {
    std::map<std::size_t, std::int64_t> rows; // by the number of the sheet
    std::string workbook;
    ZipReader zip(path);
    for (std::string name = zip.next(); !name.empty(); name = zip.next()) {
        WordCounter counter("<row ");
        zip.read([&](std::string_view piece) {
            if (name == "xl/workbook.xml")
                workbook.append(piece);
            else if (name.starts_with(sheetFolder))
                counter.add(piece);
        });
        if (name.starts_with(sheetFolder))
            rows[std::stoul(name.substr(sheetFolder.size()))] = counter.count();
    }
    Written written;
    for (std::string& name : sheetNames(workbook)) {
        const auto sheet = rows.find(written.parts.size() + 1);
        if (sheet == rows.end() || sheet->second == 0)
            throwNotReadBack(path);
        written.parts.push_back({std::move(name), sheet->second - 1});
    }
    if (written.parts.size() != rows.size())
        throwNotReadBack(path);
    return written;
}

} // namespace plumbline
