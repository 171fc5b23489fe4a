// SPDX-License-Identifier: MIT
#include "ui/district/merge_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "exchange/workbook_json.h"
#include "ui/file_kind.h"
#include "ui/text.h"
#include "workbook/workbook.h"

namespace plumbline::ui {

namespace {

struct MergeFiles {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::MergeFiles)
};

/// A sentence that is in the reader's language already.
Message said(const QString& sentence) {
    return {"%1", {toUtf8(sentence)}};
}

QString allOf(const Issues& issues) {
    QStringList lines;
    for (const Issue& issue : issues) {
        const QString fact = translated(issue.fact) + u' ' + translated(issue.remedy);
        lines << (issue.place.empty() ? fact : toQString(issue.place) + QStringLiteral(": ") + fact);
    }
    return lines.join(u'\n');
}

void addJson(MergePlan& plan, const QString& path, const Progress& progress) {
    const std::string name = toUtf8(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        plan.addUnreadable(name, said(MergeFiles::tr("It can not be read. Check that you may open it.")));
        return;
    }
    Parsed<ImportedWorkbook> parsed = parseWorkbookJson(file.readAll().toStdString());
    if (!parsed) {
        plan.addUnreadable(
            name, said(MergeFiles::tr("It is not a whole workbook:") + u'\n' + allOf(parsed.issues)));
        return;
    }
    plan.add({name, std::move(parsed.value->assessments), std::move(parsed.value->attachments)}, progress);
}

bool isSameFile(const Workbook& workbook, const QString& path) {
    return QFileInfo(toQString(workbook.path())) == QFileInfo(path);
}

void addFile(MergePlan& plan, const Workbook& into, const QString& path, const Progress& progress) {
    const std::string name = toUtf8(QFileInfo(path).fileName());
    if (isSameFile(into, path)) {
        plan.addUnreadable(name,
                           said(MergeFiles::tr("It is the workbook itself. Choose another one to import.")));
        return;
    }
    const std::optional<FileKind> kind = fileKindOf(path);
    if (kind == FileKind::Workbook)
        plan.add(mergeSource(Workbook::open(toPath(path), Workbook::Access::ReadOnly)), progress);
    else if (kind == FileKind::WorkbookJson)
        addJson(plan, path, progress);
    else if (kind)
        plan.addUnreadable(name, said(MergeFiles::tr("It is no workbook. Choose a workbook (.plumbline), or "
                                                     "a workbook exported as JSON.")));
    else
        plan.addUnreadable(
            name, said(MergeFiles::tr("It can not be read. Check its name, and that it is a file.")));
}

} // namespace

std::unique_ptr<MergePlan> planFiles(const Workbook& into, const QStringList& paths,
                                     const Progress& progress) {
    auto plan = std::make_unique<MergePlan>(into);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Progress ofFiles = [&](std::int64_t, std::int64_t) {
            return !progress || progress(i, paths.size());
        };
        try {
            addFile(*plan, into, paths[i], ofFiles);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            plan->addUnreadable(toUtf8(QFileInfo(paths[i]).fileName()), error.message());
        }
    }
    return plan;
}

} // namespace plumbline::ui
