// SPDX-License-Identifier: MIT
#include "ui/command_line/json_output.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <ostream>

namespace plumbline::ui {

namespace {

const QString nameOption = QStringLiteral("name");
const QString roleOption = QStringLiteral("role");
const QString observerOption = QStringLiteral("observer");

ExitCode add(const Call& call) {
    const auto name = textFrom<Name>(call.required(nameOption), QStringLiteral("--name"));
    const auto role = textFrom<OptionalName>(call.value(roleOption), QStringLiteral("--role"));
    const bool votes = !call.isSet(observerOption);
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    perform(*workbook, PutMember{.assessment = snapshot->assessment.id,
                                 .id = std::nullopt,
                                 .name = name,
                                 .role = role,
                                 .votes = votes});
    const QString sentence = votes ? CommandLine::tr("%1: %2 is in the team, and votes")
                                   : CommandLine::tr("%1: %2 is in the team, and observes");
    call.out << toUtf8(sentence.arg(assessmentName(*snapshot), toQString(name.value()))) << "\n";
    return ExitCode::Done;
}

QJsonObject memberJson(const Member& member) {
    return {{QStringLiteral("id"), qint64(member.id.value())},
            {QStringLiteral("name"), jsonText(member.name)},
            {QStringLiteral("role"), jsonTextOrNull(member.role)},
            {QStringLiteral("votes"), member.votes}};
}

ExitCode list(const Call& call) {
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    if (call.wantsJson()) {
        QJsonArray all;
        for (const Member& member : snapshot->team)
            all.append(memberJson(member));
        printJson(call.out, all);
        return ExitCode::Done;
    }
    if (snapshot->team.empty()) {
        call.out << toUtf8(CommandLine::tr("%1: nobody is in the team yet").arg(assessmentName(*snapshot)))
                 << "\n";
        return ExitCode::Done;
    }
    TextTable table(
        {CommandLine::tr("Id"), CommandLine::tr("Name"), CommandLine::tr("Role"), CommandLine::tr("Voting")});
    for (const Member& member : snapshot->team)
        table.addRow({QString::number(member.id.value()), toQString(member.name), toQString(member.role),
                      member.votes ? CommandLine::tr("votes") : CommandLine::tr("observes")});
    table.print(call.out);
    return ExitCode::Done;
}

ExitCode team(const Call& call) {
    const QString& action = call.arguments[1];
    if (action == QStringLiteral("add"))
        return add(call);
    if (action == QStringLiteral("list"))
        return list(call);
    throw wrongUsage(
        CommandLine::tr("\"%1\" is not something to do with the team. Give add or list.").arg(action));
}

} // namespace

Verb teamVerb() {
    return {.name = QStringLiteral("team"),
            .usage = CommandLine::tr("FILE add --name N [--role R] [--observer]\n"
                                     "       plumbline team FILE list [--json]"),
            .summary = CommandLine::tr("Keeps who is in the team, and who of them votes."),
            .example =
                QStringLiteral("plumbline team lincoln.plumbline add --name \"Ana Ruiz\" --role Teacher"),
            .options = {{nameOption, CommandLine::tr("The member's name."), CommandLine::tr("N")},
                        {roleOption, CommandLine::tr("Teacher, family, board … in your words."),
                         CommandLine::tr("R")},
                        {observerOption, CommandLine::tr("Is there but does not vote.")},
                        schoolOption(),
                        yearOption(),
                        jsonOption()},
            .fewestArguments = 2,
            .mostArguments = 2,
            .run = team};
}

} // namespace plumbline::ui
