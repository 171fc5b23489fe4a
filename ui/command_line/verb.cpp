// SPDX-License-Identifier: MIT
#include "ui/command_line/verb.h"

namespace plumbline::ui {

QString Call::required(const QString& option) const {
    if (!options.isSet(option))
        throw wrongUsage(CommandLine::tr("The option --%1 is missing.").arg(option));
    return options.value(option);
}

void Call::requireArguments(qsizetype count, const QString& names) const {
    if (arguments.size() < count)
        throw wrongUsage(CommandLine::tr("Something is missing: give %1.").arg(names));
    if (arguments.size() > count)
        throw wrongUsage(CommandLine::tr("\"%1\" is too much: give %2.").arg(arguments.at(count), names));
}

ExitCode runAction(const Call& call, const QString& subject, const QList<VerbAction>& actions) {
    const QString& name = call.arguments.at(1);
    QStringList names;
    for (const VerbAction& action : actions) {
        if (action.name == name)
            return action.run(call);
        names.append(action.name);
    }
    const QString last = names.takeLast();
    throw wrongUsage(CommandLine::tr("\"%1\" is not something to do with %2. Give %3 or %4.")
                         .arg(name, subject, names.join(QStringLiteral(", ")), last));
}

Failure wrongUsage(const QString& text) {
    return {ExitCode::WrongUsage, text};
}

Failure refused(const QString& text) {
    return {ExitCode::Refused, text};
}

QCommandLineOption schoolOption() {
    return {QStringLiteral("school"), CommandLine::tr("The school; needed where the file has several."),
            CommandLine::tr("NAME")};
}

QCommandLineOption yearOption() {
    return {QStringLiteral("year"),
            CommandLine::tr("The school year, as 2026-27; the latest where it is not given."),
            CommandLine::tr("Y")};
}

QCommandLineOption jsonOption() {
    return {QStringLiteral("json"), CommandLine::tr("Print JSON for other programs.")};
}

QCommandLineOption outputOption(const QString& description) {
    return {{QStringLiteral("o"), QStringLiteral("output")}, description, CommandLine::tr("PATH")};
}

} // namespace plumbline::ui
