// SPDX-License-Identifier: MIT
#include "exchange/file_tree.h"

#include "exchange/not_written.h"

#include <fstream>
#include <system_error>

namespace plumbline {

namespace {

std::filesystem::path asPath(const std::string& utf8) {
    return std::u8string(utf8.begin(), utf8.end());
}

class FolderTree final : public FileTree {
public:
    explicit FolderTree(std::filesystem::path root) : m_root(std::move(root)) { make(m_root); }

    void begin(const std::string& path, std::int64_t /*size*/) override {
        finish();
        m_path = m_root / asPath(path);
        make(m_path.parent_path());
        m_file.open(m_path, std::ios::binary);
        if (!m_file)
            throwNotWritten(m_path);
    }

    void write(std::string_view bytes) override {
        if (!m_file.write(bytes.data(), static_cast<std::streamsize>(bytes.size())))
            throwNotWritten(m_path);
    }

    void close() override { finish(); }

private:
    static void make(const std::filesystem::path& folder) {
        std::error_code error;
        std::filesystem::create_directories(folder, error);
        if (error)
            throwNotWritten(folder);
    }

    /// What the system kept back may be refused only now.
    void finish() {
        if (!m_file.is_open())
            return;
        m_file.close();
        if (!m_file)
            throwNotWritten(m_path);
    }

    std::filesystem::path m_root;
    std::filesystem::path m_path;
    std::ofstream m_file;
};

} // namespace

std::unique_ptr<FileTree> newFolder(const std::filesystem::path& path) {
    return std::make_unique<FolderTree>(path);
}

} // namespace plumbline
