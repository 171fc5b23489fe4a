// SPDX-License-Identifier: MIT
#include "ui/command_line/workbook_access.h"

#include <QFile>

#include "ui/command_line/values.h"
#include "ui/text.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

QString fileName(const Workbook& workbook) {
    return toQString(workbook.path().filename());
}

/// Schools that have an assessment: one that was made and undone again is nobody's choice.
std::vector<SchoolSummary> schoolsOf(const Workbook& workbook) {
    std::vector<SchoolSummary> schools = workbook.contents();
    std::erase_if(schools, [](const SchoolSummary& school) { return school.assessments.empty(); });
    if (schools.empty())
        throw refused(
            CommandLine::tr(
                "\"%1\" holds no assessment yet. Make one: plumbline new FILE --school NAME --year Y.")
                .arg(fileName(workbook)));
    return schools;
}

QString namesOf(const std::vector<SchoolSummary>& schools) {
    QStringList names;
    for (const SchoolSummary& school : schools)
        names.append(toQString(school.school.name));
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString yearsIn(const SchoolYears& years) {
    QStringList ids;
    for (const Assessment& assessment : years.assessments)
        ids.append(toQString(assessment.year.id()));
    return ids.join(QStringLiteral(", "));
}

bool isCalled(const SchoolSummary& school, const QString& name) {
    return toQString(school.school.name).compare(name.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

std::unique_ptr<Workbook> openToRead(const QString& file) {
    return Workbook::open(toPath(file), Workbook::Access::ReadOnly);
}

std::unique_ptr<Workbook> openToChange(const QString& file) {
    std::unique_ptr<Workbook> workbook = Workbook::open(toPath(file));
    if (workbook->isReadOnly())
        throw refused(
            CommandLine::tr(
                "\"%1\" can only be read, not changed. Copy it to another folder and change the copy.")
                .arg(fileName(*workbook)));
    return workbook;
}

void inNewWorkbook(const QString& file, const std::function<void(Workbook& workbook)>& work) {
    std::unique_ptr<Workbook> workbook = Workbook::create(toPath(file));
    try {
        work(*workbook);
    } catch (...) {
        workbook.reset();
        QFile::remove(file);
        throw;
    }
}

SchoolYears schoolYears(const Workbook& workbook, const QString& school) {
    std::vector<SchoolSummary> schools = schoolsOf(workbook);
    const QString all = namesOf(schools);
    if (!school.isEmpty())
        std::erase_if(schools, [&](const SchoolSummary& one) { return !isCalled(one, school); });
    if (schools.empty())
        throw refused(
            CommandLine::tr(R"("%1" has no school "%2". It has: %3.)").arg(fileName(workbook), school, all));
    if (school.isEmpty() && schools.size() > 1)
        throw wrongUsage(CommandLine::tr("\"%1\" has several schools. Choose one with --school: %2.")
                             .arg(fileName(workbook), all));
    SchoolYears years{toQString(schools.front().school.name), {}};
    for (const SchoolSummary& one : schools)
        for (const AssessmentSummary& summary : one.assessments)
            years.assessments.push_back(summary.assessment);
    std::ranges::stable_sort(years.assessments, {}, &Assessment::year);
    return years;
}

Assessment assessmentOf(const SchoolYears& years, const QString& year) {
    if (year.isEmpty())
        return years.assessments.back();
    const SchoolYear wanted = yearFrom(year);
    const auto found = std::ranges::find(years.assessments, wanted, &Assessment::year);
    if (found == years.assessments.end())
        throw refused(CommandLine::tr("%1 has no assessment of %2. It has: %3.")
                          .arg(years.school, toQString(wanted.id()), yearsIn(years)));
    return *found;
}

SnapshotPointer chosenSnapshot(const Workbook& workbook, const Call& call) {
    const SchoolYears years = schoolYears(workbook, call.value(QStringLiteral("school")));
    return workbook.snapshot(assessmentOf(years, call.value(QStringLiteral("year"))).id);
}

std::vector<SnapshotPointer> chosenSnapshots(const Workbook& workbook, const Call& call) {
    const QString school = call.value(QStringLiteral("school"));
    const QString year = call.value(QStringLiteral("year"));
    const std::optional<SchoolYear> onlyYear = year.isEmpty() ? std::nullopt : std::optional(yearFrom(year));
    if (!school.isEmpty())
        schoolYears(workbook, school);
    std::vector<SnapshotPointer> snapshots;
    for (const SchoolSummary& one : schoolsOf(workbook)) {
        if (!school.isEmpty() && !isCalled(one, school))
            continue;
        for (const AssessmentSummary& summary : one.assessments)
            if (!onlyYear || summary.assessment.year == *onlyYear)
                snapshots.push_back(workbook.snapshot(summary.assessment.id));
    }
    if (snapshots.empty())
        throw refused(CommandLine::tr("\"%1\" has no assessment of %2.").arg(fileName(workbook), year));
    return snapshots;
}

Applied perform(Workbook& workbook, const Edit& edit) {
    return done(workbook, workbook.apply(edit));
}

Applied done(const Workbook& workbook, const Outcome& outcome) {
    if (const auto* refusal = std::get_if<Refusal>(&outcome))
        throw refused(fileName(workbook) + QStringLiteral(": ") +
                      sentences({{{}, refusal->fact, refusal->remedy}}));
    return std::get<Applied>(outcome);
}

QString assessmentName(const Snapshot& snapshot) {
    return toQString(snapshot.school.name) + u' ' + toQString(snapshot.assessment.year.label());
}

} // namespace plumbline::ui
