// SPDX-License-Identifier: MIT
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include "ui/command_line/ballot_import.h"
#include "ui/command_line/json_output.h"
#include "ui/command_line/merge_output.h"
#include "ui/command_line/rubric_choice.h"
#include "ui/command_line/terminal_progress.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"
#include "ui/district/merge_files.h"
#include "ui/district/merge_text.h"
#include "ui/file_kind.h"
#include "ui/text.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

struct Options {
    bool isDryRun = false;
    /// What settles every conflict; nothing where nobody said.
    std::optional<MergeAnswer> answer;
};

Options optionsOf(const Call& call) {
    Options options{call.isSet(QStringLiteral("dry-run")), std::nullopt};
    if (!call.isSet(QStringLiteral("conflicts")))
        return options;
    const QString side = call.value(QStringLiteral("conflicts"));
    if (side != QStringLiteral("here") && side != QStringLiteral("there"))
        throw wrongUsage(CommandLine::tr("\"%1\" settles no conflict. Give --conflicts here, to keep what is "
                                         "in FILE, or --conflicts there.")
                             .arg(side));
    options.answer = side == QStringLiteral("here") ? MergeAnswer::Here : MergeAnswer::There;
    return options;
}

void printPlan(const Call& call, const MergePlan& plan, bool isChanged) {
    if (!call.wantsJson()) {
        printRows(call.out, plan.rows());
        return;
    }
    QJsonArray rows;
    for (const MergeRow& row : plan.rows())
        rows.append(rowJson(row));
    printJson(call.out, QJsonObject{{QStringLiteral("changed"), isChanged}, {QStringLiteral("rows"), rows}});
}

void printConflicts(const Call& call, const std::vector<MergeConflict>& conflicts) {
    for (const MergeConflict& conflict : conflicts) {
        printConflict(call.err, conflict);
        call.err << "\n";
    }
}

/// Ends the verb where a person must say what holds.
void requireAnswers(const Call& call, const std::vector<MergeConflict>& conflicts, const Options& options) {
    if (conflicts.empty() || options.answer)
        return;
    printConflicts(call, conflicts);
    throw refused(CommandLine::tr("Nothing was imported: %1. Give --conflicts here, to keep what is in FILE, "
                                  "or --conflicts there, or settle each in the window.")
                      .arg(conflictsText(conflicts.size())));
}

MergeAnswers answersFor(const std::vector<MergeConflict>& conflicts, const Options& options) {
    MergeAnswers answers;
    if (options.answer)
        for (const MergeConflict& conflict : conflicts)
            answers.emplace(conflict.id, *options.answer);
    return answers;
}

bool isRefused(const MergeRow& row) {
    return row.fate == MergeFate::Refused;
}

/// Ends the verb where nothing at all can be taken in.
void requireSomething(const std::vector<MergeRow>& rows) {
    if (rows.empty())
        throw refused(CommandLine::tr("There is no assessment in it: nothing to import."));
    if (!std::ranges::all_of(rows, isRefused))
        return;
    QStringList lines{CommandLine::tr("Nothing was imported.")};
    for (const MergeRow& row : rows)
        lines << subjectText(row) + QStringLiteral(": ") + fateText(row);
    throw refused(lines.join(u'\n'));
}

ExitCode takeIn(Workbook& workbook, const Call& call) {
    const Options options = optionsOf(call);
    const std::unique_ptr<MergePlan> plan = planFiles(
        workbook, call.arguments.mid(1), terminalProgress(call, CommandLine::tr("Reading file %1 of %2")));
    requireSomething(plan->rows());
    const std::vector<MergeConflict> conflicts = plan->conflicts();
    if (options.isDryRun) {
        printPlan(call, *plan, false);
        if (!call.wantsJson()) {
            printConflicts(call, conflicts);
            call.out << toUtf8(CommandLine::tr("This was a dry run: nothing was changed.")) << "\n";
        }
        return ExitCode::Done;
    }
    requireAnswers(call, conflicts, options);
    const std::optional<Edit> edit = plan->edit(answersFor(conflicts, options));
    if (edit)
        perform(workbook, *edit);
    printPlan(call, *plan, edit.has_value());
    if (std::ranges::none_of(plan->rows(), isRefused))
        return ExitCode::Done;
    call.err << toUtf8(CommandLine::tr("Not all was imported; see the lines that say so.")) << "\n";
    return ExitCode::Refused;
}

ExitCode checkRubric(const Call& call) {
    const QString& path = call.arguments[1];
    const RubricPointer rubric = rubricFromFile(path);
    call.out
        << toUtf8(CommandLine::tr(
                      "\"%1\" is a whole rubric (%2, version %3). A workbook takes it in with the first "
                      "assessment that uses it:\nplumbline new \"%4\" --school NAME --year Y --rubric \"%1\"")
                      .arg(path, toQString(rubric->title()), toQString(rubric->version()), call.arguments[0]))
        << "\n";
    return ExitCode::Done;
}

ExitCode import(const Call& call) {
    const QString& source = call.arguments[1];
    const std::optional<FileKind> kind = fileKindOf(source);
    if (!kind)
        throw refused(
            CommandLine::tr("\"%1\" can not be read. Check its name, and that it is a file.").arg(source));
    if (kind == FileKind::Ballots)
        return castBallots(call);
    if (std::any_of(call.arguments.begin() + 2, call.arguments.end(),
                    [](const QString& path) { return fileKindOf(path) == FileKind::Ballots; }))
        throw wrongUsage(CommandLine::tr("Ballot files are imported by themselves, without workbooks."));
    if (kind == FileKind::Rubric && call.arguments.size() == 2)
        return checkRubric(call);
    if (kind == FileKind::Other && call.arguments.size() == 2)
        throw refused(CommandLine::tr(
                          "\"%1\" can not be imported. Give a workbook (.plumbline), a workbook exported as "
                          "JSON, a ballot file, or the JSON file of a rubric.")
                          .arg(source));
    ExitCode code = ExitCode::Done;
    const auto work = [&](Workbook& workbook) { code = takeIn(workbook, call); };
    const QString& target = call.arguments[0];
    const bool isDryRun = call.isSet(QStringLiteral("dry-run"));
    if (QFileInfo::exists(target)) {
        work(isDryRun ? *openToRead(target) : *openToChange(target));
    } else if (isDryRun) {
        const QTemporaryDir folder;
        inNewWorkbook(folder.filePath(QFileInfo(target).fileName()), work);
    } else {
        inNewWorkbook(target, work);
    }
    return code;
}

} // namespace

Verb importVerb() {
    return {
        .name = QStringLiteral("import"),
        .usage = CommandLine::tr("FILE IN… [--conflicts here|there] [--dry-run] [--json]\n"
                                 "       plumbline import FILE BALLOTS.json …"),
        .summary = CommandLine::tr(
            "Takes in other workbooks, their JSON, or members' ballot files; checks a rubric."),
        .example = QStringLiteral("plumbline import district.plumbline schools/*.plumbline\n"
                                  "plumbline import lincoln.plumbline ballots/*.ballot.json"),
        .options = {{QStringLiteral("conflicts"),
                     CommandLine::tr("Settles what both sides have changed: \"here\" keeps what is in FILE, "
                                     "\"there\" takes what comes in."),
                     QStringLiteral("side")},
                    {QStringLiteral("dry-run"),
                     CommandLine::tr("Says what would be done, and does nothing.")},
                    jsonOption()},
        .fewestArguments = 2,
        .mostArguments = mostBallotFiles,
        .run = import,
        .details = CommandLine::tr(
            "Schools and assessments are the same where their ids are. What is identical is skipped, what "
            "was "
            "changed on one side is brought up to date, and both sides' changes are put together. All that "
            "is "
            "imported is one step of undo; the same file imported twice changes nothing. Without "
            "--conflicts, "
            "a conflict stops the import. Ballot files are cast all together, or not at all.")};
}

} // namespace plumbline::ui
