// SPDX-License-Identifier: MIT
#include <QFileInfo>

#include "exchange/ballot_file.h"
#include "ui/command_line/output_file.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <ostream>

namespace plumbline::ui {

namespace {

const QString memberOption = QStringLiteral("member");
const QString ratingsOption = QStringLiteral("from-ratings");

ExitCode ballots(const Call& call) {
    const QString target = call.required(QStringLiteral("output"));
    const QString member = call.required(memberOption);
    if (QFileInfo(target).suffix().toLower() != QStringLiteral("json"))
        throw wrongUsage(CommandLine::tr("\"%1\" does not end in .json.").arg(target));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const std::string text = call.isSet(ratingsOption)
                                 ? ballotFile(*snapshot, textFrom<Name>(member, QStringLiteral("--member")))
                                 : ballotFile(*snapshot, memberFrom(member, *snapshot).id);
    if (QFileInfo::exists(target) && !QFileInfo(target).isDir())
        throw refused(CommandLine::tr("There is a file \"%1\", which may hold ballots. Give another name.")
                          .arg(target));
    writeWholeText(target, [&](std::ostream& out) { out << text; });
    call.out << toUtf8(CommandLine::tr("Wrote %1").arg(target)) << "\n";
    return ExitCode::Done;
}

} // namespace

Verb ballotsVerb() {
    return {
        .name = QStringLiteral("ballots"),
        .usage =
            CommandLine::tr("FILE --member NAME -o OUT.json [--from-ratings] [--school NAME] [--year Y]"),
        .summary = CommandLine::tr("Writes a ballot file for a member of the team to fill in and send back."),
        .example = QStringLiteral("plumbline ballots lincoln.plumbline --member \"Ana Ruiz\" -o ana.json"),
        .options = {{memberOption, CommandLine::tr("Whose ballots."), CommandLine::tr("NAME")},
                    outputOption(CommandLine::tr("The file to write; there must be none of this name.")),
                    {ratingsOption,
                     CommandLine::tr("Takes the ratings in this file as the ballots: for a member "
                                     "who rated in a copy of their own.")},
                    schoolOption(),
                    yearOption()},
        .fewestArguments = 1,
        .mostArguments = 1,
        .run = ballots,
        .details =
            CommandLine::tr("The member fills it in with any text editor and sends it back; \"plumbline "
                            "import FILE OUT.json\" casts the\nballots. A filled-in file can be read by "
                            "whoever holds it: delete it once it is taken in.")};
}

} // namespace plumbline::ui
