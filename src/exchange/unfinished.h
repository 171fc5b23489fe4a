// SPDX-License-Identifier: MIT
// A file or folder that is made beside its place and put there when it is whole.
#pragma once

#include <filesystem>

namespace plumbline {

/// What is not put in its place is gone when this is. An empty folder at the place stands in nobody's way.
class Unfinished {
public:
    /// What may stand at the place and be replaced; it is, in one moment, when the new one is whole.
    using Replaceable = bool (*)(const std::filesystem::path& there);

    /// Throws Error FileExists where there is something else, or a link of that name; NotFound where the
    /// folder is missing; InputOutput where it can not be changed.
    Unfinished(const std::filesystem::path& place, Replaceable replaceable);
    ~Unfinished();
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    /// Where to make it; nothing is there yet.
    std::filesystem::path path() const { return m_beside / m_place.filename(); }

    void putInPlace();

private:
    void checkPlace() const;

    std::filesystem::path m_place;
    Replaceable m_replaceable;
    std::filesystem::path m_beside;
};

} // namespace plumbline
