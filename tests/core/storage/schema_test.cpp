// SPDX-License-Identifier: MIT
#include "storage/schema.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <array>

using namespace plumbline;
using namespace plumbline::test;

TEST_CASE("An older file is upgraded step by step, after a copy was put beside it") {
    const TemporaryFolder folder;
    const auto path = folder / "school.plumbline";
    { storage::upgrade(storage::Database::create(path), storage::migrations().first(1)); }
    const std::string before = bytesOf(path);
    const std::array steps{storage::migrations()[0],
                           storage::Migration{"CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"}};
    {
        const auto database = storage::Database::open(path, storage::Database::Access::ReadWrite, 2);
        const auto copy = storage::upgrade(database, steps);
        CHECK(copy.filename() == "school (version 1).plumbline");
        CHECK(database.schemaVersion() == 2);
        CHECK(storage::upgrade(database, steps).empty());
    }
    const auto copy = storage::Database::open(folder / "school (version 1).plumbline",
                                              storage::Database::Access::ReadOnly, 1);
    CHECK(copy.schemaVersion() == 1);
}

TEST_CASE("A step that fails leaves the file at its version") {
    const TemporaryFolder folder;
    const auto path = folder / "school.plumbline";
    { storage::upgrade(storage::Database::create(path), storage::migrations().first(1)); }
    const std::array steps{storage::migrations()[0], storage::Migration{"CREATE TABLE school (id INTEGER);"}};
    const auto database = storage::Database::open(path, storage::Database::Access::ReadWrite, 2);
    CHECK_THROWS(storage::upgrade(database, steps));
    CHECK(database.schemaVersion() == 1);
}
