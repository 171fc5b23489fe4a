// SPDX-License-Identifier: MIT
#include "ui/command_line/ballot_import.h"

#include <QFile>

#include "exchange/ballot_import.h"
#include "ui/command_line/values.h"
#include "ui/command_line/workbook_access.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

Failure nothingImported(const QString& source, const Issues& issues) {
    return refused(CommandLine::tr("Nothing was imported from \"%1\":").arg(source) + u'\n' +
                   sentences(issues));
}

BallotFile read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw refused(CommandLine::tr("\"%1\" can not be read. Check that you may open it.").arg(path));
    // A file that is longer is refused by its length: the rest need not be read.
    Parsed<BallotFile> parsed = parseBallotFile(file.read(qint64(longestBallotFile) + 1).toStdString());
    if (!parsed)
        throw nothingImported(path, parsed.issues);
    return *std::move(parsed.value);
}

/// The assessment that the file is meant for: the school is known by its uuid, else by its name.
SnapshotPointer assessmentFor(const BallotFile& file, const Workbook& workbook, const QString& source) {
    for (const bool byUuid : {true, false})
        for (const SchoolSummary& one : workbook.contents()) {
            const School& school = one.school;
            if (byUuid ? school.uuid != file.schoolUuid : school.name != file.schoolName)
                continue;
            for (const AssessmentSummary& summary : one.assessments)
                if (summary.assessment.year == file.year)
                    return workbook.snapshot(summary.assessment.id);
        }
    throw refused(
        CommandLine::tr("\"%1\" holds ballots for %2 %3, and there is no such assessment in \"%4\".")
            .arg(source, toQString(file.schoolName), toQString(file.year.label()),
                 toQString(workbook.path().filename())));
}

const std::string& nameOf(MemberId member, const Snapshot& snapshot) {
    return std::ranges::find(snapshot.team, member, &Member::id)->name;
}

} // namespace

ExitCode castBallots(const Call& call) {
    const QString& source = call.arguments[1];
    const BallotFile file = read(source);
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = assessmentFor(file, *workbook, source);
    const BallotImport import = matchBallots(file, *snapshot);
    if (!import.edit)
        throw nothingImported(source, import.issues);
    perform(*workbook, *import.edit);
    call.out << toUtf8(CommandLine::tr("%1: ballots of %2 imported: %3")
                           .arg(assessmentName(*snapshot), toQString(nameOf(*import.member, *snapshot)))
                           .arg(import.dimensions.size()))
             << "\n";
    return ExitCode::Done;
}

} // namespace plumbline::ui
