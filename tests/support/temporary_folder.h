// SPDX-License-Identifier: MIT
// A folder of its own for one test, removed with all that is in it.
#pragma once

#include <filesystem>
#include <random>
#include <string>

namespace plumbline::test {

class TemporaryFolder {
public:
    TemporaryFolder() : m_path(std::filesystem::temp_directory_path() / name()) {
        std::filesystem::create_directory(m_path);
    }

    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    std::filesystem::path operator/(const std::filesystem::path& name) const { return m_path / name; }

private:
    static std::string name() {
        std::random_device random;
        return "plumbline-test-" + std::to_string(random()) + std::to_string(random());
    }

    std::filesystem::path m_path;
};

} // namespace plumbline::test
