// SPDX-License-Identifier: MIT
// How a piece of evidence is said on screen.
#pragma once

#include <QString>
#include <QStringList>

#include "assessment/snapshot.h"

#include <optional>

namespace plumbline::ui {

enum class EvidenceKind { Note, Link, File };

EvidenceKind kindOf(const Evidence& evidence);
QString kindName(EvidenceKind kind);

/// "Note", "Link", or for a file its ending and size: "PDF · 240 kB".
QString kindAndSize(const Evidence& evidence);
QString stanceName(Stance stance);

/// "12/10/2026", or "No date".
QString dateWords(const Evidence& evidence);

QString stateName(EvidenceState state);

/// The school year it is from: the one that is given, else that of its day.
std::optional<SchoolYear> yearOf(const Evidence& evidence);

/// "Developing: Most teachers share standards."
QString sentenceWords(const StatementPlace& place, const Rubric& rubric);

/// The names of the dimensions it supports, in the order of the rubric.
QStringList dimensionNames(const Evidence& evidence, const Rubric& rubric);

/// All of it that a search looks through, made comparable by searchKey.
QString searchTextOf(const Evidence& evidence, const Rubric& rubric);

/// Without case and accents, so that "perez" finds "Pérez".
QString searchKey(const QString& text);

} // namespace plumbline::ui
