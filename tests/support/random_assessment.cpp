// SPDX-License-Identifier: MIT
#include "support/random_assessment.h"

#include "support/snapshots.h"

#include <array>
#include <random>
#include <stdexcept>
#include <utility>

namespace plumbline::test {

namespace {

/// The distributions of the standard library differ from one to the next; the engine does not.
class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1)); }

    int between(int least, int most) { return least + upTo(most - least); }

    bool oneIn(int many) { return upTo(many - 1) == 0; }

    std::string words(int count) {
        static constexpr std::array pool{"students",
                                         "a",
                                         "learning",
                                         "of",
                                         "competency",
                                         "the",
                                         "community",
                                         "assess",
                                         "is",
                                         "collaboratively",
                                         "interdisciplinary",
                                         "school",
                                         "and",
                                         "fully",
                                         "implementation",
                                         "to",
                                         "families",
                                         "evidence",
                                         "in",
                                         "partnership"};
        std::string text;
        for (int i = 0; i < count; ++i)
            text += (text.empty() ? "" : " ") + std::string(pool[m_engine() % pool.size()]);
        return text.empty() ? text : text + ".";
    }

private:
    std::mt19937 m_engine;
};

RubricPointer randomRubric(Chance& chance) {
    RubricParts parts{RubricId::parse("random").value(), "1.0", "Random rubric", "", "en", {}, {}};
    const int levels = chance.between(2, 7);
    for (int i = 1; i <= levels; ++i) {
        const std::string number = std::to_string(i);
        parts.levels.push_back({LevelId::parse("level-" + number).value(), "Level " + number});
    }
    const int strands = chance.between(1, 4);
    const int mostWords = chance.oneIn(4) ? 120 : 45;
    for (int i = 0; i < strands; ++i) {
        const std::string id = "strand-" + std::to_string(i);
        const std::string name = "Strand " + chance.words(chance.between(1, 6));
        Strand strand{StrandId::parse(id).value(), name, name, {}};
        const int dimensions = chance.between(1, 5);
        for (int j = 0; j < dimensions; ++j) {
            Dimension dimension{DimensionId::parse(id + "-" + std::to_string(j)).value(),
                                "Dimension " + chance.words(chance.between(1, 8)),
                                {}};
            for (int level = 0; level < levels; ++level)
                dimension.descriptors.push_back("Descriptor " + chance.words(chance.between(3, mostWords)));
            strand.dimensions.push_back(std::move(dimension));
        }
        parts.strands.push_back(std::move(strand));
    }
    Parsed<Rubric> rubric = Rubric::create(std::move(parts));
    if (!rubric)
        throw std::logic_error("randomRubric: " + toEnglish(rubric.issues.front()));
    return std::make_shared<const Rubric>(std::move(*rubric.value));
}

std::string randomValue(Chance& chance, int levels) {
    switch (chance.upTo(9)) {
    case 0:
        return "-";
    case 1:
        return "n/a";
    default:
        return std::to_string(chance.between(1, levels));
    }
}

} // namespace

Snapshot randomAssessment(unsigned seed) {
    Chance chance(seed);
    const RubricPointer rubric = randomRubric(chance);
    AssessmentSketch sketch = school("School " + chance.words(chance.between(1, 10)));
    sketch.rubric(rubric);
    for (std::size_t i = 0; i < rubric->dimensionCount(); ++i) {
        const std::string& id = rubric->dimension(i).id.value();
        sketch.rate(id + " " + randomValue(chance, rubric->highest().value()));
        if (!chance.oneIn(3))
            sketch.reason(id, "Reason " + chance.words(chance.between(1, chance.oneIn(6) ? 250 : 60)));
        for (int piece = chance.upTo(3); piece > 0; --piece)
            sketch.evidence(id, "Evidence " + chance.words(chance.between(1, 9)),
                            Note{"Note " + chance.words(chance.upTo(60))});
        for (int step = chance.upTo(2); step > 0; --step)
            sketch.step(id, "Step " + chance.words(chance.between(1, 14)),
                        chance.oneIn(2) ? "2026-05-31" : "");
    }
    for (int member = chance.upTo(8); member > 0; --member)
        sketch.member("Member " + std::to_string(member), chance.words(chance.upTo(3)));
    return *sketch.snapshot();
}

} // namespace plumbline::test
