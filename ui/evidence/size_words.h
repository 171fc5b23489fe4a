// SPDX-License-Identifier: MIT
// How large files and workbook are, in words, and what is said before they get heavy.
#pragma once

#include <QString>

#include "assessment/snapshot.h"

#include <cstdint>

namespace plumbline::ui {

/// A file larger than this is asked for with a remark.
inline constexpr std::int64_t largeFile = 50'000'000;
/// A workbook larger than this is slow to copy and to send.
inline constexpr std::int64_t largeWorkbook = 500'000'000;

/// "12 MB"
QString sizeWords(std::int64_t bytes);

/// The bytes on disk of a workbook, with what is not yet in its main file.
std::int64_t sizeOfWorkbook(const QString& path);

/// The bytes of all attached files; one that several pieces hold counts once.
std::int64_t sizeOfFiles(const Snapshot& snapshot);

/// Before a file is added: what its size means; empty where it is not large.
QString largeFileWords(const QString& name, std::int64_t bytes);

/// What a workbook of this size means; empty where it is not large.
QString largeWorkbookWords(std::int64_t bytes);

} // namespace plumbline::ui
