// SPDX-License-Identifier: MIT
// A folder of its own for a test, gone with it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace plumbline::test {

class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

    /// Writes a file and returns its path.
    std::filesystem::path write(std::string_view name, std::string_view bytes) const;

private:
    std::filesystem::path m_path;
};

/// All bytes of a file.
std::string bytesOf(const std::filesystem::path& path);

} // namespace plumbline::test
