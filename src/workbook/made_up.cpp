// SPDX-License-Identifier: MIT
#include "workbook/made_up.h"

#include <algorithm>
#include <string_view>

namespace plumbline {

namespace {

// Words of a made-up district; nobody in it is real, and it is not translated: it is data.

constexpr std::array places{
    "Ash Grove",      "Beacon Street",   "Birch Lane",     "Blue River",     "Bridgeport Road",
    "Cedar Hill",     "Chestnut Hill",   "Clearwater",     "Copper Creek",   "Deer Run",
    "East Harbor",    "Elm Street",      "Fairfield",      "Fox Hollow",     "Franklin",
    "Garden Valley",  "Granite Ridge",   "Green Meadow",   "Harbor View",    "Hawthorn",
    "Hazel Brook",    "Highland",        "Hillcrest",      "Island Park",    "Juniper",
    "Kestrel Ridge",  "Lakeside",        "Laurel",         "Liberty",        "Lighthouse",
    "Linden",         "Long Pond",       "Maple Avenue",   "Meadowbrook",    "Mill Pond",
    "Mount Pleasant", "North Field",     "Oak Ridge",      "Old Post Road",  "Orchard",
    "Pine Grove",     "Pleasant Valley", "Prairie View",   "Quarry Road",    "Red Maple",
    "River Bend",     "Riverside",       "Rocky Point",    "Rosewood",       "Sandy Brook",
    "Silver Lake",    "South Shore",     "Spring Street",  "Spruce Hill",    "Stone Bridge",
    "Summit",         "Sunset Ridge",    "Sycamore",       "Thornton",       "Twin Rivers",
    "Union Square",   "Valley Forge",    "Walnut Creek",   "Water Street",   "West Branch",
    "White Birch",    "Wildwood",        "Willow Springs", "Windham Center", "Winter Hill",
    "Woodland",
};

constexpr std::array kinds{"Elementary School", "Middle School", "High School",   "Academy",
                           "Community School",  "K–8 School",    "Charter School"};

constexpr std::array givenNames{"Ana",  "Ben",    "Carla", "Daniel", "Elif",  "Frank", "Grace", "Hana",
                                "Ivan", "Joana",  "Kofi",  "Lucía",  "Marta", "Noah",  "Olga",  "Pedro",
                                "Quin", "Rafael", "Sara",  "Tomás",  "Uma",   "Vera",  "Wanda", "Yusuf"};

constexpr std::array familyNames{"Almeida", "Baker",  "Costa",   "Dubois",  "Evans", "Ferreira",
                                 "García",  "Hughes", "Ibrahim", "Jensen",  "Kim",   "Lopes",
                                 "Martin",  "Nguyen", "Okafor",  "Pereira", "Quinn", "Ramírez",
                                 "Silva",   "Taylor", "Ueda",    "Vargas",  "Weber", "Young"};

constexpr std::array roles{"Teacher", "Teacher",      "Teacher", "Student",
                           "Family",  "Board member", "Coach",   "Community partner"};

constexpr std::array lowReasons{
    "A few teachers have begun; there is no common way of working yet.",
    "We talk about it in meetings, and nothing is written down.",
    "The policy is there. Most staff could not say what it asks of them.",
    "One grade level does this; the others are waiting to see.",
};

constexpr std::array middleReasons{
    "About half of the classrooms we visited show it, and the team plans for the rest.",
    "It is written down and in use in most subjects. Families hear about it once a year.",
    "Teachers do this regularly; students could not yet explain it in their own words.",
    "The work is steady since last year. What is missing is a common calendar.",
    "Two departments lead and the others follow with their help.",
};

constexpr std::array highReasons{
    "Seen in every classroom we visited, and students explain it themselves.",
    "It has been routine for two years; new staff learn it in their first month.",
    "Families, students and staff said the same in the survey and in the interviews.",
};

constexpr std::array evidence{
    MadeUpNote{"Classroom visits, autumn", "Notes from twelve visits of ten minutes in all grades."},
    MadeUpNote{"Family survey", "Questions 4 to 9 of the survey that went home in October."},
    MadeUpNote{"Student interviews", "Eight students of different grades, asked the same five questions."},
    MadeUpNote{"Faculty meeting minutes", "What was agreed in the meeting, and who takes it on."},
    MadeUpNote{"Sample of report cards", "Twenty report cards, read for comments on habits of work."},
    MadeUpNote{"Board presentation", "What the board was shown in spring, with its questions."},
    MadeUpNote{"Unit plans", "Three unit plans from each department, read side by side."},
};

constexpr std::array nextSteps{
    "Visit two classrooms each month and share what we saw",
    "Write down the common expectations on one page",
    "Ask families what they know about it at the autumn evening",
    "Plan two common assessments in every department",
    "Invite students to show their learning plans to the board",
    "Put an hour for this into the weekly schedule",
};

/// Lower, the same or higher: a team seldom agrees at once.
int step(Chance& chance) {
    const std::size_t roll = chance.below(10);
    if (roll < 2)
        return -1;
    return roll < 4 ? 1 : 0;
}

} // namespace

std::string Chance::uuid() {
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::string_view form = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
    std::string text(form);
    std::uint64_t bits = 0;
    int left = 0;
    for (char& place : text) {
        if (place != 'x')
            continue;
        if (left == 0) {
            bits = m_engine();
            left = 16;
        }
        place = digits[bits & 15U];
        bits >>= 4U;
        --left;
    }
    return text;
}

std::vector<std::string> madeUpSchools(Chance& chance, std::size_t count) {
    std::vector<std::string> names;
    names.reserve(count + places.size() * kinds.size());
    // "Cedar Hill Middle School 2" where a district is larger than the words for it.
    for (std::size_t lap = 1; names.size() < count; ++lap)
        for (const char* kind : kinds)
            for (const char* place : places)
                names.push_back(std::string(place) + " " + kind +
                                (lap > 1 ? " " + std::to_string(lap) : std::string()));
    for (std::size_t left = names.size(); left > 1; --left)
        std::swap(names[left - 1], names[chance.below(left)]);
    names.resize(count);
    return names;
}

std::string madeUpPerson(Chance& chance) {
    return std::string(chance.of(givenNames)) + " " + chance.of(familyNames);
}

std::string madeUpRole(Chance& chance, std::size_t place) {
    return place == 0 ? "Principal" : chance.of(roles);
}

std::string madeUpReason(Chance& chance, LevelRank level, int levels) {
    if (level.value() == 1)
        return chance.of(lowReasons);
    return level.value() == levels ? chance.of(highReasons) : chance.of(middleReasons);
}

MadeUpNote madeUpEvidence(Chance& chance) {
    return chance.of(evidence);
}

const char* madeUpStep(Chance& chance) {
    return chance.of(nextSteps);
}

std::vector<BallotChoice> madeUpBallots(Chance& chance, std::size_t voters, LevelRank around, int levels) {
    constexpr std::size_t abstainOneIn = 60;
    std::vector<BallotChoice> ballots;
    ballots.reserve(voters);
    for (std::size_t i = 0; i < voters; ++i) {
        if (chance.oneIn(abstainOneIn)) {
            ballots.emplace_back(Abstained{});
            continue;
        }
        ballots.emplace_back(LevelRank(std::clamp(around.value() + step(chance), 1, levels)));
    }
    return ballots;
}

} // namespace plumbline
