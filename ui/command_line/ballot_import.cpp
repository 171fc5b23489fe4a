// SPDX-License-Identifier: MIT
#include "ui/command_line/ballot_import.h"

#include "exchange/ballot_import.h"
#include "ui/command_line/opened.h"
#include "ui/command_line/values.h"
#include "ui/rating/ballot_files.h"

#include <algorithm>
#include <optional>

namespace plumbline::ui {

namespace {

/// A file and everything that is wrong with it.
struct Refused {
    QString source;
    Issues issues;
};

/// Ends the verb where a file has an issue: then none is imported.
void refuseIssues(const std::vector<Refused>& files) {
    QStringList words;
    for (const Refused& file : files)
        if (!file.issues.empty())
            words << CommandLine::tr("Nothing was imported from \"%1\":").arg(file.source)
                  << sentences(file.issues);
    if (!words.isEmpty())
        throw refused(words.join(u'\n'));
}

std::vector<BallotFile> read(const QStringList& paths) {
    std::vector<BallotFile> files;
    std::vector<Refused> wrong;
    for (const QString& path : paths) {
        Parsed<BallotFile> parsed = readBallotFile(path);
        if (parsed)
            files.push_back(*std::move(parsed.value));
        wrong.push_back({path, std::move(parsed.issues)});
    }
    refuseIssues(wrong);
    return files;
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
    throw refused(CommandLine::tr(R"("%1" holds ballots for %2 %3, and there is no such assessment in "%4".)")
                      .arg(source, toQString(file.schoolName), toQString(file.year.label()),
                           toQString(workbook.path().filename())));
}

const std::string& nameOf(MemberId member, const Snapshot& snapshot) {
    return std::ranges::find(snapshot.team, member, &Member::id)->name;
}

} // namespace

ExitCode castBallots(const Call& call) {
    const QStringList sources = call.arguments.mid(1);
    const std::vector<BallotFile> files = read(sources);
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = assessmentFor(files.front(), *workbook, sources.front());
    const BallotImports imports = matchBallots(files, *snapshot);
    std::vector<Refused> wrong;
    for (std::size_t i = 0; i < files.size(); ++i)
        wrong.push_back({sources[qsizetype(i)], imports.files[i].issues});
    refuseIssues(wrong);
    perform(*workbook, *imports.edit);
    for (const BallotImport& import : imports.files)
        say(call, *snapshot,
            CommandLine::tr("ballots of %1 imported: %2")
                .arg(toQString(nameOf(*import.member, *snapshot)))
                .arg(import.dimensions.size()));
    return ExitCode::Done;
}

} // namespace plumbline::ui
