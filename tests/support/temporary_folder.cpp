// SPDX-License-Identifier: MIT
#include "support/temporary_folder.h"

#include <fstream>
#include <iterator>
#include <random>
#include <system_error>

namespace plumbline::test {

TemporaryFolder::TemporaryFolder() {
    std::random_device random;
    do
        m_path = std::filesystem::temp_directory_path() / ("plumbline-test-" + std::to_string(random()));
    while (!std::filesystem::create_directory(m_path));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::write(std::string_view name, std::string_view bytes) const {
    const std::filesystem::path path = m_path / name;
    std::ofstream out(path, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace plumbline::test
