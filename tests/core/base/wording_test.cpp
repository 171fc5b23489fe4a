// SPDX-License-Identifier: MIT
#include "base/wording.h"
#include "support/catch.h"

namespace plumbline {

namespace {

/// Says everything in capitals, as a translation would say it otherwise.
class Shouting final : public Wording {
public:
    using Wording::say;

    std::string say(const char* english, const std::vector<std::string>& arguments) const override {
        std::string sentence = Wording::say(english, arguments);
        for (char& c : sentence)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        return sentence;
    }
};

} // namespace

TEST_CASE("English wording fills in sentences and messages") {
    const Wording english;
    CHECK(english.say("%1 of %2", {"4", "6"}) == "4 of 6");
    CHECK(english.say(Message{"Hello %1", {"you"}}) == "Hello you");
    CHECK(english.languageTag() == "en");
}

TEST_CASE("A message is said through the reader's language") {
    const Shouting wording;
    const Wording& base = wording;
    CHECK(base.say(Message{"hello %1", {"you"}}) == "HELLO YOU");
}

TEST_CASE("One thing has its own sentence; none and several share one") {
    const Wording english;
    CHECK(english.count("%n step", "%n steps", 0) == "0 steps");
    CHECK(english.count("%n step", "%n steps", 1) == "1 step");
    CHECK(english.count("%n step", "%n steps", 12) == "12 steps");
    CHECK(english.count("One step", "Some steps", 1) == "One step");
}

TEST_CASE("A date reads as day, month and year") {
    const Wording english;
    CHECK(english.date(*Date::parse("2026-11-24")) == "24 November 2026");
    CHECK(english.date(*Date::parse("2026-01-01")) == "1 January 2026");
    CHECK(english.date(*Date::parse("2026-12-31")) == "31 December 2026");
}

TEST_CASE("A size reads in bytes, kilobytes and megabytes, each in its own range") {
    const Wording english;
    CHECK(english.size(0) == "0 bytes");
    CHECK(english.size(1) == "1 byte");
    CHECK(english.size(999) == "999 bytes");
    CHECK(english.size(1000) == "1 kB");
    CHECK(english.size(240400) == "240 kB");
    CHECK(english.size(999499) == "999 kB");
    CHECK(english.size(999500) == "1.0 MB");
    CHECK(english.size(1000000) == "1.0 MB");
    CHECK(english.size(12345678) == "12.3 MB");
}

TEST_CASE("The day of an instant is that of UTC until a reader's place is known") {
    CHECK(Wording().dayOf(*Instant::parse("2026-11-24T23:59:59.999Z")).iso() == "2026-11-24");
    CHECK(Wording().dayOf(*Instant::parse("2026-11-25T00:00:00.000Z")).iso() == "2026-11-25");
}

} // namespace plumbline
