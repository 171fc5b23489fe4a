// SPDX-License-Identifier: MIT
#include "ui/command_line/list_action.h"
#include "ui/command_line/opened.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

const QString nameOption = QStringLiteral("name");
const QString roleOption = QStringLiteral("role");
const QString voterOption = QStringLiteral("voter");
const QString observerOption = QStringLiteral("observer");

ExitCode add(const Call& call) {
    call.requireArguments(2, CommandLine::tr("FILE add --name N"));
    const auto name = textFrom<Name>(call.required(nameOption), QStringLiteral("--name"));
    const auto role = textFrom<OptionalName>(call.value(roleOption), QStringLiteral("--role"));
    const bool votes = !call.isSet(observerOption);
    const Opened opened(call);
    perform(*opened.workbook, PutMember{.assessment = opened.assessment(),
                                        .id = std::nullopt,
                                        .name = name,
                                        .role = role,
                                        .votes = votes});
    const QString sentence = votes ? CommandLine::tr("%1 is in the team, and votes")
                                   : CommandLine::tr("%1 is in the team, and observes");
    say(call, *opened.snapshot, sentence.arg(toQString(name.value())));
    return ExitCode::Done;
}

QJsonObject memberJson(const Snapshot& /*unused*/, const Member& member) {
    return {{QStringLiteral("id"), qint64(member.id.value())},
            {QStringLiteral("name"), jsonText(member.name)},
            {QStringLiteral("role"), jsonTextOrNull(member.role)},
            {QStringLiteral("votes"), member.votes}};
}

QStringList memberRow(const Member& member) {
    return {QString::number(member.id.value()), toQString(member.name), toQString(member.role),
            member.votes ? CommandLine::tr("votes") : CommandLine::tr("observes")};
}

ExitCode list(const Call& call) {
    return list<Member>(call, {&Snapshot::team,
                               memberJson,
                               {CommandLine::tr("Id"), CommandLine::tr("Name"), CommandLine::tr("Role"),
                                CommandLine::tr("Voting")},
                               memberRow,
                               CommandLine::tr("%1: nobody is in the team yet")});
}

/// What no option is given for stays.
ExitCode set(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE set MEMBER"));
    const bool votes = call.isSet(voterOption);
    const bool observes = call.isSet(observerOption);
    if (votes && observes)
        throw wrongUsage(CommandLine::tr("Give only one of --voter and --observer."));
    if (!votes && !observes && !call.isSet(nameOption) && !call.isSet(roleOption))
        throw wrongUsage(CommandLine::tr("Give what is to change: --name, --role, --voter or --observer."));
    const Opened opened(call);
    const Member& member = memberFrom(call.arguments[2], *opened.snapshot);
    const auto text = [&](const QString& option, const std::string& now) {
        return call.isSet(option) ? call.value(option) : toQString(now);
    };
    const auto name = textFrom<Name>(text(nameOption, member.name), QStringLiteral("--name"));
    perform(*opened.workbook,
            PutMember{.assessment = opened.assessment(),
                      .id = member.id,
                      .name = name,
                      .role = textFrom<OptionalName>(text(roleOption, member.role), QStringLiteral("--role")),
                      .votes = votes || (member.votes && !observes)});
    const SnapshotPointer now = opened.now();
    const QStringList row = memberRow(*std::ranges::find(now->team, member.id, &Member::id));
    say(call, *now,
        CommandLine::tr("%1 is changed: %2")
            .arg(row[1], (row[2].isEmpty() ? row.mid(3) : row.mid(2)).join(QStringLiteral(", "))));
    return ExitCode::Done;
}

ExitCode remove(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE remove MEMBER"));
    const Opened opened(call);
    const Member& member = memberFrom(call.arguments[2], *opened.snapshot);
    perform(*opened.workbook, RemoveMember{opened.assessment(), member.id});
    say(call, *opened.snapshot, CommandLine::tr("%1 is no longer in the team").arg(toQString(member.name)));
    return ExitCode::Done;
}

ExitCode team(const Call& call) {
    return runAction(call, CommandLine::tr("the team"),
                     {{QStringLiteral("add"), add},
                      {QStringLiteral("list"), list},
                      {QStringLiteral("set"), set},
                      {QStringLiteral("remove"), remove}});
}

} // namespace

Verb teamVerb() {
    return {.name = QStringLiteral("team"),
            .usage = CommandLine::tr("FILE add --name N [--role R] [--observer]\n"
                                     "       plumbline team FILE list [--json]\n"
                                     "       plumbline team FILE set MEMBER [--name N] [--role R] "
                                     "[--voter|--observer]\n"
                                     "       plumbline team FILE remove MEMBER"),
            .summary = CommandLine::tr("Keeps who is in the team, and who of them votes."),
            .example =
                QStringLiteral("plumbline team lincoln.plumbline add --name \"Ana Ruiz\" --role Teacher\n"
                               "plumbline team lincoln.plumbline set \"Ana Ruiz\" --observer"),
            .options = {{nameOption, CommandLine::tr("The member's name."), CommandLine::tr("N")},
                        {roleOption, CommandLine::tr("Teacher, family, board … in your words."),
                         CommandLine::tr("R")},
                        {observerOption, CommandLine::tr("Is there but does not vote.")},
                        {voterOption, CommandLine::tr("set: votes again.")},
                        schoolOption(),
                        yearOption(),
                        jsonOption()},
            .fewestArguments = 2,
            .mostArguments = 3,
            .run = team};
}

} // namespace plumbline::ui
