// SPDX-License-Identifier: MIT
#include "ui/command_line/rubric_choice.h"

#include <QFile>
#include <QFileInfo>

#include "rubric/builtin.h"
#include "rubric/rubric_json.h"
#include "ui/command_line/values.h"
#include "workbook/workbook.h"

namespace plumbline::ui {

namespace {

constexpr qint64 largestRubricFile = qint64{32} * 1024 * 1024; // bytes

RubricPointer builtinWith(const std::string& id) {
    for (RubricPointer& rubric : builtinRubrics())
        if (rubric->id().value() == id)
            return std::move(rubric);
    return nullptr;
}

RubricPointer pinnedWith(const Workbook& workbook, const std::string& id) {
    for (const PinnedRubric& pinned : workbook.rubrics())
        if (pinned.rubric->id().value() == id)
            return pinned.rubric;
    return nullptr;
}

} // namespace

Parsed<Rubric> readRubric(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw refused(CommandLine::tr("\"%1\" can not be read. Give the file of a rubric.").arg(path));
    if (file.size() > largestRubricFile)
        throw refused(
            CommandLine::tr("\"%1\" is too large for a rubric. Give the file of a rubric.").arg(path));
    return parseRubric(file.readAll().toStdString());
}

RubricPointer rubricFromFile(const QString& path) {
    Parsed<Rubric> parsed = readRubric(path);
    if (!parsed)
        throw refused(CommandLine::tr("\"%1\" is not a whole rubric:").arg(path) + u'\n' +
                      sentences(parsed.issues));
    return std::make_shared<const Rubric>(*std::move(parsed.value));
}

RubricPointer rubricNamed(const QString& idOrFile, const Workbook* workbook) {
    const std::string id = toUtf8(idOrFile);
    if (RubricPointer builtin = builtinWith(id))
        return builtin;
    if (workbook)
        if (RubricPointer pinned = pinnedWith(*workbook, id))
            return pinned;
    if (QFileInfo::exists(idOrFile))
        return rubricFromFile(idOrFile);
    throw refused(
        CommandLine::tr(R"(There is no rubric and no file "%1". "plumbline rubric list" shows the rubrics.)")
            .arg(idOrFile));
}

RubricPointer usualRubric(const Workbook& workbook, const QString& school) {
    for (const SchoolSummary& one : workbook.contents()) {
        if (toQString(one.school.name) != school || one.assessments.empty())
            continue;
        RubricPointer last = workbook.snapshot(one.assessments.back().assessment.id)->rubric;
        RubricPointer builtin = builtinWith(last->id().value());
        return builtin ? builtin : last;
    }
    return masteryBasedLearning();
}

} // namespace plumbline::ui
