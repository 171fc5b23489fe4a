// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/evidence_dialog.h"
#include "ui/evidence/evidence_entry.h"
#include "ui/evidence/evidence_page.h"
#include "ui/evidence/size_words.h"

#include <filesystem>

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// A file of zeros that takes no room on the disk.
QString sparse(const Desk& desk, std::string_view name, std::uintmax_t bytes) {
    const QString path = desk.write(name, "x");
    std::filesystem::resize_file(toPath(path), bytes);
    return path;
}

struct FilesDesk : Desk {
    FilesDesk() : entry(session, appearance, prompts, announcer, &window) { window.show(); }

    EvidenceDialog& dialog() const { return *window.findChild<EvidenceDialog*>(); }

    QString shown() const {
        QStringList texts;
        for (const QLabel* label : dialog().findChildren<QLabel*>())
            if (label->isVisibleTo(&dialog()))
                texts << label->text();
        return texts.join('|');
    }

    EvidenceEntry entry;
};

} // namespace

TEST_CASE("adding files that is cancelled half-way leaves nothing behind") {
    FilesDesk desk;
    desk.addNote("x", "One");
    const std::int64_t before = sizeOfWorkbook(desk.session.path());
    const std::string bytesBefore = bytesOf(toPath(desk.session.path()));
    desk.entry.addFiles(std::size_t(0),
                        {desk.write("small.txt", "one"), sparse(desk, "film.mov", 40'000'000)});
    int asked = 0;
    desk.session.setRunner([&](const QString&, const std::function<void(const Progress&)>& work) {
        work([&](std::int64_t done, std::int64_t total) {
            const bool isFilm = total > 1'000'000;
            asked += isFilm ? 1 : 0;
            return !isFilm || done < total / 2;
        });
    });
    button(desk.dialog(), "Save")->click();
    CHECK(asked > 2);
    CHECK(desk.now().evidence.size() == 1);
    CHECK(desk.dialog().isVisible());
    CHECK(desk.session.undoText().contains("One"));
    desk.session.close();
    CHECK(sizeOfWorkbook(toQString(desk.folder / "lincoln.plumbline")) <= before);
    CHECK(bytesOf(desk.folder / "lincoln.plumbline").size() <= bytesBefore.size() + 8192);
}

TEST_CASE("a large file is added after a remark, one that is too large is refused with what to do") {
    FilesDesk desk;
    desk.entry.addFiles(std::size_t(0), {sparse(desk, "film.mov", 51'000'000)});
    CHECK(desk.shown().contains("“film.mov” has"));
    desk.dialog().reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.entry.addFiles(std::size_t(0), {sparse(desk, "long.mov", 251'000'000)});
    button(desk.dialog(), "Save")->click();
    CHECK(desk.now().evidence.empty());
    CHECK(desk.shown().contains("larger than 250 MB"));
}

TEST_CASE("small files and small workbooks need no remark") {
    CHECK(largeFileWords("a", 50'000'000).isEmpty());
    CHECK(largeWorkbookWords(500'000'000).isEmpty());
    CHECK(largeWorkbookWords(500'000'001).contains("500 MB"));
}

TEST_CASE("the page says how much there is, a file that two pieces hold once") {
    Desk desk;
    EvidencePage page(desk.session, desk.appearance, desk.prompts, desk.announcer, &desk.window);
    const std::string bytes(2'000'000, 'x');
    for (const char* title : {"One", "Two"})
        desk.apply(PutEvidence{desk.current(),
                               {},
                               valid<Name>(title),
                               FileBytes{valid<Name>("plan.txt"), bytes},
                               {},
                               Stance::For,
                               {dimension("x")}});
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        texts << label->text();
    const QString all = texts.join('|');
    INFO(all.toStdString());
    CHECK(all.contains("2 pieces of evidence"));
    CHECK(all.contains("attached files " + sizeWords(2'000'000)));
    CHECK(all.contains("workbook"));
}
