// SPDX-License-Identifier: MIT
#include "storage/attachments.h"

#include "base/error.h"
#include "base/sha256.h"
#include "storage/new_uuid.h"
#include "storage/schema.h"
#include "storage/transaction.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::test;

namespace {

struct Store {
    Store() { storage::upgrade(database); }

    TemporaryFolder folder;
    storage::Database database = storage::Database::create(folder / "a.plumbline");
};

/// A stream of `length` bytes, whatever it was said to have.
storage::ByteStream bytes(std::size_t length) {
    return [length](std::string& piece, std::size_t most) mutable {
        piece = std::string(std::min(length, most), 'x');
        length -= piece.size();
    };
}

} // namespace

TEST_CASE("A file that vanishes or shrinks while it is read is refused, and nothing of it stays") {
    Store store;
    for (const std::size_t there : {std::size_t(0), std::size_t(1000), std::size_t(3000000)}) {
        try {
            const storage::WriteTransaction transaction(store.database);
            storage::storeAttachment(store.database, bytes(there), 5000000, "plan.pdf", {});
            FAIL("it was taken in");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::Unreadable);
            CHECK_THAT(error.what(), ContainsSubstring("plan.pdf"));
        }
        CHECK(storage::readAttachments(store.database).empty());
    }
}

TEST_CASE("A file that grows while it is read is refused") {
    Store store;
    const storage::WriteTransaction transaction(store.database);
    CHECK_THROWS_AS(storage::storeAttachment(store.database, bytes(5000001), 5000000, "plan.pdf", {}), Error);
}

TEST_CASE("Bytes are read in any piece, and collected where nothing refers to them") {
    Store store;
    const storage::WriteTransaction transaction(store.database);
    const storage::StoredAttachment kept = storage::storeBytes(store.database, "hello", "a.txt");
    CHECK(kept.sha256 == Sha256::of("hello"));
    CHECK(storage::readBytes(store.database, kept.key, 1, 3) == "ell");
    CHECK(storage::readBytes(store.database, kept.key, 3, 100) == "lo");
    storage::collectAttachments(store.database);
    CHECK(storage::readAttachments(store.database).empty());
}

TEST_CASE("New ids are random UUIDs") {
    CHECK(storage::newUuid() != storage::newUuid());
    CHECK(storage::newUuid().at(14) == '4');
}
