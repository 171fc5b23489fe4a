// SPDX-License-Identifier: MIT
#include "rubric/builtin.h"
#include "rubric/rubric_json.h"
#include "ui/command_line/json_output.h"
#include "ui/command_line/output_file.h"
#include "ui/command_line/rubric_choice.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"

#include <ostream>

namespace plumbline::ui {

namespace {

QString sizeWords(const Rubric& rubric) {
    const QtWording wording;
    return toQString(wording.count(PLUMBLINE_TEXT("%n dimension"), PLUMBLINE_TEXT("%n dimensions"),
                                   std::int64_t(rubric.dimensionCount())) +
                     ", " +
                     wording.count(PLUMBLINE_TEXT("%n level"), PLUMBLINE_TEXT("%n levels"),
                                   std::int64_t(rubric.levels().size())));
}

ExitCode list(const Call& call) {
    call.requireArguments(1, QStringLiteral("list"));
    QJsonArray all;
    TextTable table({CommandLine::tr("Id"), CommandLine::tr("Version"), CommandLine::tr("Title"),
                     CommandLine::tr("Size")});
    for (const RubricPointer& rubric : builtinRubrics()) {
        all.append(QJsonObject{{QStringLiteral("id"), jsonText(rubric->id().value())},
                               {QStringLiteral("version"), jsonText(rubric->version())},
                               {QStringLiteral("title"), jsonText(rubric->title())},
                               {QStringLiteral("strands"), qint64(rubric->strands().size())},
                               {QStringLiteral("dimensions"), qint64(rubric->dimensionCount())},
                               {QStringLiteral("levels"), qint64(rubric->levels().size())}});
        table.addRow({toQString(rubric->id().value()), toQString(rubric->version()),
                      toQString(rubric->title()), sizeWords(*rubric)});
    }
    if (call.wantsJson())
        printJson(call.out, all);
    else
        table.print(call.out);
    return ExitCode::Done;
}

ExitCode check(const Call& call) {
    call.requireArguments(2, CommandLine::tr("check PATH"));
    if (call.wantsJson()) {
        const Parsed<Rubric> parsed = readRubric(call.arguments[1]);
        printJson(call.out, checkJson(parsed.issues));
        return parsed ? ExitCode::Done : ExitCode::Refused;
    }
    const RubricPointer rubric = rubricFromFile(call.arguments[1]);
    call.out << toUtf8(CommandLine::tr("%1 is whole: %2, version %3: %4.")
                           .arg(call.arguments[1], toQString(rubric->title()), toQString(rubric->version()),
                                sizeWords(*rubric)))
             << "\n";
    return ExitCode::Done;
}

void printRubric(std::ostream& out, const Rubric& rubric) {
    out << rubric.title() << " (" << rubric.id().value() << ", "
        << toUtf8(CommandLine::tr("version %1").arg(toQString(rubric.version()))) << ")\n";
    if (!rubric.source().empty())
        out << rubric.source() << "\n";
    for (const Strand& strand : rubric.strands()) {
        out << "\n" << strand.name << " (" << strand.id.value() << ")\n";
        for (const Dimension& dimension : strand.dimensions) {
            out << "\n  " << dimension.name << " (" << dimension.id.value() << ")\n";
            for (const LevelRank rank : rubric.ranks())
                out << "    " << rubric.level(rank).name << " (" << rubric.level(rank).id.value()
                    << "): " << dimension.descriptors[rank.index()] << "\n";
        }
    }
}

ExitCode show(const Call& call) {
    call.requireArguments(2, CommandLine::tr("show ID"));
    const RubricPointer rubric = rubricNamed(call.arguments[1]);
    if (call.wantsJson())
        call.out << toJson(*rubric);
    else
        printRubric(call.out, *rubric);
    return ExitCode::Done;
}

ExitCode exportRubric(const Call& call) {
    call.requireArguments(2, CommandLine::tr("export ID"));
    const QString target = call.required(QStringLiteral("output"));
    const RubricPointer rubric = rubricNamed(call.arguments[1]);
    writeWholeText(target, [&](std::ostream& out) { out << toJson(*rubric); });
    call.out << toUtf8(CommandLine::tr("Wrote %1").arg(target)) << "\n";
    return ExitCode::Done;
}

ExitCode rubric(const Call& call) {
    const QString& action = call.arguments[0];
    if (action == QStringLiteral("list"))
        return list(call);
    if (action == QStringLiteral("check"))
        return check(call);
    if (action == QStringLiteral("show"))
        return show(call);
    if (action == QStringLiteral("export"))
        return exportRubric(call);
    throw wrongUsage(
        CommandLine::tr("\"%1\" is not something to do with rubrics. Give list, check, show or export.")
            .arg(action));
}

} // namespace

Verb rubricVerb() {
    return {.name = QStringLiteral("rubric"),
            .usage = CommandLine::tr("list [--json]\n"
                                     "       plumbline rubric check PATH [--json]\n"
                                     "       plumbline rubric show ID [--json]\n"
                                     "       plumbline rubric export ID -o PATH"),
            .summary = CommandLine::tr("Lists, checks, shows and exports rubrics."),
            .example = QStringLiteral("plumbline rubric export mastery-based-learning -o rubric.json\n"
                                      "plumbline rubric check rubric.json"),
            .options = {outputOption(CommandLine::tr("Where to write the rubric.")), jsonOption()},
            .fewestArguments = 1,
            .mostArguments = 2,
            .run = rubric};
}

} // namespace plumbline::ui
