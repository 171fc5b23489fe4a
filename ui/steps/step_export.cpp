// SPDX-License-Identifier: MIT
#include "ui/steps/step_export.h"

#include <QFileInfo>
#include <QSaveFile>

#include "exchange/calendar.h"
#include "exchange/record_csv.h"
#include "ui/prompts.h"
#include "ui/report/write_errors.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"

#include <sstream>

namespace plumbline::ui {

StepExport::StepExport(Session& session, Prompts& prompts, Announcer& announcer, QObject* parent)
    : QObject(parent), m_session(session), m_prompts(prompts), m_announcer(announcer) {}

QString StepExport::suggestion(const QString& ending) const {
    const SnapshotPointer snapshot = m_session.snapshot();
    QString name = tr("%1, %2, next steps", "file name: school, school year")
                       .arg(toQString(snapshot->school.name), toQString(snapshot->assessment.year.label()));
    name.replace(u'–', u'-');
    return toQString(safeFileName(toUtf8(name + ending)));
}

void StepExport::saveTable() {
    const QString path = m_prompts.saveFile(tr("Save the next steps"), suggestion(QStringLiteral(".csv")),
                                            tr("Table (*.csv)"), QStringLiteral("csv"));
    if (path.isEmpty())
        return;
    std::ostringstream table;
    writeNextStepsCsv(table, {m_session.snapshot()});
    if (write(path, table.str()))
        m_announcer.say(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

void StepExport::saveCalendar() {
    const QString path = m_prompts.saveFile(tr("Save for a calendar"), suggestion(QStringLiteral(".ics")),
                                            tr("Calendar (*.ics)"), QStringLiteral("ics"));
    if (path.isEmpty())
        return;
    std::ostringstream calendar;
    const CalendarCount count =
        writeCalendar(calendar, {m_session.snapshot()}, m_session.clock().now(), QtWording());
    if (!write(path, calendar.str()))
        return;
    const QtWording wording;
    QString words = toQString(wording.count(PLUMBLINE_TEXT("Saved %1 with %n next step."),
                                            PLUMBLINE_TEXT("Saved %1 with %n next steps."),
                                            static_cast<std::int64_t>(count.events)))
                        .arg(QFileInfo(path).fileName());
    if (count.withoutDue > 0)
        words +=
            QLatin1Char(' ') + toQString(wording.count(PLUMBLINE_TEXT("%n without a due date is left out."),
                                                       PLUMBLINE_TEXT("%n without a due date are left out."),
                                                       static_cast<std::int64_t>(count.withoutDue)));
    m_announcer.say(words);
}

bool StepExport::write(const QString& path, const std::string& bytes) {
    return m_session.run(tr("Saving the next steps"), [&](const Progress&) {
        QSaveFile file(path);
        const auto size = static_cast<qint64>(bytes.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit())
            throwUnwritable(path, file.errorString());
    });
}

} // namespace plumbline::ui
