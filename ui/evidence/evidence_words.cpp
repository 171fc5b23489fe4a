// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_words.h"

#include <algorithm>
#include <QCoreApplication>

#include "analysis/wording_of.h"
#include "ui/text.h"
#include "ui/widgets/date_field.h"

namespace plumbline::ui {

namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::EvidenceWords)
};

/// The ending in capitals, where it is one that a person would know the file by.
QString fileEnding(const QString& name) {
    constexpr int longest = 5;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    if (dot < 0)
        return {};
    const QString ending = name.mid(dot + 1);
    const bool plain =
        std::ranges::all_of(ending, [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 0x80; });
    return plain && ending.size() <= longest ? ending.toUpper() : QString();
}

} // namespace

EvidenceKind kindOf(const Evidence& evidence) {
    if (std::holds_alternative<Note>(evidence.content))
        return EvidenceKind::Note;
    return std::holds_alternative<Link>(evidence.content) ? EvidenceKind::Link : EvidenceKind::File;
}

QString kindName(EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Note:
        return EvidenceWords::tr("Note");
    case EvidenceKind::Link:
        return EvidenceWords::tr("Link");
    case EvidenceKind::File:
        break;
    }
    return EvidenceWords::tr("File");
}

QString kindAndSize(const Evidence& evidence) {
    const auto* file = std::get_if<Attachment>(&evidence.content);
    if (!file)
        return kindName(kindOf(evidence));
    const QString ending = fileEnding(toQString(file->name));
    return (ending.isEmpty() ? kindName(EvidenceKind::File) : ending) + QStringLiteral(" · ") +
           toQString(QtWording().size(file->size));
}

QString stanceName(Stance stance) {
    return stance == Stance::For ? EvidenceWords::tr("For") : EvidenceWords::tr("Against");
}

QString dateWords(const Evidence& evidence) {
    return evidence.date ? shortDate(*evidence.date) : EvidenceWords::tr("No date");
}

QString stateName(EvidenceState state) {
    switch (state) {
    case EvidenceState::Current:
        return EvidenceWords::tr("In date");
    case EvidenceState::ToReview:
        return EvidenceWords::tr("To review");
    case EvidenceState::OutOfDate:
        break;
    }
    return EvidenceWords::tr("Out of date");
}

std::optional<SchoolYear> yearOf(const Evidence& evidence) {
    if (evidence.year || !evidence.date)
        return evidence.year;
    return SchoolYear::containing(*evidence.date);
}

QString sentenceWords(const StatementPlace& place, const Rubric& rubric) {
    return EvidenceWords::tr("%1: %2").arg(toQString(rubric.level(place.level).name),
                                           toQString(statementText(rubric, place)));
}

QStringList dimensionNames(const Evidence& evidence, const Rubric& rubric) {
    QStringList names;
    for (const DimensionId& dimension : evidence.dimensions)
        names << toQString(rubric.dimension(rubric.positionOf(dimension)).name);
    return names;
}

QString searchTextOf(const Evidence& evidence, const Rubric& rubric) {
    QStringList parts{toQString(evidence.title), kindName(kindOf(evidence))};
    if (const auto* note = std::get_if<Note>(&evidence.content))
        parts << toQString(note->text);
    else if (const auto* link = std::get_if<Link>(&evidence.content))
        parts << toQString(link->url);
    else if (const auto* file = std::get_if<Attachment>(&evidence.content))
        parts << toQString(file->name);
    if (evidence.date)
        parts << shortDate(*evidence.date);
    if (const auto year = yearOf(evidence))
        parts << toQString(year->label()) << toQString(year->id());
    parts << toQString(evidence.source) << dimensionNames(evidence, rubric);
    for (const StatementPlace& place : evidence.statements)
        parts << sentenceWords(place, rubric);
    return searchKey(parts.join(QLatin1Char('\n')));
}

QString searchKey(const QString& text) {
    QString key;
    key.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!c.isMark())
            key.append(c);
    return key;
}

} // namespace plumbline::ui
