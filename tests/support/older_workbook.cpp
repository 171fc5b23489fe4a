// SPDX-License-Identifier: MIT
#include "support/older_workbook.h"

#include "support/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <string>

namespace plumbline::test {

void makeOlderWorkbook(const std::filesystem::path& path, int version) {
    SQLite::Database file(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    file.exec(bytesOf(std::filesystem::path(PLUMBLINE_SOURCE_DIR) / "tests/data" /
                      ("workbook-version-" + std::to_string(version) + ".sql")));
    file.exec("PRAGMA application_id = 0x504C4D42");
    file.exec("PRAGMA user_version = " + std::to_string(version));
}

} // namespace plumbline::test
