// SPDX-License-Identifier: MIT
#include "ui/command_line/values.h"

#include <QStringList>

#include "ui/command_line/workbook_access.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

QString title(const Snapshot& snapshot) {
    return toQString(snapshot.rubric->title());
}

} // namespace

QString sentences(const Issues& issues) {
    QStringList lines;
    for (const Issue& issue : issues) {
        const QString place = issue.place.empty() ? QString() : toQString(issue.place) + QStringLiteral(": ");
        const QString remedy = issue.remedy.english.empty() ? QString() : u' ' + translated(issue.remedy);
        lines.append(place + translated(issue.fact) + remedy);
    }
    return lines.join(u'\n');
}

SchoolYear yearFrom(const QString& word) {
    const std::optional<SchoolYear> year = SchoolYear::parse(toUtf8(word));
    if (!year)
        throw refused(CommandLine::tr("\"%1\" is no school year. Write it like 2026-27.").arg(word));
    return *year;
}

Date dateFrom(const QString& word) {
    const std::optional<Date> date = Date::parse(toUtf8(word));
    if (!date)
        throw refused(CommandLine::tr("\"%1\" is no date. Write it like 2026-11-24.").arg(word));
    return *date;
}

DimensionId dimensionFrom(const QString& word, const Snapshot& snapshot) {
    const std::optional<std::size_t> position = snapshot.rubric->findDimension(toUtf8(word));
    if (!position)
        throw refused(
            CommandLine::tr(R"(The rubric "%1" has no dimension "%2". "plumbline show" lists their ids.)")
                .arg(title(snapshot), word));
    return snapshot.rubric->dimension(*position).id;
}

std::vector<DimensionId> dimensionsFrom(const QString& words, const Snapshot& snapshot) {
    std::vector<std::size_t> positions;
    for (const QString& word : words.split(u','))
        positions.push_back(snapshot.rubric->positionOf(dimensionFrom(word.trimmed(), snapshot)));
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    std::vector<DimensionId> dimensions;
    dimensions.reserve(positions.size());
    for (const std::size_t position : positions)
        dimensions.push_back(snapshot.rubric->dimension(position).id);
    return dimensions;
}

RatingValue ratingFrom(const QString& word, const Snapshot& snapshot) {
    if (word == QStringLiteral("unrated"))
        return Unrated{};
    if (word == QStringLiteral("not-applicable"))
        return NotApplicable{};
    if (const std::optional<LevelRank> level = snapshot.rubric->findLevel(toUtf8(word)))
        return *level;
    QStringList ids;
    for (const Level& level : snapshot.rubric->levels())
        ids.append(toQString(level.id.value()));
    throw refused(CommandLine::tr(R"(The rubric "%1" has no level "%2". Give %3, unrated or not-applicable.)")
                      .arg(title(snapshot), word, ids.join(QStringLiteral(", "))));
}

const Member& memberFrom(const QString& word, const Snapshot& snapshot) {
    const std::vector<Member>& team = snapshot.team;
    const auto isCalled = [name = word.trimmed()](const Member& member) {
        return toQString(member.name).compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::count_if(team, isCalled) > 1)
        throw refused(CommandLine::tr("The team has several members with the name \"%1\". Give the number "
                                      "that \"plumbline team FILE list\" shows.")
                          .arg(word));
    auto found = std::ranges::find_if(team, isCalled);
    if (found == team.end())
        found = std::ranges::find(team, MemberId(word.toLongLong()), &Member::id);
    if (found == team.end())
        throw refused(
            CommandLine::tr(R"(There is no "%1" in the team. "plumbline team FILE list" shows who is in it.)")
                .arg(word));
    return *found;
}

StatementPlace statementFrom(const QString& word, const DimensionId& dimension, const Snapshot& snapshot) {
    const Rubric& rubric = *snapshot.rubric;
    const std::optional<LevelRank> level = rubric.findLevel(toUtf8(word.section(u':', 0, 0)));
    bool isNumber = false;
    const int number = word.section(u':', 1).toInt(&isNumber);
    if (!level || !isNumber)
        throw refused(CommandLine::tr("\"%1\" is no statement. Write a level and a number, like %2:1.")
                          .arg(word, toQString(rubric.levels().front().id.value())));
    const StatementPlace place{rubric.positionOf(dimension), *level, static_cast<std::size_t>(number - 1)};
    if (number < 1 || !isStatement(rubric, place))
        throw refused(
            CommandLine::tr(R"(What the rubric says of %1 at %2 has no statement %3. "plumbline mark )"
                            R"(FILE %4" shows what it has.)")
                .arg(toQString(rubric.dimension(place.position).name), toQString(rubric.level(*level).name),
                     QString::number(number), toQString(dimension.value())));
    return place;
}

std::vector<StatementPlace> statementsFrom(const QStringList& words,
                                           const std::vector<DimensionId>& dimensions,
                                           const Snapshot& snapshot) {
    std::vector<StatementPlace> places;
    for (const QString& word : words) {
        const bool namesDimension = word.count(u':') == 2;
        if (!namesDimension && dimensions.size() > 1)
            throw refused(
                CommandLine::tr("\"%1\" could be of several dimensions. Write DIMENSION:LEVEL:N.").arg(word));
        const DimensionId dimension =
            namesDimension ? dimensionFrom(word.section(u':', 0, 0), snapshot) : dimensions.front();
        places.push_back(statementFrom(namesDimension ? word.section(u':', 1) : word, dimension, snapshot));
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

const Evidence& evidenceNumbered(const Snapshot& snapshot, const QString& word) {
    const EvidenceId id(numberFrom(word));
    const Evidence* found = findEvidence(snapshot, id);
    if (!found)
        throw refused(
            CommandLine::tr("%1 has no evidence %2. \"plumbline evidence FILE list\" shows what it has.")
                .arg(assessmentName(snapshot), word));
    return *found;
}

std::int64_t numberFrom(const QString& word) {
    bool isNumber = false;
    const qlonglong number = word.toLongLong(&isNumber);
    if (!isNumber)
        throw refused(CommandLine::tr(R"("%1" is no number. "list" shows the numbers.)").arg(word));
    return number;
}

QString dateWord(const std::optional<Date>& date) {
    return date ? toQString(date->iso()) : QString();
}

QString idText(std::string_view id) {
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace plumbline::ui
