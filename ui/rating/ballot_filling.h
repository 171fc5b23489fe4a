// SPDX-License-Identifier: MIT
// A ballot file while its member fills it in: every choice is in the file as soon as it is made.
#pragma once

#include <QByteArray>
#include <QString>

#include "assessment/rating_session.h"
#include "exchange/ballot_file.h"

#include <cstddef>
#include <optional>

namespace plumbline::ui {

class BallotFilling {
public:
    /// Nothing can be chosen where a file does not say its levels and descriptors: that is an issue.
    static Parsed<BallotFilling> open(const QString& path);

    const QString& path() const { return m_path; }

    const BallotFile& file() const { return m_file; }

    std::size_t count() const { return m_file.ballots.size(); }

    std::size_t filled() const;
    /// The first that is not filled in; `count()` where all are.
    std::size_t firstOpen() const;
    QString name(std::size_t line) const;
    const BallotFile::Words& words(std::size_t line) const;
    /// Nothing where there is none, or one of a level that the file does not have.
    std::optional<BallotChoice> choice(std::size_t line) const;

    /// Throws Error where the file can not be written; the choice is kept, and written with the next one.
    void choose(std::size_t line, const std::optional<BallotChoice>& choice);
    /// Goes on in another file; throws Error where that can not be written.
    void saveAs(const QString& path);

private:
    BallotFilling(QString path, BallotFile file, QByteArray text)
        : m_path(std::move(path)), m_file(std::move(file)), m_text(std::move(text)) {}

    void save();

    QString m_path;
    BallotFile m_file;
    QByteArray m_text; ///< as the file was read or written last
};

} // namespace plumbline::ui
