// SPDX-License-Identifier: MIT
// Ballot files on the disk: read within their limit, written whole, a set of them for a team under safe
// names.
#pragma once

#include <QString>
#include <QStringList>

#include "base/progress.h"
#include "exchange/ballot_file.h"

#include <vector>

namespace plumbline::ui {

/// A file that can not be read has an issue without a place.
Parsed<BallotFile> readBallotFile(const QString& path);

/// The file is there whole or as it was before. Throws Error where it can not be written.
void writeBallotFile(const QString& path, const BallotFile& ballots);

/// A ballot file and the name it is to have in its folder.
struct NamedBallots {
    QString name;
    BallotFile file;
};

/// One for every member who votes, present or not. No two names are the same on any system.
std::vector<NamedBallots> ballotFilesOf(const Snapshot& snapshot);

/// Those whose name a file in the folder has already.
QStringList taken(const QString& folder, const std::vector<NamedBallots>& files);

/// Replaces what is there. Throws Error where one can not be written, or Cancelled where `progress` says so.
void writeBallotFiles(const QString& folder, const std::vector<NamedBallots>& files,
                      const Progress& progress = {});

} // namespace plumbline::ui
