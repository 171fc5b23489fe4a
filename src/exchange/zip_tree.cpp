// SPDX-License-Identifier: MIT
#include "exchange/file_tree.h"

#include "exchange/not_written.h"

#include <archive.h>
#include <archive_entry.h>

namespace plumbline {

namespace {

/// What is written with libarchive; xlsx_check.cpp reads with it.
class ZipTree final : public FileTree {
public:
    ZipTree(std::filesystem::path path, Instant made)
        : m_path(std::move(path))
        , m_seconds(made.millisecondsSinceEpoch() / 1000)
        , m_archive(archive_write_new()) {
        // Level 1: most evidence is compressed already, and more effort only takes time.
        check(archive_write_set_format_zip(m_archive.get()));
        check(archive_write_set_options(m_archive.get(), "zip:hdrcharset=UTF-8,zip:compression-level=1"));
#ifdef _WIN32
        check(archive_write_open_filename_w(m_archive.get(), m_path.c_str()));
#else
        check(archive_write_open_filename(m_archive.get(), m_path.c_str()));
#endif
    }

    void begin(const std::string& path, std::int64_t size) override {
        constexpr int anyoneReads = 0644;
        const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), path.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), anyoneReads);
        archive_entry_set_size(entry.get(), size);
        archive_entry_set_mtime(entry.get(), static_cast<time_t>(m_seconds), 0);
        check(archive_write_header(m_archive.get(), entry.get()));
    }

    void write(std::string_view bytes) override {
        // What is more than the size that was said is passed over in silence.
        if (archive_write_data(m_archive.get(), bytes.data(), bytes.size()) !=
            static_cast<la_ssize_t>(bytes.size()))
            throwNotWritten(m_path);
    }

    void close() override {
        check(archive_write_close(m_archive.get()));
    }

private:
    struct FreeArchive {
        // Ends a file that was begun, into a place that is removed: libarchive keeps the memory of one that
        // is not.
        void operator()(archive* one) const { archive_write_free(one); }
    };

    struct FreeEntry {
        void operator()(archive_entry* one) const { archive_entry_free(one); }
    };

    /// A warning is an error too: it says that a name was changed.
    void check(int result) {
        if (result != ARCHIVE_OK)
            throwNotWritten(m_path);
    }

    std::filesystem::path m_path;
    std::int64_t m_seconds;
    std::unique_ptr<archive, FreeArchive> m_archive;
};

} // namespace

std::unique_ptr<FileTree> newZip(const std::filesystem::path& path, Instant made) {
    return std::make_unique<ZipTree>(path, made);
}

} // namespace plumbline
