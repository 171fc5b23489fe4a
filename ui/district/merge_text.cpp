// SPDX-License-Identifier: MIT
#include "ui/district/merge_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/text.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::MergeText)
};

QString fateWord(MergeFate fate) {
    switch (fate) {
    case MergeFate::New:
        return MergeText::tr("imported");
    case MergeFate::Identical:
        return MergeText::tr("skipped, identical");
    case MergeFate::BroughtUpToDate:
        return MergeText::tr("brought up to date");
    case MergeFate::Merged:
        return MergeText::tr("merged");
    case MergeFate::NothingNew:
        return MergeText::tr("skipped, nothing new in it");
    case MergeFate::Refused:
        return MergeText::tr("not imported");
    }
    return {};
}

} // namespace

QString subjectText(const MergeRow& row) {
    if (row.school.empty())
        return toQString(row.source);
    const QString school = toQString(row.school);
    return row.year ? school + u' ' + toQString(row.year->label()) : school;
}

QString fateText(const MergeRow& row) {
    QString text = fateWord(row.fate);
    if (!row.conflicts.empty())
        text += QStringLiteral(", ") + conflictsText(row.conflicts.size());
    if (row.refusal)
        text += QStringLiteral(": ") +
                (translated(row.refusal->fact) + u' ' + translated(row.refusal->remedy)).trimmed();
    for (const Message& note : row.notes)
        text += QStringLiteral(". ") + translated(note);
    return text;
}

QString conflictsText(std::size_t count) {
    return toQString(QtWording().count(PLUMBLINE_TEXT("%n conflict"), PLUMBLINE_TEXT("%n conflicts"),
                                       static_cast<std::int64_t>(count)));
}

QStringList wordsOf(const MergeSide& side) {
    QStringList lines;
    for (const Message& line : side.words)
        lines << translated(line);
    return lines;
}

QString stampText(const MergeSide& side) {
    QStringList parts;
    if (!side.who.empty())
        parts << toQString(side.who);
    if (side.when)
        parts << QLocale().toString(QDateTime::fromMSecsSinceEpoch(side.when->millisecondsSinceEpoch()),
                                    QLocale::ShortFormat);
    return parts.join(QStringLiteral(", "));
}

QString countText(const std::vector<MergeRow>& rows) {
    QStringList parts;
    for (const MergeFate fate : {MergeFate::New, MergeFate::BroughtUpToDate, MergeFate::Merged,
                                 MergeFate::Identical, MergeFate::NothingNew, MergeFate::Refused})
        if (const auto count = std::ranges::count(rows, fate, &MergeRow::fate))
            parts << QStringLiteral("%1 %2").arg(count).arg(fateWord(fate));
    return parts.join(QStringLiteral("; "));
}

} // namespace plumbline::ui
