// SPDX-License-Identifier: MIT
#include "ui/shell/recent_files.h"

#include <QFileInfo>
#include <QSettings>
#include <QThread>

#include "analysis/wording_of.h"
#include "base/error.h"
#include "ui/text.h"
#include "workbook/workbook.h"

namespace plumbline::ui {

namespace {

constexpr qsizetype mostKept = 8;

QString settingsKey() {
    return QStringLiteral("recentFiles");
}

RecentFile read(const QString& path) {
    const auto workbook = Workbook::open(toPath(path), Workbook::Access::ReadOnly);
    const std::vector<SchoolSummary> schools = workbook->contents();
    if (schools.empty() || schools.front().assessments.empty())
        return {path, QFileInfo(path).completeBaseName(), {}};
    const AssessmentSummary& latest = schools.front().assessments.back();
    QString title = toQString(schools.front().school.name);
    if (schools.size() > 1)
        title = RecentFiles::tr("%1 and %n more", nullptr, static_cast<int>(schools.size()) - 1).arg(title);
    GroupProfile counted;
    counted.total = latest.total;
    counted.applicable = latest.total - latest.notApplicable;
    counted.rated = latest.rated;
    return {path, title,
            toQString(latest.assessment.year.label()) + QStringLiteral(" · ") +
                toQString(ratedText(QtWording(), counted))};
}

} // namespace

RecentFiles::RecentFiles(QObject* parent) : QObject(parent) {}

RecentFiles::~RecentFiles() {
    finishReading();
}

void RecentFiles::finishReading() {
    if (m_reader)
        m_reader->wait();
}

std::vector<RecentFile> RecentFiles::list() const {
    std::vector<RecentFile> files;
    for (const QString& path : QSettings().value(settingsKey()).toStringList())
        if (QFileInfo::exists(path))
            files.push_back({path, QFileInfo(path).completeBaseName(), {}});
    return files;
}

void RecentFiles::add(const QString& path) {
    QSettings settings;
    QStringList paths = settings.value(settingsKey()).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    settings.setValue(settingsKey(), paths.mid(0, mostKept));
}

void RecentFiles::describe() {
    if (m_reader && m_reader->isRunning())
        return;
    m_reader.reset(QThread::create([this, files = list()] {
        for (const RecentFile& file : files) {
            try {
                const RecentFile found = read(file.path);
                QMetaObject::invokeMethod(
                    this, [this, found] { emit described(found); }, Qt::QueuedConnection);
            } catch (const Error&) {
                // It stays in the list by its name; opening it says what is wrong.
            }
        }
    }));
    m_reader->start();
}

} // namespace plumbline::ui
