// SPDX-License-Identifier: MIT
#include "exchange/workbook_json.h"

#include "base/error.h"
#include "exchange/embedded_files.h"
#include "exchange/exported_form.h"
#include "support/catch.h"
#include "support/generated_workbook.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"

#include <array>
#include <nlohmann/json.hpp>
#include <sodium.h>
#include <sstream>

using namespace plumbline;
using nlohmann::json;
using plumbline::test::AssessmentSketch;
using plumbline::test::generatedWorkbook;
using plumbline::test::GeneratedWorkbook;
using plumbline::test::school;
using plumbline::test::TemporaryFolder;

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

} // namespace

TEST_CASE("A workbook written as JSON comes back as it was") {
    EmbeddedFiles files;
    requireComesBack({}, files);
    requireComesBack({lincoln(files), lincoln(files, "2026-27").final(),
                      school("Adams").rubric("A: x | B: y", 2).rate("y 2")},
                     files);
}

TEST_CASE("Any workbook written as JSON comes back as it was, and is written the same again") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const GeneratedWorkbook workbook = generatedWorkbook(seed);
        requireComesBack(workbook.assessments, *workbook.files);

        const std::string first = written(workbook.assessments, *workbook.files);
        const Parsed<ImportedWorkbook> back = parseWorkbookJson(first);
        REQUIRE(written(back.value->assessments, *back.value->attachments) == first);
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
        if (total > 0)
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

TEST_CASE("What was written as JSON is read back and compared before it is said to be done") {
    const TemporaryFolder folder;
    const GeneratedWorkbook workbook = generatedWorkbook(3);
    const std::string good = written(workbook.assessments, *workbook.files);
    const Written found = readBackWorkbookJson(folder.write("out.json", good), workbook.assessments);
    REQUIRE(found.parts.size() == 2);
    CHECK(found.parts[0].rows == 3);

    const auto isRefused = [&](const std::string& text, const std::vector<SnapshotPointer>& assessments) {
        try {
            readBackWorkbookJson(folder.write("out.json", text), assessments);
        } catch (const Error& error) {
            return error.code() == ErrorCode::InputOutput;
        }
        return false;
    };
    CHECK(isRefused(good.substr(0, good.size() / 2), workbook.assessments));
    CHECK(isRefused("", workbook.assessments));
    CHECK(isRefused(good, {workbook.assessments[0], workbook.assessments[1]}));
    CHECK(isRefused(good,
                    {workbook.assessments[0], workbook.assessments[1], generatedWorkbook(4).assessments[2]}));
}

TEST_CASE("A workbook that is too large to be read again as JSON is refused before anything is written") {
    EmbeddedFiles files;
    // Never read: what it would hold is known without that.
    const Attachment film{"film.mp4", "video/mp4", std::int64_t{300} * 1024 * 1024, std::string(64, 'a')};
    std::ostringstream out;
    try {
        writeWorkbookJson(out, {school("Lincoln").rubric("A: x").evidence("x", "A film", film)}, files);
        FAIL("it was written");
    } catch (const Error& error) {
        CHECK_THAT(error.what(), ContainsSubstring("one school or one year at a time"));
    }
    CHECK(out.str().empty());
}
