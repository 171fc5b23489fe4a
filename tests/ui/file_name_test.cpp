// SPDX-License-Identifier: MIT
#include "ui/file_name.h"

#include "support/catch.h"
#include "ui/text.h"

using namespace plumbline;
using namespace plumbline::ui;

TEST_CASE("a file keeps its name, and what would deceive in it is made visible") {
    CHECK(fileNameOf("/tmp/../tmp/CON.txt").value() == "CON.txt");
    CHECK(fileNameOf("/tmp/.hidden").value() == ".hidden");
    CHECK(fileNameOf(QString::fromUtf8("/tmp/\U0001F600.png")).value() == "\U0001F600.png");
    CHECK(fileNameOf(QString::fromUtf8("/tmp/a\u202Egnp.exe")).value() == "a\uFFFDgnp.exe");
    CHECK(fileNameOf("/tmp/ ").value() == "Unnamed file");
    CHECK(fileNameOf("/tmp/" + QString(300, 'n') + ".pdf").value() == std::string(300, 'n') + ".pdf");
}

TEST_CASE("a title for a file is cut with its ending kept") {
    CHECK(titleForFile(fileNameOf("/tmp/plan.pdf")).value() == "plan.pdf");
    const std::string cut = titleForFile(fileNameOf("/tmp/" + QString(300, 'n') + ".pdf")).value();
    CHECK(characterCount(cut) == 200);
    CHECK(cut.ends_with("….pdf"));
}
