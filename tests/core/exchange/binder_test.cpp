// SPDX-License-Identifier: MIT
#include "exchange/binder.h"

#include "base/error.h"
#include "base/sha256.h"
#include "exchange/binder_page.h"
#include "exchange/xlsx.h"
#include "support/catch.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"
#include "support/zip_contents.h"

#include <algorithm>
#include <map>
#include <set>

using namespace plumbline;
using namespace plumbline::test;
namespace fs = std::filesystem;

namespace {

constexpr Instant noon{1795000000000};

/// Files that lie in memory.
class KeptFiles final : public AttachmentSource {
public:
    Attachment keep(const std::string& name, const std::string& bytes) {
        const std::string hash = Sha256::of(bytes);
        m_files[hash] = bytes;
        return {name, mediaTypeOf(name), static_cast<std::int64_t>(bytes.size()), hash};
    }

    void damage(const Attachment& file) { m_files.at(file.sha256).front() ^= 1; }

    std::string read(const std::string& sha256, std::int64_t offset, std::int64_t length) const override {
        longest = std::max(longest, length);
        return m_files.at(sha256).substr(static_cast<std::size_t>(offset), static_cast<std::size_t>(length));
    }

    mutable std::int64_t longest = 0;

private:
    std::map<std::string, std::string> m_files;
};

/// Every file below a folder, with its path in it.
std::map<std::string, std::string> contentsOf(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).generic_string()] = bytesOf(entry.path());
    return files;
}

std::map<std::string, std::string> contentsOf(const fs::path& target, bool zip) {
    if (!zip)
        return contentsOf(target);
    const auto files = zipContents(target);
    return {files.begin(), files.end()};
}

std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

std::string someBytes(std::size_t size) {
    std::string bytes(size, '\0');
    unsigned state = 7;
    for (char& c : bytes)
        c = static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U);
    return bytes;
}

void bind(const fs::path& target, const SnapshotPointer& snapshot, const AttachmentSource& files,
          const BinderChoice& choice, const Progress& progress = {}) {
    writeBinder(target, *snapshot, files, choice, noon, Wording(), progress);
}

ErrorCode refusalOf(const fs::path& target, const SnapshotPointer& snapshot, const AttachmentSource& files,
                    const BinderChoice& choice) {
    try {
        bind(target, snapshot, files, choice);
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("was not refused");
    return ErrorCode::InputOutput;
}

std::string pageOf(const SnapshotPointer& snapshot) {
    return binderPage(*snapshot, binderEntries(*snapshot, {}), noon, Wording());
}

} // namespace

TEST_CASE("A binder holds the evidence in the order of the rubric, byte for byte, as a folder or a ZIP") {
    const bool zip = GENERATE(false, true);
    const TemporaryFolder folder;
    KeptFiles files;
    const std::string bytes = someBytes(3'000'000);
    const SnapshotPointer snapshot = school("Lincoln")
                                         .evidence("y", "Photo", files.keep("photo.jpg", bytes))
                                         .evidence("x y", "Walk-through")
                                         .evidence("z", "Site", Link{"https://school.example/a"})
                                         .evidence("z", "Empty", files.keep("empty.txt", ""));
    bind(folder / "binder", snapshot, files, {.zip = zip});

    const std::map<std::string, std::string> found = contentsOf(folder / "binder", zip);
    CHECK(found.size() == 5);
    CHECK(found.at("files/01 Walk-through.txt") == "About Walk-through");
    CHECK(found.at("files/02 photo.jpg") == bytes);
    CHECK(found.at("files/04 empty.txt").empty());
    CHECK_THAT(found.at("index.html"), ContainsSubstring("<h1>Evidence of Lincoln, 2025–26</h1>"));
    CHECK_THAT(found.at("index.csv"), ContainsSubstring(R"("02","files/02 photo.jpg","Photo","file")"));
    CHECK(files.longest <= 1 << 20); // never whole in memory
    CHECK(namesIn(folder.path()) == std::set<std::string>{"binder"});
}

TEST_CASE("A binder of chosen evidence holds only that") {
    const TemporaryFolder folder;
    const SnapshotPointer snapshot = school("Lincoln").evidence("x", "One").evidence("x", "Two");
    bind(folder / "binder", snapshot, KeptFiles(), {.evidence = {snapshot->evidence[1].id}});
    const auto found = contentsOf(folder / "binder");
    CHECK(found.size() == 3);
    CHECK(found.contains("files/01 Two.txt"));
    CHECK_THAT(found.at("index.html"), !ContainsSubstring("One"));
}

TEST_CASE(
    "Hostile names are safe on the disk and in the ZIP, no two are the same, and the index shows them") {
    const bool zip = GENERATE(false, true);
    const std::vector<std::string> names{
        "../../etc/passwd", "CON.txt",  "a\u202Egnp.exe", std::string(300, 'w') + ".pdf", "😀.png",
        ".bashrc",          "Plan.pdf", "PLAN.PDF",       "C:\\Windows\\a.dll",           "a\"b<c>.txt"};
    const TemporaryFolder folder;
    KeptFiles files;
    AssessmentSketch sketch = school("Lincoln");
    for (const std::string& name : names)
        sketch.evidence("x", "Title of " + name, files.keep(name, "bytes of " + name));
    sketch.evidence("x", "../../notes/3 of 4: \u202Eevil");
    bind(folder / "binder", sketch, files, {.zip = zip});

    const std::map<std::string, std::string> found = contentsOf(folder / "binder", zip);
    CHECK(found.size() == names.size() + 3);
    std::set<std::string> lowered;
    for (const auto& [path, bytes] : found) {
        if (path.starts_with("index."))
            continue;
        REQUIRE(path.starts_with("files/"));
        const std::string name = path.substr(6);
        CHECK(name.find_first_of("/\\:\"<>|?*") == std::string::npos);
        CHECK(name.find("\u202E") == std::string::npos);
        CHECK(name.front() != '.');
        CHECK(name.size() < 130);
        std::string lower = name;
        std::ranges::transform(lower, lower.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        CHECK(lowered.insert(lower).second);
    }
    CHECK(found.at("files/05 😀.png") == "bytes of 😀.png");
    CHECK(found.at("files/01 passwd") == "bytes of ../../etc/passwd");
    const std::string& page = found.at("index.html");
    CHECK_THAT(page, ContainsSubstring("<bdi>Title of a\u202Egnp.exe</bdi>"));
    CHECK_THAT(page, ContainsSubstring("<bdi>../../etc/passwd</bdi>"));
    CHECK_THAT(page, ContainsSubstring(R"(href="files/05%20%F0%9F%98%80.png")"));
    CHECK_THAT(page, ContainsSubstring(R"(href="files/03%20agnp.exe")"));
}

TEST_CASE("A damaged attachment is named, and no binder is left") {
    const bool zip = GENERATE(false, true);
    const TemporaryFolder folder;
    KeptFiles files;
    const Attachment good = files.keep("good.bin", someBytes(2'500'000));
    const Attachment bad = files.keep("bad.bin", someBytes(2'000'000));
    const SnapshotPointer snapshot = school("Lincoln").evidence("x", "Good", good).evidence("x", "Bad", bad);
    files.damage(bad);
    try {
        bind(folder / "binder", snapshot, files, {.zip = zip});
        FAIL("was not refused");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Damaged);
        CHECK_THAT(toEnglish(error.message()), ContainsSubstring("\"bad.bin\""));
    }
    CHECK(namesIn(folder.path()).empty());
}

TEST_CASE("A binder that is stopped leaves nothing behind, and what was there stays") {
    const bool zip = GENERATE(false, true);
    const TemporaryFolder folder;
    KeptFiles files;
    const SnapshotPointer earlier = school("Lincoln").evidence("x", "Earlier");
    bind(folder / "binder", earlier, files, {.zip = zip});
    const SnapshotPointer later =
        school("Lincoln").evidence("x", "Big", files.keep("big.bin", someBytes(5'000'000)));
    std::vector<std::int64_t> seen;
    const Progress stopSoon = [&](std::int64_t done, std::int64_t total) {
        CHECK(total == 5'000'000);
        seen.push_back(done);
        return seen.size() < 3;
    };
    CHECK_THROWS_AS(bind(folder / "binder", later, files, {.zip = zip, .replace = true}, stopSoon), Error);
    CHECK(seen == std::vector<std::int64_t>{1 << 20, 2 << 20, 3 << 20});
    CHECK(namesIn(folder.path()) == std::set<std::string>{"binder"});
    CHECK(contentsOf(folder / "binder", zip).contains("files/01 Earlier.txt"));
}

TEST_CASE("A binder replaces an earlier one only where it is told to") {
    const bool zip = GENERATE(false, true);
    const TemporaryFolder folder;
    const KeptFiles files;
    bind(folder / "binder", school("Lincoln").evidence("x", "Earlier"), files, {.zip = zip});
    const SnapshotPointer later = school("Lincoln").evidence("x", "Later");
    CHECK(refusalOf(folder / "binder", later, files, {.zip = zip}) == ErrorCode::FileExists);
    bind(folder / "binder", later, files, {.zip = zip, .replace = true});
    const auto found = contentsOf(folder / "binder", zip);
    CHECK(found.size() == 3);
    CHECK(found.contains("files/01 Later.txt"));
    CHECK(namesIn(folder.path()) == std::set<std::string>{"binder"});
}

TEST_CASE("A binder never replaces a folder of other things, or a link") {
    const TemporaryFolder folder;
    const KeptFiles files;
    const SnapshotPointer snapshot = school("Lincoln").evidence("x", "One");
    fs::create_directories(folder / "Documents");
    folder.write("Documents/letter.txt", "mine");
    fs::create_directory_symlink(folder / "Documents", folder / "link");
    for (const bool zip : {false, true}) {
        CHECK(refusalOf(folder / "Documents", snapshot, files, {.zip = zip, .replace = true}) ==
              ErrorCode::FileExists);
        CHECK(refusalOf(folder / "link", snapshot, files, {.zip = zip, .replace = true}) ==
              ErrorCode::FileExists);
        CHECK(refusalOf(folder / "nowhere/binder", snapshot, files, {.zip = zip}) == ErrorCode::NotFound);
    }
    CHECK(namesIn(folder.path()) == std::set<std::string>{"Documents", "link"});
    CHECK(bytesOf(folder / "Documents/letter.txt") == "mine");
}

TEST_CASE("A binder may be put into an empty folder, also one that is named with a slash at its end") {
    const TemporaryFolder folder;
    fs::create_directories(folder / "binder");
    bind(folder.path() / "binder/", school("Lincoln").evidence("x", "One"), KeptFiles(), {});
    CHECK(fs::exists(folder / "binder/index.html"));
}

TEST_CASE("The index of a binder shows what people typed as text and links only where links may lead") {
    const std::string evil = "<script>alert(1)</script><img src=file:///etc/passwd onerror='x'>";
    Snapshot snapshot = *school(evil)
                             .evidence("x", evil, Note{evil + "\n[click](javascript:alert(1))"})
                             .evidence("x", "Site", Link{"https://school.example/?a=1&b='2'"})
                             .evidence("x", "Bad", Link{"javascript:alert(1)"})
                             .snapshot();
    snapshot.evidence[0].source = evil;
    const std::string page = pageOf(std::make_shared<const Snapshot>(snapshot));
    for (const char* never : {"<script", "<img", "href=\"javascript", "href=\"file:"})
        CHECK_THAT(page, !ContainsSubstring(never));
    CHECK_THAT(page, ContainsSubstring("&lt;script&gt;alert(1)&lt;/script&gt;"));
    CHECK_THAT(page, ContainsSubstring("href=\"https://school.example/?a=1&amp;b=&#39;2&#39;\""));
    CHECK_THAT(page, ContainsSubstring("<bdi>javascript:alert(1)</bdi>"));
    CHECK_THAT(page, ContainsSubstring("default-src 'none'"));
}

TEST_CASE("The index of a binder says of each piece what it is, from when, and what it is tied to") {
    Snapshot snapshot = *school("Lincoln")
                             .rubric("A: x y | B: z")
                             .evidence("x z", "Survey", Note{"Text"}, Stance::Against)
                             .snapshot();
    Evidence& piece = snapshot.evidence[0];
    piece.date = Date::of(2026, 2, 3);
    piece.year = SchoolYear::startingIn(2025);
    piece.source = "Family council";
    piece.state = EvidenceState::OutOfDate;
    piece.statements = {{0, LevelRank(2), 0}};
    const std::string page = pageOf(std::make_shared<const Snapshot>(snapshot));

    CHECK_THAT(page, ContainsSubstring("<html lang=\"en\">"));
    CHECK_THAT(page, ContainsSubstring("<caption>Evidence on x</caption>") &&
                         ContainsSubstring("<caption>Evidence on z</caption>"));
    CHECK_THAT(page, ContainsSubstring("<th scope=\"row\">01</th>"));
    CHECK_THAT(page, ContainsSubstring("<td>Speaks against</td>\n<td>3 February 2026, 2025–26</td>\n"
                                       "<td><bdi>Family council</bdi></td>\n<td>out of date</td>\n"
                                       "<td><ul><li>mid: x at mid.</li></ul></td>"));
    CHECK_THAT(page, ContainsSubstring("<h3 id=\"dimension-2\">y</h3>\n<p>No evidence in this binder.</p>"));
    CHECK_THAT(page, ContainsSubstring("<p class=\"note\" dir=\"auto\">Text</p>"));
}

TEST_CASE("A spreadsheet and a ZIP are written by one program, in any order") {
    const TemporaryFolder folder;
    KeptFiles files;
    const SnapshotPointer snapshot =
        school("Lincoln").evidence("x", "Photo", files.keep("photo.jpg", someBytes(100'000)));
    writeXlsx(folder / "1.xlsx", {snapshot});
    bind(folder / "2.zip", snapshot, files, {.zip = true});
    writeXlsx(folder / "3.xlsx", {snapshot});
    bind(folder / "4.zip", snapshot, files, {.zip = true});
    CHECK(zipContents(folder / "1.xlsx").size() == zipContents(folder / "3.xlsx").size());
    CHECK(zipContents(folder / "2.zip") == zipContents(folder / "4.zip"));
}
