// SPDX-License-Identifier: MIT
// What 500 pieces of evidence with 300 MB of files in them cost, in turn with a workbook that has none:
// bench_evidence NEW_FOLDER. The two workbooks, full.plumbline and empty.plumbline, stay there.
#include "measure.h"
#include "rubric/builtin.h"
#include "workbook/workbook.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace plumbline;

constexpr int files = 300;
constexpr int notes = 200;
constexpr std::size_t fileSize = 1'000'000;
constexpr int turns = 41;

class Collection {
public:
    explicit Collection(std::filesystem::path path)
        : m_path(std::move(path)), m_workbook(Workbook::create(m_path)) {
        m_assessment = *apply(CreateAssessment{*Name::parse("Lincoln High School").value,
                                               *SchoolYear::startingIn(2026), masteryBasedLearning()})
                            .newAssessment;
    }

    void collect() {
        for (int i = 0; i < files; ++i) {
            std::string bytes(fileSize, static_cast<char>('a' + i % 26));
            bytes += std::to_string(i);
            put(i, FileBytes{*Name::parse("Photograph " + std::to_string(i) + ".jpg").value, bytes});
        }
        for (int i = 0; i < notes; ++i)
            put(files + i,
                *Prose::parse("Seen in room " + std::to_string(i) + ".\n" + std::string(2000, 'x')).value);
    }

    /// As the window does it: the list of assessments, then the newest.
    void reopen() {
        m_workbook = Workbook::open(m_path);
        (void)m_workbook->contents();
        bench::keep(m_workbook->snapshot(m_assessment));
    }

    void close() { m_workbook.reset(); }

    void rate(int level) {
        apply(SetRating{m_assessment, masteryBasedLearning()->dimension(0).id, LevelRank(level)});
        bench::keep(m_workbook->snapshot(m_assessment));
    }

private:
    void put(int number, EvidenceInput content) {
        const Rubric& rubric = *masteryBasedLearning();
        const auto position = static_cast<std::size_t>(number) % rubric.dimensionCount();
        apply(PutEvidence{m_assessment,
                          {},
                          *Name::parse("Piece " + std::to_string(number)).value,
                          std::move(content),
                          Date::of(2026, 10, 1),
                          Stance::For,
                          {rubric.dimension(position).id},
                          *OptionalName::parse("Visiting team").value,
                          std::nullopt,
                          {{position, LevelRank(2), 0}}});
    }

    Applied apply(const Edit& edit) {
        const Outcome outcome = m_workbook->apply(edit);
        if (const auto* refused = std::get_if<Refusal>(&outcome))
            throw std::runtime_error(toEnglish(*refused));
        return std::get<Applied>(outcome);
    }

    std::filesystem::path m_path;
    std::unique_ptr<Workbook> m_workbook;
    AssessmentId m_assessment{0};
};

struct Times {
    std::vector<double> open, rate;
};

void measure(Collection& school, int turn, Times& times) {
    school.close();
    times.open.push_back(bench::microseconds([&] { school.reopen(); }));
    times.rate.push_back(bench::microseconds([&] { school.rate(1 + turn % 2); }));
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: bench_evidence NEW_FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder(argv[1]);
    std::filesystem::create_directory(folder);
    Collection full(folder / "full.plumbline");
    Collection empty(folder / "empty.plumbline");
    full.collect();
    Times inFull, inEmpty;
    for (int turn = 0; turn < turns; ++turn) {
        measure(full, turn, inFull);
        measure(empty, turn, inEmpty);
    }
    std::printf("{");
    bench::printInTurn("open", inFull.open, inEmpty.open);
    bench::printInTurn("rate", inFull.rate, inEmpty.rate);
    std::printf("\"peakKib\": %ld}\n", bench::peakMemory());
}
