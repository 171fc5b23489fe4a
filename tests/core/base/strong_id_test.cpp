// SPDX-License-Identifier: MIT
#include "base/strong_id.h"
#include "support/catch.h"

#include <type_traits>
#include <unordered_set>

namespace plumbline {

TEST_CASE("Words of lower-case letters and digits with single hyphens are kebab-case") {
    for (const char* text : {"a", "district-alignment", "k-12", "2026", "a-b-c-1"})
        CHECK(isKebabCase(text));
    for (const char* text : {"", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "a/b", "ñ", "a\n", "é-1"})
        CHECK(!isKebabCase(text));
}

TEST_CASE("An id has at most 80 characters") {
    CHECK(isKebabCase(std::string(80, 'a')));
    CHECK(!isKebabCase(std::string(81, 'a')));
}

TEST_CASE("A name that is no kebab-case makes no id") {
    CHECK(DimensionId::parse("district-alignment")->value() == "district-alignment");
    CHECK(!DimensionId::parse("District Alignment"));
}

TEST_CASE("An id of one kind can not be taken for another") {
    CHECK(!std::is_convertible_v<MemberId, EvidenceId>);
    CHECK(!std::is_constructible_v<DimensionId, StrandId>);
    CHECK(!std::is_convertible_v<std::int64_t, SchoolId>);
}

TEST_CASE("Ids compare, sort and hash by their value") {
    CHECK(SchoolId(1) == SchoolId(1));
    CHECK(SchoolId(1) < SchoolId(2));
    CHECK(*LevelId::parse("a") < *LevelId::parse("b"));
    const std::unordered_set<SchoolId> ids{SchoolId(1), SchoolId(2), SchoolId(1)};
    CHECK(ids.size() == 2);
}

} // namespace plumbline
