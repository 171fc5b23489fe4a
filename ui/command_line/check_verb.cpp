// SPDX-License-Identifier: MIT
#include "exchange/fingerprint.h"
#include "exchange/state_ids.h"
#include "ui/command_line/json_output.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

QString wholeSentence(const Workbook& workbook) {
    const std::vector<SchoolSummary> schools = workbook.contents();
    std::size_t assessments = 0;
    for (const SchoolSummary& school : schools)
        assessments += school.assessments.size();
    const QtWording wording;
    return CommandLine::tr("%1 is whole: %2, %3, %4.")
        .arg(toQString(workbook.path().filename()),
             toQString(wording.count(PLUMBLINE_TEXT("%n school"), PLUMBLINE_TEXT("%n schools"),
                                     std::int64_t(schools.size()))),
             toQString(wording.count(PLUMBLINE_TEXT("%n assessment"), PLUMBLINE_TEXT("%n assessments"),
                                     std::int64_t(assessments))),
             toQString(wording.count(PLUMBLINE_TEXT("%n line of history"),
                                     PLUMBLINE_TEXT("%n lines of history"),
                                     std::int64_t(workbook.history().size()))));
}

std::string askedFingerprint(const Call& call) {
    const QString text = call.value(QStringLiteral("fingerprint"));
    const std::optional<std::string> print = parseFingerprint(toUtf8(text));
    if (!print)
        throw wrongUsage(CommandLine::tr("\"%1\" is no fingerprint. It stands at the foot of a final report "
                                         "and looks like 3F9A-04C2-71BE.")
                             .arg(text));
    return *print;
}

/// The assessment that a report with this fingerprint was printed of; null where there is none.
SnapshotPointer printedFrom(const Workbook& workbook, const std::string& print) {
    for (const SchoolSummary& school : workbook.contents())
        for (const AssessmentSummary& summary : school.assessments)
            if (SnapshotPointer snapshot = workbook.snapshot(summary.assessment.id);
                fingerprint(*snapshot) == print)
                return snapshot;
    return nullptr;
}

QJsonObject fingerprintJson(const std::string& print, const Snapshot* snapshot) {
    return {{QStringLiteral("value"), jsonText(print)},
            {QStringLiteral("belongs"), snapshot != nullptr},
            {QStringLiteral("school"), snapshot ? QJsonValue(jsonText(snapshot->school.name)) : QJsonValue()},
            {QStringLiteral("year"),
             snapshot ? QJsonValue(jsonText(snapshot->assessment.year.id())) : QJsonValue()},
            {QStringLiteral("status"),
             snapshot ? QJsonValue(idText(statusId(snapshot->assessment.status))) : QJsonValue()}};
}

void sayWhole(const Workbook& workbook, const Call& call) {
    const Issues issues = workbook.check();
    if (!issues.empty())
        throw refused(sentences(issues));
    call.out << toUtf8(wholeSentence(workbook)) << "\n";
}

void sayFingerprint(const Workbook& workbook, const std::string& print, const Call& call) {
    const SnapshotPointer snapshot = printedFrom(workbook, print);
    if (!snapshot)
        throw refused(CommandLine::tr("The paper does not belong to %1 as it is now: no assessment in it has "
                                      "the fingerprint %2. Look for another copy of the file, or in its "
                                      "history for an assessment that was reopened.")
                          .arg(toQString(workbook.path().filename()), toQString(print)));
    const bool isFinal = snapshot->assessment.status == AssessmentStatus::Final;
    call.out << toUtf8((isFinal
                            ? CommandLine::tr("The paper belongs to this file: %1, final.")
                            : CommandLine::tr("The paper belongs to this file: %1. It was reopened since; "
                                              "nothing in it has changed."))
                           .arg(assessmentName(*snapshot)))
             << "\n";
}

ExitCode printCheck(const Workbook& workbook, const std::optional<std::string>& print, const Call& call) {
    const Issues issues = workbook.check();
    QJsonObject json = checkJson(issues);
    bool passed = issues.empty();
    if (print && passed) {
        const SnapshotPointer snapshot = printedFrom(workbook, *print);
        json.insert(QStringLiteral("fingerprint"), fingerprintJson(*print, snapshot.get()));
        passed = snapshot != nullptr;
    }
    printJson(call.out, json);
    return passed ? ExitCode::Done : ExitCode::Refused;
}

ExitCode check(const Call& call) {
    std::optional<std::string> print;
    if (call.isSet(QStringLiteral("fingerprint")))
        print = askedFingerprint(call);
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    if (call.wantsJson())
        return printCheck(*workbook, print, call);
    sayWhole(*workbook, call);
    if (print)
        sayFingerprint(*workbook, *print, call);
    return ExitCode::Done;
}

} // namespace

Verb checkVerb() {
    return {.name = QStringLiteral("check"),
            .usage = CommandLine::tr("FILE [--fingerprint X] [--json]"),
            .summary = CommandLine::tr("Checks that a workbook is whole, and whether a paper belongs to it."),
            .example = QStringLiteral("plumbline check lincoln.plumbline\n"
                                      "plumbline check lincoln.plumbline --fingerprint 3F9A-04C2-71BE"),
            .options = {{QStringLiteral("fingerprint"),
                         CommandLine::tr("What stands at the foot of a final report."), CommandLine::tr("X")},
                        jsonOption()},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = check};
}

} // namespace plumbline::ui
