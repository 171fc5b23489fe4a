// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_filling.h"

#include <algorithm>
#include <QFile>
#include <utility>

#include "base/error.h"
#include "rubric/rubric.h"
#include "ui/rating/ballot_files.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(qint64(longestBallotFile) + 1) : QByteArray();
}

bool saysItsWords(const BallotFile& file) {
    const std::size_t levels = file.levels.size();
    return levels >= Rubric::fewestLevels && levels <= Rubric::mostLevels && !file.ballots.empty() &&
           std::ranges::all_of(file.ballots, [&](const BallotFile::Line& line) {
               const auto words =
                   std::ranges::find(file.words, line.dimension, &BallotFile::Words::dimension);
               return words != file.words.end() && words->descriptors.size() == levels;
           });
}

} // namespace

Parsed<BallotFilling> BallotFilling::open(const QString& path) {
    Parsed<BallotFile> parsed = readBallotFile(path);
    if (!parsed)
        return {std::nullopt, std::move(parsed.issues)};
    if (!saysItsWords(*parsed.value))
        return {std::nullopt,
                {{{},
                  {PLUMBLINE_TEXT("This ballot file does not hold the words of the rubric."), {}},
                  {PLUMBLINE_TEXT("Ask for a new one, or fill it in with a text editor."), {}}}}};
    return {BallotFilling(path, *std::move(parsed.value), bytesOf(path)), {}};
}

std::size_t BallotFilling::filled() const {
    std::size_t sum = 0;
    for (std::size_t line = 0; line < count(); ++line)
        sum += choice(line) ? 1 : 0;
    return sum;
}

std::size_t BallotFilling::firstOpen() const {
    std::size_t line = 0;
    while (line < count() && choice(line))
        ++line;
    return line;
}

QString BallotFilling::name(std::size_t line) const {
    const BallotFile::Line& its = m_file.ballots[line];
    return toQString(its.name.empty() ? its.dimension : its.name);
}

const BallotFile::Words& BallotFilling::words(std::size_t line) const {
    return *std::ranges::find(m_file.words, m_file.ballots[line].dimension, &BallotFile::Words::dimension);
}

std::optional<BallotChoice> BallotFilling::choice(std::size_t line) const {
    const BallotFile::Line& its = m_file.ballots[line];
    if (its.abstains)
        return Abstained{};
    const auto level = std::ranges::find(m_file.levels, its.level, &BallotFile::LevelName::id);
    if (level == m_file.levels.end())
        return std::nullopt;
    return LevelRank(static_cast<int>(level - m_file.levels.begin()) + 1);
}

void BallotFilling::choose(std::size_t line, const std::optional<BallotChoice>& choice) {
    BallotFile::Line& its = m_file.ballots[line];
    const auto* level = choice ? std::get_if<LevelRank>(&*choice) : nullptr;
    its.level = level ? m_file.levels[level->index()].id : std::string();
    its.abstains = choice && !level;
    save();
}

void BallotFilling::save() {
    const QByteArray now = bytesOf(m_path);
    // Where the file is gone (a stick was pulled), what was filled in is written anew.
    if (!now.isEmpty() && now != m_text)
        throw Error(
            ErrorCode::InputOutput,
            {PLUMBLINE_TEXT("Another program has changed this file. Save your ballots under another name."),
             {}});
    writeBallotFile(m_path, m_file);
    m_text = QByteArray::fromStdString(toJson(m_file));
}

void BallotFilling::saveAs(const QString& path) {
    writeBallotFile(path, m_file);
    m_path = path;
    m_text = QByteArray::fromStdString(toJson(m_file));
}

} // namespace plumbline::ui
