// SPDX-License-Identifier: MIT
#include "exchange/unfinished.h"

#include "exchange/not_written.h"

#include <random>
#include <system_error>

namespace plumbline {

namespace {

namespace fs = std::filesystem;

/// "out/" names the folder "out".
fs::path withoutEndSlash(const fs::path& path) {
    return path.has_filename() ? path : path.parent_path();
}

fs::path newFolderBeside(const fs::path& place) {
    std::random_device random;
    for (int tries = 0; tries < 10; ++tries) {
        fs::path folder = place.parent_path() / (".plumbline-" + std::to_string(random()));
        std::error_code error;
        if (fs::create_directory(folder, error))
            return folder;
        if (error)
            break;
    }
    throwNotWritten(place);
}

} // namespace

Unfinished::Unfinished(const fs::path& place, Replaceable replaceable)
    : m_place(withoutEndSlash(fs::absolute(place).lexically_normal())), m_replaceable(replaceable) {
    checkPlace();
    m_beside = newFolderBeside(m_place);
}

Unfinished::~Unfinished() {
    std::error_code ignored;
    fs::remove_all(m_beside, ignored);
}

void Unfinished::checkPlace() const {
    std::error_code ignored;
    const std::string name = m_place.filename().string();
    if (!fs::is_directory(m_place.parent_path(), ignored))
        throw Error(
            ErrorCode::NotFound,
            {PLUMBLINE_TEXT("The folder for \"%1\" does not exist. Make it, or choose another."), {name}});
    const fs::file_status there = fs::symlink_status(m_place, ignored);
    const bool isFree = !fs::exists(there) || (fs::is_directory(there) && fs::is_empty(m_place, ignored));
    const bool mayGo = !fs::is_symlink(there) && m_replaceable && m_replaceable(m_place);
    if (!isFree && !mayGo)
        throw Error(ErrorCode::FileExists,
                    {m_replaceable
                         ? PLUMBLINE_TEXT("\"%1\" holds other things, so it is not replaced. Choose "
                                          "another name.")
                         : PLUMBLINE_TEXT("There is already a \"%1\". Choose another name."),
                     {name}});
}

void Unfinished::putInPlace() {
    checkPlace();
    std::error_code error;
    const fs::path earlier = m_beside / ".earlier";
    const bool replaces = fs::exists(fs::symlink_status(m_place));
    if (replaces)
        fs::rename(m_place, earlier, error);
    if (!error)
        fs::rename(path(), m_place, error);
    if (!error)
        return;
    std::error_code ignored;
    if (replaces && !fs::exists(fs::symlink_status(m_place, ignored)))
        fs::rename(earlier, m_place, ignored);
    throwNotWritten(m_place);
}

} // namespace plumbline
