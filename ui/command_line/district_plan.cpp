// SPDX-License-Identifier: MIT
#include "ui/command_line/district_plan.h"

#include "ui/command_line/verb.h"

namespace plumbline::ui {

namespace {

std::size_t numberFrom(const QString& word, const QString& key, std::size_t most) {
    bool isNumber = false;
    const qulonglong number = word.toULongLong(&isNumber);
    if (!isNumber || number < 1 || number > most)
        throw wrongUsage(CommandLine::tr("--generate: %1 is a number from 1 to %2, not \"%3\".")
                             .arg(key)
                             .arg(most)
                             .arg(word));
    return static_cast<std::size_t>(number);
}

} // namespace

DistrictPlan districtPlanFrom(const QString& words) {
    constexpr std::size_t mostSeed = 1'000'000'000;
    DistrictPlan plan;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0).trimmed();
        const QString value = word.section(u'=', 1).trimmed();
        if (key == QStringLiteral("schools"))
            plan.schools = numberFrom(value, key, DistrictPlan::mostSchools);
        else if (key == QStringLiteral("years"))
            plan.years = numberFrom(value, key, DistrictPlan::mostYears);
        else if (key == QStringLiteral("voters"))
            plan.voters = numberFrom(value, key, DistrictPlan::mostVoters);
        else if (key == QStringLiteral("seed"))
            plan.seed = numberFrom(value, key, mostSeed);
        else
            throw wrongUsage(CommandLine::tr("--generate: \"%1\" is unknown. Give schools=, years=, voters= "
                                             "and seed=, with commas between them.")
                                 .arg(key));
    }
    return plan;
}

} // namespace plumbline::ui
