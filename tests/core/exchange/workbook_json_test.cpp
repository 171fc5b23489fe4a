// SPDX-License-Identifier: MIT
#include "exchange/workbook_json.h"

#include "base/error.h"
#include "exchange/embedded_files.h"
#include "exchange/exported_form.h"
#include "rubric/builtin.h"
#include "support/catch.h"
#include "support/snapshots.h"

#include <array>
#include <nlohmann/json.hpp>
#include <random>
#include <sodium.h>
#include <sstream>

using namespace plumbline;
using nlohmann::json;
using plumbline::test::AssessmentSketch;
using plumbline::test::school;

namespace {

std::string hashOf(const std::string& bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

Attachment fileOf(EmbeddedFiles& files, const std::string& name, const std::string& bytes) {
    Attachment file{name, mediaTypeOf(name), static_cast<std::int64_t>(bytes.size()), hashOf(bytes)};
    files.put(file.sha256, bytes);
    return file;
}

std::string written(const std::vector<SnapshotPointer>& assessments, const AttachmentSource& files,
                    const Progress& progress = {}) {
    std::ostringstream out;
    writeWorkbookJson(out, assessments, files, progress);
    return out.str();
}

void requireComesBack(const std::vector<SnapshotPointer>& assessments, const EmbeddedFiles& files) {
    const Parsed<ImportedWorkbook> back = parseWorkbookJson(written(assessments, files));
    for (const Issue& issue : back.issues)
        UNSCOPED_INFO(toEnglish(issue));
    REQUIRE(back);
    REQUIRE(back.value->assessments.size() == assessments.size());
    for (std::size_t i = 0; i < assessments.size(); ++i) {
        REQUIRE(exportedForm(*back.value->assessments[i]) == exportedForm(*assessments[i]));
        for (const Evidence& piece : assessments[i]->evidence)
            if (const auto* file = std::get_if<Attachment>(&piece.content))
                REQUIRE(back.value->attachments->read(file->sha256, 0, file->size) ==
                        files.read(file->sha256, 0, file->size));
    }
}

AssessmentSketch lincoln(EmbeddedFiles& files, std::string_view year = "2025-26") {
    return school("Lincoln")
        .year(year)
        .rubric("A: x y | B: z")
        .rate("x 2, y n/a")
        .reason("x", "Two lines\nand \"quotes\", ünïcödé \\ / 🙂")
        .evidence("x z", "A note", Note{"Text"})
        .evidence("x", "A link", Link{"https://school.example/"}, Stance::Against)
        .evidence("z", "A file", fileOf(files, "minutes.txt", std::string("\0\xFF bytes", 8)))
        .step("x", "Write it down", "2026-05-31", StepStatus::Doing)
        .member("Ana Ruiz", "Teacher");
}

json exported() {
    EmbeddedFiles files;
    return json::parse(written({lincoln(files)}, files));
}

/// The issues with the export after one value was replaced.
Issues issuesWith(const std::string& pointer, const json& value) {
    json changed = exported();
    changed[json::json_pointer(pointer)] = value;
    Parsed<ImportedWorkbook> parsed = parseWorkbookJson(changed.dump());
    CHECK_FALSE(parsed);
    return parsed.issues;
}

/// Made anew for every number, always the same for the same one.
class SnapshotMaker {
public:
    SnapshotMaker(unsigned seed, EmbeddedFiles& files) : m_random(seed), m_files(files) {}

    SnapshotPointer make(std::string_view schoolName, int year) {
        AssessmentSketch sketch = school(schoolName);
        sketch.year(SchoolYear::startingIn(year)->id()).rubric(masteryBasedLearning());
        for (int i = upTo(4); i > 0; --i)
            sketch.evidence(dimension(), text(1, 40, false), content(), pick(Stance::For, Stance::Against));
        for (int i = upTo(4); i > 0; --i)
            sketch.step(dimension(), text(1, 40, false), upTo(1) == 0 ? "" : "2026-02-28",
                        pick(StepStatus::Open, StepStatus::Doing, StepStatus::Done, StepStatus::Dropped));
        for (int i = upTo(3); i > 0; --i)
            sketch.member(text(1, 30, false), text(0, 30, false));
        Snapshot snapshot = *sketch.snapshot();
        for (Rating& rating : snapshot.ratings)
            rating = {pick<RatingValue>(Unrated(), NotApplicable(), LevelRank(1), LevelRank(2), LevelRank(3)),
                      text(0, 200, true),
                      pick(std::nullopt, std::optional(Instant(1764000000000 + upTo(999)))),
                      pick(std::nullopt, std::optional(Instant(1764000000000 + upTo(999))))};
        for (Evidence& piece : snapshot.evidence) {
            piece.date = pick(std::nullopt, Date::of(2026, 2, 28));
            piece.year = pick(std::nullopt, SchoolYear::startingIn(2024));
            piece.source = text(0, 40, false);
            piece.state = pick(EvidenceState::Current, EvidenceState::ToReview, EvidenceState::OutOfDate);
            if (upTo(1) == 1)
                piece.statements = {
                    {snapshot.rubric->positionOf(piece.dimensions[0]), LevelRank(1 + upTo(2)), 0}};
        }
        for (NextStep& step : snapshot.nextSteps)
            addProgress(step, snapshot);
        if (upTo(1) == 1)
            snapshot.focus = {2, 7};
        for (std::size_t strand = 0; strand < snapshot.rubric->strands().size(); ++strand)
            if (upTo(1) == 1)
                snapshot.strandTexts.push_back(
                    {strand, text(1, 300, true), Instant(1764000000000 + upTo(999))});
        for (Member& member : snapshot.team)
            member.votes = upTo(3) > 0;
        for (int i = upTo(9); i > 0; --i)
            snapshot.marks.insert_or_assign(
                StatementPlace{m_random() % 15, LevelRank(1 + upTo(2)), 0},
                pick(StatementMark::InPlace, StatementMark::Partly, StatementMark::NotYet));
        for (int i = upTo(2); i > 0; --i)
            snapshot.sessions.push_back(session(snapshot, i == 1));
        return std::make_shared<const Snapshot>(std::move(snapshot));
    }

private:
    void addProgress(NextStep& step, const Snapshot& snapshot) {
        step.measure = text(0, 80, true);
        step.priority = pick(Priority::High, Priority::Medium, Priority::Low);
        if (upTo(1) == 1)
            step.statement = StatementTie{LevelRank(1 + upTo(2)), 0};
        step.outcome = text(0, 80, true);
        if (!snapshot.evidence.empty() && upTo(1) == 1)
            step.completion = {snapshot.evidence.back().id};
        if (upTo(1) == 1)
            step.continues = "11111111-1111-4111-8111-111111111111";
        step.toReview = upTo(1) == 1;
    }

    int upTo(int highest) { return static_cast<int>(m_random() % static_cast<unsigned>(highest + 1)); }

    template <class Value, class... Others>
    Value pick(const Value& first, const Others&... others) {
        const std::vector<Value> all{first, Value(others)...};
        return all[m_random() % all.size()];
    }

    template <class Date>
    std::optional<Date> pick(std::nullopt_t, const std::optional<Date>& other) {
        return upTo(1) == 0 ? std::nullopt : other;
    }

    std::string dimension() { return masteryBasedLearning()->dimension(m_random() % 15).id.value(); }

    /// Starts and ends with a letter, so that it is already trimmed.
    std::string text(int shortest, int longest, bool lines) {
        static const std::vector<std::string> characters = {"a",  "Z",    "\"",     "\\", "/", "<",  "=", "é",
                                                            "语", "🙂", "\u200D", " ",  "'", "\n", "\t"};
        const int length = shortest + upTo(longest - shortest);
        std::string out;
        for (int i = 0; i < length; ++i) {
            const bool edge = i == 0 || i == length - 1;
            out += characters[m_random() % (edge ? 2 : characters.size() - (lines ? 0 : 2))];
        }
        return out;
    }

    Instant instant() { return Instant(1764000000000 + upTo(1'000'000)); }

    std::string uuid() {
        std::string digits = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
        for (char& digit : digits)
            if (digit == 'x')
                digit = "0123456789abcdef"[upTo(15)];
        return digits;
    }

    RatingSession session(const Snapshot& snapshot, bool last) {
        RatingSession session{.id = RatingSessionId(upTo(99)),
                              .uuid = uuid(),
                              .started = instant(),
                              .closed = std::nullopt,
                              .voting = pick(Voting::Named, Voting::Anonymous),
                              .rule =
                                  pick(DecisionRule::Consensus, DecisionRule::Majority, DecisionRule::Chair),
                              .quorum = 1 + upTo(9),
                              .timePerDimension = std::chrono::seconds(upTo(600)),
                              .thinkTime = std::chrono::seconds(upTo(120)),
                              .groundRules = text(0, 100, true),
                              .agenda = {},
                              .absent = {}};
        if (!last || upTo(1) == 0)
            session.closed = instant();
        for (const Member& member : snapshot.team)
            if (upTo(3) == 0)
                session.absent.push_back(member.id);
        const int first = upTo(10);
        for (int position = first + upTo(4); position >= first; --position)
            session.agenda.push_back(agendaItem(snapshot, session, static_cast<std::size_t>(position)));
        return session;
    }

    AgendaItem agendaItem(const Snapshot& snapshot, const RatingSession& session, std::size_t position) {
        AgendaItem item{.dimension = snapshot.rubric->dimension(position).id,
                        .parked = upTo(1) == 0,
                        .spent = std::chrono::seconds(upTo(900)),
                        .rounds = {},
                        .open = std::nullopt,
                        .voted = {},
                        .counted = upTo(3),
                        .decision = std::nullopt,
                        .notes = text(0, 100, true)};
        for (int number = 1; number <= upTo(3); ++number)
            item.rounds.push_back(round(snapshot, session.voting, number));
        if (upTo(2) == 0)
            item.open = OpenRound{static_cast<int>(item.rounds.size()) + 1, instant()};
        for (const Member& member : snapshot.team)
            if (upTo(1) == 0)
                item.voted.push_back(member.id);
        if (upTo(1) == 0)
            item.decision =
                Decision{instant(), pick<RatingValue>(NotApplicable(), LevelRank(1), LevelRank(3)),
                         pick(DecisionRule::Consensus, DecisionRule::Majority, DecisionRule::Chair),
                         pick(Confidence::Low, Confidence::Medium, Confidence::High), text(0, 50, true)};
        return item;
    }

    /// Some ballots by member where they are named, others counted by hand.
    Round round(const Snapshot& snapshot, Voting voting, int number) {
        Round round{number, instant(), instant(), upTo(15), {{upTo(5), upTo(5), upTo(5)}, upTo(3)}, {}};
        for (const Member& member : snapshot.team) {
            const auto choice = pick<BallotChoice>(Abstained(), LevelRank(1), LevelRank(2), LevelRank(3));
            const auto* level = std::get_if<LevelRank>(&choice);
            ++(level ? round.counts.levels[level->index()] : round.counts.abstained);
            if (voting == Voting::Named)
                round.ballots.push_back({member.id, choice});
        }
        return round;
    }

    EvidenceContent content() {
        switch (upTo(2)) {
        case 0:
            return Note{text(0, 300, true)};
        case 1:
            return Link{"https://school.example/" + std::to_string(m_random())};
        default:
            break;
        }
        std::string bytes(m_random() % 5000, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(m_random());
        return fileOf(m_files, "file.pdf", bytes);
    }

    std::mt19937 m_random;
    EmbeddedFiles& m_files;
};

} // namespace

TEST_CASE("A workbook written as JSON comes back as it was") {
    EmbeddedFiles files;
    requireComesBack({}, files);
    requireComesBack({lincoln(files), lincoln(files, "2026-27").final(),
                      school("Adams").rubric("A: x | B: y", 2).rate("y 2")},
                     files);
}

TEST_CASE("Any workbook written as JSON comes back as it was") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        EmbeddedFiles files;
        SnapshotMaker maker(seed, files);
        requireComesBack(
            {maker.make("Lincoln", 2024), maker.make("Adams", 2024), maker.make("Lincoln", 2025)}, files);
    }
}

TEST_CASE("A file of several pieces comes back byte for byte, and is written once") {
    EmbeddedFiles files;
    std::string bytes(std::size_t{3} * 64 * 1024 * 2 + 1, 'x');
    bytes.back() = '\0';
    const Attachment file = fileOf(files, "long.bin", bytes);
    const SnapshotPointer snapshot =
        school("Lincoln").rubric("A: x").evidence("x", "One", file).evidence("x", "Two", file);
    requireComesBack({snapshot}, files);
    CHECK(json::parse(written({snapshot}, files))["attachments"].size() == 1);
}

TEST_CASE("A rubric that many assessments share is written once") {
    EmbeddedFiles files;
    const json out = json::parse(written({lincoln(files), lincoln(files, "2026-27")}, files));
    CHECK(out["rubrics"].size() == 1);
    CHECK(out["assessments"][1]["rubric"] == 0);
}

TEST_CASE("Writing tells how far it is and can be stopped") {
    EmbeddedFiles files;
    const SnapshotPointer snapshot = lincoln(files);
    std::vector<std::pair<std::int64_t, std::int64_t>> told;
    written({snapshot}, files, [&](std::int64_t done, std::int64_t total) {
        told.emplace_back(done, total);
        return true;
    });
    CHECK(told == std::vector<std::pair<std::int64_t, std::int64_t>>{{8, 8}});

    const auto stop = [](std::int64_t, std::int64_t) { return false; };
    CHECK_THROWS_MATCHES(written({snapshot}, files, stop), Error,
                         Catch::Matchers::Predicate<Error>(
                             [](const Error& error) { return error.code() == ErrorCode::Cancelled; }));
}

TEST_CASE("Writing fails where an attachment cannot be read") {
    EmbeddedFiles files;
    const SnapshotPointer snapshot = lincoln(files);
    CHECK_THROWS_AS(written({snapshot}, EmbeddedFiles()), Error);
}

TEST_CASE("What is wrong with an exported workbook is said with its place") {
    struct Wrong {
        const char* pointer;
        json value;
        const char* place;
        const char* fact;
    };

    const std::string evidence = "/assessments/0/evidence";
    const auto wrong = GENERATE(values<Wrong>({
        {"/format", "plumbline-rubric", "/format", "does not fit"},
        {"/formatVersion", 2, "/formatVersion", "form 2"},
        {"/formatVersion", "1", "/formatVersion", "another type"},
        {"/rubrics", 3, "/rubrics", "another type"},
        {"/rubrics/0/version", 3, "/rubrics/0/version", ""},
        {"/assessments", json::object(), "/assessments", "another type"},
        {"/assessments/0", 7, "/assessments/0", "should be an object"},
        {"/assessments/0/surprise", 1, "/assessments/0/surprise", "not known"},
        {"/assessments/0/uuid", "1", "/assessments/0/uuid", "does not fit"},
        {"/assessments/0/year", "2025-27", "/assessments/0/year", "2025-27"},
        {"/assessments/0/status", "finished", "/assessments/0/status", "finished"},
        {"/assessments/0/rubric", 1, "/assessments/0/rubric", "no rubric 1"},
        {"/assessments/0/rubric", -1, "/assessments/0/rubric", "no rubric -1"},
        {"/assessments/0/rubric", 18446744073709551615U, "/assessments/0/rubric", "another type"},
        {"/assessments/0/school", nullptr, "/assessments/0/school", "should be an object"},
        {"/assessments/0/school/name", "  ", "/assessments/0/school/name", "empty"},
        {"/assessments/0/school/name", std::string(10000, 'x'), "/assessments/0/school/name", "10000"},
        {"/assessments/0/ratings/0/dimension", "q", "/assessments/0/ratings/0/dimension",
         "no dimension \"q\""},
        {"/assessments/0/ratings/1/dimension", "x", "/assessments/0/ratings/1/dimension", "rated twice"},
        {"/assessments/0/ratings/0/level", "top", "/assessments/0/ratings/0/level", "no level \"top\""},
        {"/assessments/0/ratings/0/level", nullptr, "/assessments/0/ratings/0/level", "another type"},
        {"/assessments/0/ratings/1/level", "low", "/assessments/0/ratings/1/level", "not rated"},
        {"/assessments/0/ratings/0/changed", "yesterday", "/assessments/0/ratings/0/changed", "yesterday"},
        {"/assessments/0/evidence/0/title", "", "/assessments/0/evidence/0/title", "empty"},
        {"/assessments/0/evidence/0/date", "2026-02-30", "/assessments/0/evidence/0/date", "2026-02-30"},
        {"/assessments/0/evidence/0/dimensions", json::array(), "/assessments/0/evidence/0/dimensions",
         "not tied"},
        {"/assessments/0/evidence/0/dimensions/1", "x", "/assessments/0/evidence/0/dimensions/1", "twice"},
        {"/assessments/0/evidence/0/content/kind", "song", "/assessments/0/evidence/0/content/kind", "song"},
        {"/assessments/0/evidence/1/content/url", "javascript:alert(1)",
         "/assessments/0/evidence/1/content/url", ""},
        {"/assessments/0/evidence/2/content/mediaType", "text", "/assessments/0/evidence/2/content/mediaType",
         "does not fit"},
        {"/assessments/0/evidence/2/content/sha256", std::string(64, '0'),
         "/assessments/0/evidence/2/content/sha256", "does not fit"},
        {"/assessments/0/evidence/2/content/size", 7, "/assessments/0/evidence/2/content/size",
         "8 bytes, not 7"},
        {"/assessments/0/nextSteps/0/status", 1, "/assessments/0/nextSteps/0/status", "another type"},
        {"/assessments/0/nextSteps/0/dimension", "q", "/assessments/0/nextSteps/0/dimension", "no dimension"},
        {"/assessments/0/team/0/name", "", "/assessments/0/team/0/name", "empty"},
        {"/attachments/0/content", "AP8gYnl0ZX*=", "/attachments/0/content", "not base64"},
        {"/attachments/0/content", "AP8gYnl0ZXM", "/attachments/0/content", "not base64"},
        {"/attachments/0/content", "AP8gYnl0ZXQ=", "/attachments/0/sha256", "does not have this SHA-256"},
        {"/attachments/0/content", "", "/attachments/0/size", "0 bytes, not 8"},
        {"/attachments/0/size", 9, "/attachments/0/size", "8 bytes, not 9"},
    }));
    CAPTURE(wrong.pointer);
    const Issues issues = issuesWith(wrong.pointer, wrong.value);
    REQUIRE_FALSE(issues.empty());
    CHECK(issues[0].place == wrong.place);
    CHECK_THAT(toEnglish(issues[0].fact), ContainsSubstring(wrong.fact));
    CHECK_FALSE(issues[0].remedy.english.empty());
}

TEST_CASE("Every issue of an exported workbook is said, not only the first") {
    json changed = exported();
    changed["assessments"][0]["year"] = "someday";
    changed["assessments"][0]["ratings"].erase(2);
    changed["assessments"][0]["team"][0].erase("role");
    const Issues issues = parseWorkbookJson(changed.dump()).issues;
    REQUIRE(issues.size() == 3);
    CHECK(issues[0].place == "/assessments/0/year");
    CHECK(issues[1].place == "/assessments/0/team/0/role");
    CHECK(issues[2].place == "/assessments/0/ratings");
    CHECK_THAT(toEnglish(issues[2].fact), ContainsSubstring("\"z\""));
}

TEST_CASE("One uuid stands for one thing, and a school has one name and one assessment for a year") {
    json changed = exported();
    changed["assessments"].push_back(changed["assessments"][0]);
    Issues issues = parseWorkbookJson(changed.dump()).issues;
    REQUIRE_FALSE(issues.empty());
    CHECK(issues[0].place == "/assessments/1/uuid");

    EmbeddedFiles files;
    changed = json::parse(
        written({school("Lincoln").rubric("A: x"), school("Lincoln").year("2026-27").rubric("A: x")}, files));
    changed["assessments"][1]["school"]["name"] = "Lincoln High";
    issues = parseWorkbookJson(changed.dump()).issues;
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].place == "/assessments/1/school/name");

    changed["assessments"][1]["school"]["name"] = "Lincoln";
    changed["assessments"][1]["year"] = "2025-26";
    issues = parseWorkbookJson(changed.dump()).issues;
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].place == "/assessments/1/year");
}

TEST_CASE("A text that is no exported workbook is refused with its place") {
    CHECK(parseWorkbookJson("").issues.size() == 1);
    CHECK(parseWorkbookJson("[]").issues.at(0).place.empty());
    CHECK(parseWorkbookJson("{\n\"format\" 1}").issues.at(0).place == "line 2");
    CHECK(parseWorkbookJson(R"({"format": "plumbline-workbook", "format": "plumbline-workbook"})")
              .issues.at(0)
              .place == "/format");
    CHECK_FALSE(parseWorkbookJson(std::string(1000000, '[')));
}

TEST_CASE("Marks in an exported workbook are by sentence, counted from 1") {
    EmbeddedFiles files;
    Snapshot snapshot = *lincoln(files).snapshot();
    snapshot.marks = {{{1, LevelRank(3), 0}, StatementMark::Partly}};
    const json assessment = json::parse(written({std::make_shared<const Snapshot>(snapshot)}, files));
    CHECK(assessment["assessments"][0]["marks"] ==
          json::parse(R"([{"dimension": "y", "level": "high", "statement": 1, "mark": "partly"}])"));
}

TEST_CASE("What is wrong with an exported mark is said with its place") {
    const json mark = {{"dimension", "y"}, {"level", "high"}, {"statement", 1}, {"mark", "partly"}};
    const auto issueWith = [&](const json& marks) {
        const Issues issues = issuesWith("/assessments/0/marks", marks);
        REQUIRE(issues.size() == 1);
        return issues[0].place + ": " + toEnglish(issues[0].fact);
    };
    const auto changed = [&](const char* key, const json& value) {
        json other = mark;
        other[key] = value;
        return json::array({mark, other});
    };
    CHECK(issueWith(changed("statement", 2)) ==
          "/assessments/0/marks/1/statement: What y says of high has no sentence 2.");
    CHECK(issueWith(changed("statement", 0)) ==
          "/assessments/0/marks/1/statement: What y says of high has no sentence 0.");
    CHECK(issueWith(changed("statement", -9223372036854775807 - 1))
              .starts_with("/assessments/0/marks/1/statement"));
    CHECK(issueWith(changed("level", "top")).starts_with("/assessments/0/marks/1/level"));
    CHECK(issueWith(changed("mark", "maybe")).starts_with("/assessments/0/marks/1/mark"));
    CHECK(issueWith(changed("mark", "not-yet")) ==
          "/assessments/0/marks/1/statement: This sentence is marked twice.");
}

TEST_CASE("Two years that use the same piece of evidence come back together") {
    EmbeddedFiles files;
    const Snapshot before = *lincoln(files).snapshot();
    Snapshot after = *lincoln(files, "2026-27").snapshot();
    after.evidence = before.evidence;
    after.evidence[0].state = EvidenceState::ToReview;
    after.evidence[0].dimensions = {after.rubric->dimension(1).id};
    const auto both = [&] {
        return std::vector<SnapshotPointer>{std::make_shared<Snapshot>(before),
                                            std::make_shared<Snapshot>(after)};
    };
    requireComesBack(both(), files);

    after.evidence[0].title = "Another title";
    const auto parsed = parseWorkbookJson(written(both(), files));
    CHECK_FALSE(parsed);
    REQUIRE(parsed.issues.size() == 1);
    CHECK(toEnglish(parsed.issues[0]).find("described otherwise") != std::string::npos);
}
