// SPDX-License-Identifier: MIT
// A file that is written whole or not at all.
#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace plumbline::ui {

/// Lets `write` make a file in a fresh folder beside `target`, then puts it in the place of `target` at once.
/// Throws Error where `target` is a folder or a symbolic link, or its folder can not be written.
void writeWhole(const QString& target,
                const std::function<void(const std::filesystem::path& temporary)>& write);

/// The same for text, which is read back before it takes its place.
void writeWholeText(const QString& target, const std::function<void(std::ostream& out)>& write);

} // namespace plumbline::ui
