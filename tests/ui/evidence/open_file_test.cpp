// SPDX-License-Identifier: MIT
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/evidence_entry.h"
#include "ui/evidence/open_rule.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// Stands where the system opens files.
class System : public QObject {
    Q_OBJECT

public:
    System() { QDesktopServices::setUrlHandler("file", this, "open"); }

    ~System() override { QDesktopServices::unsetUrlHandler("file"); }

    QStringList opened;

public slots:

    void open(const QUrl& url) { opened << url.toLocalFile(); }
};

struct OpenDesk : Desk {
    OpenDesk() : entry(std::make_unique<EvidenceEntry>(session, appearance, prompts, announcer, &window)) {}

    EvidenceId add(const char* name, const char* bytes) {
        apply(PutEvidence{current(),
                          {},
                          valid<Name>("Piece"),
                          FileBytes{valid<Name>(name), bytes},
                          {},
                          Stance::For,
                          {dimension("x")}});
        return now().evidence.back().id;
    }

    System system;
    std::unique_ptr<EvidenceEntry> entry;
};

} // namespace

TEST_CASE("a document opens at once, as a copy that can only be read and goes with the program") {
    OpenDesk desk;
    desk.entry->openFile(desk.add("../../Plan (final).pdf", "%PDF"));
    CHECK(desk.prompts.risks.isEmpty());
    REQUIRE(desk.system.opened.size() == 1);
    const QFileInfo copy(desk.system.opened.front());
    CHECK(copy.fileName() == "Plan (final).pdf");
    CHECK(bytesOf(toPath(copy.filePath())) == "%PDF");
    CHECK((copy.permissions() &
           (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOwner)) == 0);
    const QFileInfo folder(QFileInfo(copy.path()).path());
    CHECK((folder.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    desk.entry.reset();
    CHECK_FALSE(QFileInfo::exists(copy.filePath()));
    CHECK_FALSE(QFileInfo::exists(folder.filePath()));
}

TEST_CASE("what can run is opened only after asking, by its real ending") {
    OpenDesk desk;
    const QString name =
        GENERATE(as<QString>(), "plan.pdf.exe", "plan.docm", "plan.xlsm", "page.html", "drawing.svg",
                 "plan.desktop", "plan.lnk", "script.sh", "plan", "plan.scr", "plan.pdf.js", "archive.zip");
    desk.prompts.yes = false;
    const EvidenceId id = desk.add(name.toUtf8().constData(), "x");
    desk.entry->openFile(id);
    CHECK(desk.system.opened.isEmpty());
    REQUIRE(desk.prompts.risks.size() == 1);
    CHECK(desk.prompts.risks.front().contains(name));
    desk.prompts.yes = true;
    desk.entry->openFile(id);
    CHECK(desk.system.opened.size() == 1);
}

TEST_CASE("the ending that counts is the last one, in any case") {
    CHECK(opensAtOnce("Plan.PDF"));
    CHECK(opensAtOnce("plan.exe.pdf"));
    CHECK_FALSE(opensAtOnce("plan.pdf.exe"));
    CHECK_FALSE(opensAtOnce("pdf"));
    CHECK(openQuestion("minutes.docm").contains("macros"));
    CHECK(openQuestion("page.html").contains("browser"));
}

TEST_CASE("two files of one name do not meet, and one opened twice is one copy") {
    OpenDesk desk;
    const EvidenceId one = desk.add("plan.txt", "one");
    const EvidenceId two = desk.add("plan.txt", "two");
    desk.entry->openFile(one);
    desk.entry->openFile(two);
    desk.entry->openFile(one);
    REQUIRE(desk.system.opened.size() == 3);
    CHECK(bytesOf(toPath(desk.system.opened[1])) == "two");
    CHECK(desk.system.opened[0] == desk.system.opened[2]);
}

TEST_CASE("a final assessment's files open too") {
    OpenDesk desk;
    const EvidenceId id = desk.add("plan.txt", "one");
    desk.apply(FinalizeAssessment{desk.current()});
    desk.entry->openFile(id);
    CHECK(desk.system.opened.size() == 1);
}

#include "open_file_test.moc"
