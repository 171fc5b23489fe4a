// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include "report/ballot_sheets.h"
#include "ui/command_line/output_file.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"
#include "ui/rating/ballot_files.h"
#include "ui/report/page_format.h"
#include "ui/report/pdf.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

const QString memberOption = QStringLiteral("member");
const QString allOption = QStringLiteral("all");
const QString sheetsOption = QStringLiteral("sheets");
const QString ratingsOption = QStringLiteral("from-ratings");
const QString presentOption = QStringLiteral("present");

void requireEnding(const QString& target, const QString& ending) {
    if (QFileInfo(target).suffix().toLower() != ending)
        throw wrongUsage(CommandLine::tr("\"%1\" does not end in .%2.").arg(target, ending));
}

void sayWrote(const Call& call, const QString& path) {
    call.out << toUtf8(CommandLine::tr("Wrote %1").arg(path)) << "\n";
}

void writeOne(const Call& call, const Snapshot& snapshot, const QString& target) {
    const QString member = call.value(memberOption);
    const BallotFile file = call.isSet(ratingsOption)
                                ? ballotFile(snapshot, textFrom<Name>(member, QStringLiteral("--member")))
                                : ballotFile(snapshot, memberFrom(member, snapshot).id);
    if (QFileInfo::exists(target) && !QFileInfo(target).isDir())
        throw refused(CommandLine::tr("There is a file \"%1\", which may hold ballots. Give another name.")
                          .arg(target));
    writeWholeText(target, [&](std::ostream& out) { out << toJson(file); });
    sayWrote(call, target);
}

void writeAll(const Call& call, const Snapshot& snapshot, const QString& folder) {
    const std::vector<NamedBallots> files = ballotFilesOf(snapshot);
    if (files.empty())
        throw refused(CommandLine::tr("Nobody in the team votes. \"plumbline team\" adds members."));
    if (!QDir(folder).exists())
        throw refused(
            CommandLine::tr("There is no folder \"%1\". Make it first, or choose another.").arg(folder));
    const QStringList there = taken(folder, files);
    if (!there.isEmpty())
        throw refused(
            CommandLine::tr(
                "\"%1\" has files that may hold ballots: %2. Nothing was written; choose another folder.")
                .arg(folder, there.join(QStringLiteral(", "))));
    writeBallotFiles(folder, files);
    for (const NamedBallots& one : files)
        sayWrote(call, QDir(folder).filePath(one.name));
}

void writeSheets(const Call& call, const Snapshot& snapshot, const QString& target) {
    const RatingSession* session = openSession(snapshot);
    if (!session)
        throw refused(CommandLine::tr("No rating session is open. Start one first."));
    const Document sheets = ballotSheets(snapshot, *session, !call.isSet(presentOption), QtWording());
    if (sheets.blocks.empty())
        throw refused(CommandLine::tr("There is no voter, or no dimension that takes ballots now."));
    writeWhole(target, [&](const std::filesystem::path& temporary) {
        writePdf(toQString(temporary), sheets, defaultPageLayout(QLocale::system()));
    });
    sayWrote(call, target);
}

ExitCode ballots(const Call& call) {
    const QString target = call.required(QStringLiteral("output"));
    const QStringList ways{memberOption, allOption, sheetsOption};
    if (std::ranges::count_if(ways, [&](const QString& way) { return call.isSet(way); }) != 1)
        throw wrongUsage(CommandLine::tr("Give one of --member NAME, --all and --sheets."));
    if (call.isSet(memberOption))
        requireEnding(target, QStringLiteral("json"));
    if (call.isSet(sheetsOption))
        requireEnding(target, QStringLiteral("pdf"));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    if (call.isSet(allOption))
        writeAll(call, *snapshot, target);
    else if (call.isSet(sheetsOption))
        writeSheets(call, *snapshot, target);
    else
        writeOne(call, *snapshot, target);
    return ExitCode::Done;
}

} // namespace

Verb ballotsVerb() {
    return {
        .name = QStringLiteral("ballots"),
        .usage =
            CommandLine::tr("FILE --member NAME -o OUT.json [--from-ratings] [--school NAME] [--year Y]\n"
                            "       plumbline ballots FILE --all -o FOLDER\n"
                            "       plumbline ballots FILE --sheets -o OUT.pdf [--present]"),
        .summary =
            CommandLine::tr("Writes ballot files to fill in and send back, or ballot sheets to print."),
        .example = QStringLiteral("plumbline ballots lincoln.plumbline --member \"Ana Ruiz\" -o ana.json\n"
                                  "plumbline ballots lincoln.plumbline --all -o ballots\n"
                                  "plumbline ballots lincoln.plumbline --sheets -o sheets.pdf"),
        .options = {{memberOption, CommandLine::tr("A ballot file of this member."), CommandLine::tr("NAME")},
                    {allOption, CommandLine::tr("A ballot file for each member who votes.")},
                    {sheetsOption,
                     CommandLine::tr(
                         "A page to print for each member who votes, in the open rating session.")},
                    outputOption(CommandLine::tr("Where to write; no ballot file is replaced.")),
                    {ratingsOption,
                     CommandLine::tr("With --member: takes the ratings in this file as the ballots, for a "
                                     "member who rated in a copy of their own.")},
                    {presentOption, CommandLine::tr("With --sheets: only for those who are present.")},
                    schoolOption(),
                    yearOption()},
        .fewestArguments = 1,
        .mostArguments = 1,
        .run = ballots,
        .needsFonts = true,
        .details = CommandLine::tr(
            "A member opens a ballot file with Plumbline, or fills it in with any text editor, and sends it "
            "back;\n\"plumbline import FILE BALLOTS.json\" casts the ballots. A filled-in file can be read "
            "by "
            "whoever holds it:\ndelete it once it is taken in.")};
}

} // namespace plumbline::ui
