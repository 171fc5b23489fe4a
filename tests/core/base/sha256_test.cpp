// SPDX-License-Identifier: MIT
#include "base/sha256.h"

#include "support/catch.h"

using namespace plumbline;

TEST_CASE("SHA-256 of known texts is as published, in one piece or in several") {
    // FIPS 180-4 examples.
    const std::string ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    CHECK(Sha256::of("abc") == ofAbc);
    CHECK(Sha256::of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    Sha256 pieces;
    pieces.add("a");
    pieces.add("bc");
    CHECK(pieces.hex() == ofAbc);
}
