// SPDX-License-Identifier: MIT
#include "assessment/evidence.h"

#include "base/text.h"
#include "support/catch.h"

using namespace plumbline;

namespace {

std::string factAbout(std::string_view link) {
    const Parsed<Link> parsed = parseLink(link, "link");
    REQUIRE_FALSE(parsed);
    REQUIRE(parsed.issues.size() == 1);
    CHECK(parsed.issues[0].place == "link");
    CHECK_FALSE(toEnglish(parsed.issues[0].remedy).empty());
    return toEnglish(parsed.issues[0].fact);
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

TEST_CASE("web and mail addresses are links, kept as they were typed") {
    for (const char* link :
         {"https://example.org", "http://example.org/plan.pdf", "HTTPS://Example.org/A?b=c&d=%20#e",
          "https://example.org:8443/x", "http://[::1]:80/", "http://[2001:db8::1]/",
          "https://bücher.example/größe", "https://example.org/mail@here", "mailto:office@example.org",
          "mailto:a.b@example.org?subject=Plan"}) {
        INFO(link);
        const Parsed<Link> parsed = parseLink(link);
        REQUIRE(parsed);
        CHECK(parsed.value->url == link);
    }
}

TEST_CASE("spaces around a link are dropped") {
    CHECK(parseLink("  https://example.org\n").value->url == "https://example.org");
}

TEST_CASE("only web and mail addresses are links") {
    for (const char* link :
         {"example.org", "www.example.org", "file:///etc/passwd", "javascript:alert(1)",
          "data:text/html,hello", "smb://server/share", "//example.org", "ftp://example.org",
          "ms-word:ofe|u|https://example.org", "https:/example.org", "httpss://example.org"}) {
        INFO(link);
        CHECK_THAT(factAbout(link), ContainsSubstring("does not begin with"));
    }
}

TEST_CASE("a link needs a website or a mail address") {
    for (const char* link : {"https://", "https:///plan", "http://?x", "http://...", "http://:80",
                             "http://a:b", "http://example.org:", "http://example.org:123456"})
        CHECK(factAbout(link) == "The link names no website.");
    for (const char* link :
         {"mailto:", "mailto:office", "mailto:@example.org", "mailto:office@", "mailto:?a@b"})
        CHECK(factAbout(link) == "The link names no mail address.");
}

TEST_CASE("a link does not hide where it leads") {
    CHECK_THAT(factAbout("https://example.org@evil.example/"), ContainsSubstring("user name"));
    CHECK_THAT(factAbout("https://me:secret@example.org"), ContainsSubstring("user name"));
    for (const char* link :
         {"https://example.org/a b", "https://example.org\\@evil.example", "https://example.org/\u00a0x",
          "https://example.org/<b>", "https://example.org/\"x", "https://example.org/\u200ex",
          "https://exa\u200bmple.org"})
        CHECK_THAT(factAbout(link), ContainsSubstring("a space or another character"));
    CHECK_THAT(factAbout("https://example.org/\u202ex"), ContainsSubstring("can not be shown"));
    CHECK_THAT(factAbout("https://example.org/\x01"), ContainsSubstring("can not be shown"));
    CHECK_THAT(factAbout("https://example.org/\xff"), ContainsSubstring("UTF-8"));
}

TEST_CASE("a link has at most 2,000 characters") {
    const std::string start = "https://example.org/";
    CHECK(parseLink(start + std::string(2000 - start.size(), 'x')));
    CHECK_THAT(factAbout(start + std::string(2001 - start.size(), 'x')),
               ContainsSubstring("2001 characters"));
    CHECK(factAbout("  ") == "The text is empty.");
}

TEST_CASE("the media type follows from the ending, whatever its case") {
    CHECK(mediaTypeOf("Plan.PDF") == "application/pdf");
    CHECK(mediaTypeOf("walk.through.jpeg") == "image/jpeg");
    CHECK(mediaTypeOf("survey.xlsx") == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    CHECK(mediaTypeOf("unknown.qqq") == "application/octet-stream");
    CHECK(mediaTypeOf("pdf") == "application/octet-stream");
    CHECK(mediaTypeOf("") == "application/octet-stream");
}

TEST_CASE("a harmless file name stays as it is") {
    for (const char* name :
         {"Plan 2026–27.pdf", "größe.docx", "配置.txt", "a.tar.gz", "Console.txt", "COM10"})
        CHECK(safeFileName(name) == name);
}

TEST_CASE("a file name loses its folders") {
    CHECK(safeFileName("/etc/passwd") == "passwd");
    CHECK(safeFileName("C:\\Windows\\x.exe") == "x.exe");
    CHECK(safeFileName("..\\..\\x") == "x");
    CHECK(safeFileName("a/b\\c.txt") == "c.txt");
    CHECK(safeFileName("C:x.txt") == "Cx.txt");
}

TEST_CASE("a file name does not begin with the dot that hides it") {
    CHECK(safeFileName(".bashrc") == "bashrc");
    CHECK(safeFileName(". .htaccess") == "htaccess");
}

TEST_CASE("a name of nothing is called attachment") {
    for (const char* name :
         {"", ".", "..", "...", "  ", " . ", "/", "a/", "a\\..", "\x01\x02", "???", "\u202e"})
        CHECK(safeFileName(name) == "attachment");
}

TEST_CASE("a file name loses characters that a system can not write or that reorder it") {
    CHECK(safeFileName("a<b>c:d\"e|f?g*h.txt") == "abcdefgh.txt");
    CHECK(safeFileName("photo\u202egpj.exe") == "photogpj.exe");
    CHECK(safeFileName("a\u2066b\u2069\u200fc\u061cd\ufeff.txt") == "abcd.txt");
    CHECK(safeFileName("line\nbreak\ttab\x7f\u0085.txt") == "linebreaktab.txt");
    CHECK(safeFileName("a.txt. . ") == "a.txt");
    CHECK(safeFileName("  a.txt") == "a.txt");
    CHECK(safeFileName(std::string_view("nul\0byte.txt", 12)) == "nulbyte.txt");
}

TEST_CASE("bytes that are no text are replaced") {
    CHECK(isValidUtf8(safeFileName("plan\xff\xfe.pdf")));
    CHECK_THAT(safeFileName("plan\xff.pdf"), ContainsSubstring(".pdf"));
}

TEST_CASE("the names of devices do not stay names") {
    for (const char* name :
         {"con", "PRN", "Aux.txt", "nul.tar.gz", "COM1", "lpt9.pdf", "con .txt", "CONIN$", "nul."}) {
        INFO(name);
        CHECK(safeFileName(name).starts_with("_"));
    }
    CHECK(safeFileName("nul.") == "_nul");
    CHECK(safeFileName("com0.txt") == "com0.txt");
}

TEST_CASE("a long file name is cut to 120 bytes and keeps its ending") {
    CHECK(safeFileName(std::string(300, 'x') + ".pdf") == std::string(116, 'x') + ".pdf");
    CHECK(safeFileName(std::string(120, 'x')).size() == 120);
    CHECK(safeFileName("x." + std::string(300, 'y')).size() == 120);
    // 2 and 3 bytes a character: none is cut in half.
    for (const char* letter : {"ö", "配", "😀", "aö", "ab配"}) {
        const std::string name = safeFileName(repeated(letter, 200) + ".docx");
        CHECK(name.size() <= 120);
        CHECK(name.size() > 110);
        CHECK(isValidUtf8(name));
        CHECK(name.ends_with(".docx"));
    }
}

TEST_CASE("a cut file name does not end in a dot or a space") {
    CHECK(safeFileName(std::string(119, 'x') + "  " + std::string(50, 'y')) == std::string(119, 'x'));
}

TEST_CASE("a safe file name is safe already") {
    for (const std::string& name :
         {std::string("../CON.txt "), std::string("a\u202eb"), std::string(300, '.') + "x",
          repeated("ö. ", 100), std::string("lpt1"), std::string("._.")})
        CHECK(safeFileName(safeFileName(name)) == safeFileName(name));
}
