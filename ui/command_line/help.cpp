// SPDX-License-Identifier: MIT
#include "ui/command_line/help.h"

#include "ui/command_line/text_table.h"
#include "ui/text.h"

#include <ostream>

namespace plumbline::ui {

namespace {

void say(std::ostream& out, const QString& line) {
    out << toUtf8(line) << "\n";
}

QString optionWords(const QCommandLineOption& option) {
    QStringList words;
    for (const QString& name : option.names())
        words.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString names = words.join(QStringLiteral(", "));
    return option.valueName().isEmpty() ? names : names + u' ' + option.valueName();
}

} // namespace

QString usageLine(const Verb& verb) {
    return QStringLiteral("plumbline ") + verb.name + u' ' + verb.usage;
}

void printHelp(std::ostream& out, const std::vector<Verb>& verbs) {
    say(out, CommandLine::tr("Plumbline: a school rates itself against a rubric."));
    out << "\n";
    say(out, CommandLine::tr("plumbline              opens the window"));
    say(out, CommandLine::tr("plumbline FILE         opens a workbook in it, or a ballot file to fill in"));
    say(out, CommandLine::tr("plumbline VERB …       does one thing without a window:"));
    out << "\n";
    TextTable table;
    for (const Verb& verb : verbs)
        table.addRow({QStringLiteral("  ") + verb.name, verb.summary});
    table.print(out);
    out << "\n";
    say(out, CommandLine::tr(
                 "\"plumbline help VERB\" explains each with an example. Dimensions and levels are named by "
                 "their ids, "
                 "years as 2026-27.\nExit codes: 0 done, 1 refused or a check failed, 2 wrong usage."));
}

void printHelp(std::ostream& out, const Verb& verb) {
    say(out, verb.summary);
    out << "\n";
    say(out, CommandLine::tr("Usage: %1").arg(usageLine(verb)));
    if (!verb.details.isEmpty()) {
        out << "\n";
        say(out, verb.details);
    }
    if (!verb.options.isEmpty()) {
        out << "\n";
        say(out, CommandLine::tr("Options:"));
        TextTable table;
        for (const QCommandLineOption& option : verb.options)
            table.addRow({QStringLiteral("  ") + optionWords(option), option.description()});
        table.print(out);
    }
    out << "\n";
    say(out, CommandLine::tr("Example:"));
    for (const QString& line : verb.example.split(u'\n'))
        say(out, QStringLiteral("  ") + line);
}

} // namespace plumbline::ui
