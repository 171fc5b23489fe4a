// SPDX-License-Identifier: MIT
// What a rating session asks of a workbook, with 30 members x 15 dimensions x 5 rounds of ballots in it, in
// turn with the same in a session that has just begun: bench_sessions NEW_FOLDER
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

constexpr int members = 30;
constexpr int votes = 5;
constexpr int turns = 41;

class Meeting {
public:
    explicit Meeting(std::filesystem::path path)
        : m_path(std::move(path)), m_workbook(Workbook::create(m_path)) {
        const Applied made = apply(CreateAssessment{*Name::parse("Lincoln High School").value,
                                                    *SchoolYear::startingIn(2026), masteryBasedLearning()});
        m_assessment = *made.newAssessment;
        for (int i = 1; i <= members; ++i)
            apply(PutMember{m_assessment,
                            {},
                            *Name::parse("Member " + std::to_string(i)).value,
                            *OptionalName::parse("").value});
        SessionPlan plan;
        for (std::size_t position = 0; position < dimensionCount(); ++position)
            plan.agenda.push_back(dimension(position));
        apply(StartSession{m_assessment, plan, {}});
    }

    /// Five rounds on every dimension, everybody voting.
    void voteOnEverything() {
        for (std::size_t position = 0; position < dimensionCount(); ++position)
            for (int vote = 0; vote < votes; ++vote) {
                begin(position);
                Compound ballots{{"Ballots", {}}, {}};
                for (int i = 0; i < members; ++i)
                    ballots.edits.emplace_back(ballot(position, i));
                apply(ballots);
                reveal(position);
            }
    }

    void begin(std::size_t position) { apply(BeginRound{m_assessment, dimension(position)}); }

    void cast(std::size_t position) { apply(ballot(position, 0)); }

    void reveal(std::size_t position) { apply(RevealRound{m_assessment, dimension(position)}); }

    void rate(std::size_t position, int level) {
        apply(SetRating{m_assessment, dimension(position), LevelRank(level)});
    }

    SnapshotPointer snapshot() const { return m_workbook->snapshot(m_assessment); }

    /// Forgets what was read.
    void reopen() {
        m_workbook.reset();
        m_workbook = Workbook::open(m_path);
        (void)m_workbook->contents(); // the rubric is read with the list of assessments
    }

    std::size_t dimensionCount() const { return masteryBasedLearning()->dimensionCount(); }

private:
    Applied apply(const Edit& edit) {
        const Outcome outcome = m_workbook->apply(edit);
        if (const auto* refused = std::get_if<Refusal>(&outcome))
            throw std::runtime_error(toEnglish(*refused));
        return std::get<Applied>(outcome);
    }

    CastBallot ballot(std::size_t position, int member) const {
        return {m_assessment, dimension(position), snapshot()->team[static_cast<std::size_t>(member)].id,
                LevelRank(1 + member % 3)};
    }

    static const DimensionId& dimension(std::size_t position) {
        return masteryBasedLearning()->dimension(position).id;
    }

    std::filesystem::path m_path;
    std::unique_ptr<Workbook> m_workbook;
    AssessmentId m_assessment{0};
};

struct Times {
    std::vector<double> load, rate, begin, cast;
};

/// Each with the snapshot after it, as the window reads it.
void measure(Meeting& meeting, int turn, Times& times) {
    const std::size_t position = static_cast<std::size_t>(turn) % meeting.dimensionCount();
    meeting.reopen();
    const auto with = [&](const auto& work) {
        return bench::microseconds([&] {
            work();
            bench::keep(meeting.snapshot());
        });
    };
    times.load.push_back(with([] {}));
    times.rate.push_back(with([&] { meeting.rate(position, 1 + turn % 2); }));
    times.begin.push_back(with([&] { meeting.begin(position); }));
    times.cast.push_back(with([&] { meeting.cast(position); }));
    meeting.reveal(position);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: bench_sessions NEW_FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder(argv[1]);
    std::filesystem::create_directory(folder);
    Meeting full(folder / "full.plumbline");
    Meeting empty(folder / "empty.plumbline");
    full.voteOnEverything();
    Times inFull, inEmpty;
    for (int turn = 0; turn < turns; ++turn) {
        measure(full, turn, inFull);
        measure(empty, turn, inEmpty);
    }
    std::printf("{");
    bench::printInTurn("load", inFull.load, inEmpty.load);
    bench::printInTurn("rate", inFull.rate, inEmpty.rate);
    bench::printInTurn("begin", inFull.begin, inEmpty.begin);
    bench::printInTurn("cast", inFull.cast, inEmpty.cast);
    std::printf("\"peakKib\": %ld}\n", bench::peakMemory());
}
