// SPDX-License-Identifier: MIT
#include "support/random_columns.h"

#include "support/snapshots.h"
#include "support/tiny_rubric.h"

#include <array>
#include <random>
#include <string>

namespace plumbline::test {

namespace {

class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    /// 0 to below `end`. Not a std distribution: those differ between libraries.
    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }

    bool oneIn(int times) { return below(times) == 0; }

private:
    std::mt19937 m_engine;
};

RubricPointer randomRubric(Chance& chance) {
    static constexpr std::array<const char*, 4> shapes{"A: x y z | B: u v w", "A: x y z | B: u v w",
                                                       "A: z x | B: u v q", "B: w u v | A: y x z | C: r"};
    const int levels = chance.oneIn(8) ? 4 : 3;
    const RubricPointer plain = tinyRubric(shapes[std::size_t(chance.below(4))], levels);
    RubricParts parts{plain->id(),       plain->version(), plain->title(),  plain->source(),
                      plain->language(), plain->levels(),  plain->strands()};
    for (Strand& strand : parts.strands)
        for (Dimension& dimension : strand.dimensions)
            if (chance.oneIn(4))
                dimension.descriptors[std::size_t(chance.below(levels))] += " Or almost.";
    return std::make_shared<const Rubric>(Rubric::create(std::move(parts)).value.value());
}

std::string randomBallots(Chance& chance, const std::string& dimension) {
    std::string votes = dimension + ":";
    for (int i = 0; i < 5; ++i)
        votes += chance.oneIn(4) ? " -" : chance.oneIn(8) ? " a" : " " + std::to_string(1 + chance.below(3));
    return votes;
}

void fill(AssessmentSketch& sketch, const Rubric& rubric, Chance& chance) {
    for (std::size_t position = 0; position < rubric.dimensionCount(); ++position) {
        const std::string id = rubric.dimension(position).id.value();
        if (chance.oneIn(3))
            sketch.votes(randomBallots(chance, id));
        const int kind = chance.below(8);
        const int levels = rubric.highest().value();
        sketch.rate(id + (kind == 0   ? " -"
                          : kind == 1 ? " n/a"
                                      : " " + std::to_string(1 + chance.below(levels))));
        if (chance.oneIn(2))
            sketch.reason(id, "Reason for " + id + " " + std::to_string(chance.below(1000)) + ".");
        if (chance.oneIn(3))
            sketch.evidence(id, "Walk-through " + std::to_string(chance.below(1000)));
        if (chance.oneIn(3))
            sketch.step(id, "Do " + std::to_string(chance.below(1000)), {},
                        chance.oneIn(2) ? StepStatus::Open : StepStatus::Done);
    }
}

} // namespace

std::vector<SnapshotPointer> randomColumns(unsigned seed, std::size_t columns) {
    Chance chance(seed);
    std::vector<SnapshotPointer> snapshots;
    snapshots.reserve(columns);
    const bool schools = chance.oneIn(3);
    RubricPointer rubric = randomRubric(chance);
    for (std::size_t column = 0; column < columns; ++column) {
        if (chance.oneIn(2))
            rubric = randomRubric(chance);
        AssessmentSketch sketch =
            school(schools ? "School " + std::to_string(column) : std::string("Lincoln"))
                .year(SchoolYear::startingIn(2015 + static_cast<int>(column))->id())
                .rubric(rubric);
        for (const char* name : {"Ana", "Ben", "Cleo", "Dan", "Eve"})
            sketch.member(name, chance.oneIn(2) ? "Teacher" : "Family");
        fill(sketch, *rubric, chance);
        snapshots.push_back(sketch.snapshot());
    }
    return snapshots;
}

} // namespace plumbline::test
