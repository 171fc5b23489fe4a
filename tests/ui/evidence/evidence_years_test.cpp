// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/evidence_dialog.h"
#include "ui/evidence/evidence_entry.h"
#include "ui/evidence/evidence_page.h"
#include "ui/evidence/use_evidence_dialog.h"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// A page of 2026-27 after evidence was kept in 2025-26.
struct YearsDesk : Desk {
    YearsDesk() : page(session, appearance, prompts, announcer, &window) {
        page.resize(window.size());
        window.show();
    }

    void addLastYear(const char* id, const char* title, const char* text = "Seen.") {
        apply(PutEvidence{
            lastYear, {}, valid<Name>(title), valid<Prose>(text), {}, Stance::For, {dimension(id)}});
    }

    UseEvidenceDialog& open() {
        button(page, "Use evidence from another year…")->click();
        return *page.findChild<UseEvidenceDialog*>();
    }

    static QTreeWidget& list(const QWidget& dialog) { return *dialog.findChild<QTreeWidget*>(); }

    QString shown() const {
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join('|');
    }

    EvidencePage page;
};

} // namespace

TEST_CASE("pieces of an earlier year are used again in one undo step, and nothing is copied") {
    YearsDesk desk;
    desk.addLastYear("x", "One");
    desk.addLastYear("u", "Two");
    desk.addLastYear("y", "Three");
    desk.addNote("x", "Of this year");
    UseEvidenceDialog& dialog = desk.open();
    REQUIRE(dialog.offered() == 3);
    QTreeWidget& list = YearsDesk::list(dialog);
    CHECK(list.topLevelItem(0)->text(1) == QString::fromUtf8("2025–26"));
    list.topLevelItem(0)->setCheckState(0, Qt::Checked);
    list.topLevelItem(1)->setCheckState(0, Qt::Checked);
    button(dialog, "Use here")->click();
    REQUIRE(desk.now().evidence.size() == 3);
    const Evidence& one = desk.now().evidence.front();
    CHECK(one.id == desk.session.snapshotOf(desk.lastYear)->evidence.front().id);
    CHECK(one.dimensions == std::vector{dimension("x")});
    CHECK(desk.announcer.text().contains("2 pieces"));
    REQUIRE(desk.session.undo());
    CHECK(desk.now().evidence.size() == 1);
}

TEST_CASE("what is used already is not offered again") {
    YearsDesk desk;
    desk.addLastYear("x", "One");
    const EvidenceId id = desk.session.snapshotOf(desk.lastYear)->evidence.front().id;
    desk.apply(UseEvidence{desk.current(), id, {dimension("x")}});
    UseEvidenceDialog& dialog = desk.open();
    CHECK(dialog.offered() == 0);
    button(dialog, "Use here")->click();
    CHECK(dialog.isVisible());
    CHECK(desk.now().evidence.size() == 1);
}

TEST_CASE("evidence of earlier years is searched, and what was chosen stays chosen") {
    YearsDesk desk;
    desk.addLastYear("x", "One", "Interview with Señora Pérez");
    desk.addLastYear("u", "Two");
    UseEvidenceDialog& dialog = desk.open();
    QTreeWidget& list = YearsDesk::list(dialog);
    list.topLevelItem(1)->setCheckState(0, Qt::Checked);
    QTest::keyClicks(named<QLineEdit>(dialog, "Search"), "perez");
    CHECK_FALSE(list.topLevelItem(0)->isHidden());
    CHECK(list.topLevelItem(1)->isHidden());
    list.setFocus();
    list.setCurrentItem(list.topLevelItem(0));
    QTest::keyClick(&list, Qt::Key_Space);
    button(dialog, "Use here")->click();
    CHECK(desk.now().evidence.size() == 2);
}

TEST_CASE("the preview says which other years use a piece") {
    YearsDesk desk;
    desk.addLastYear("x", "One");
    const EvidenceId id = desk.session.snapshotOf(desk.lastYear)->evidence.front().id;
    desk.apply(UseEvidence{desk.current(), id, {dimension("x")}});
    desk.page.showEvidence(id);
    CHECK(desk.shown().contains(QString::fromUtf8("Also used in 2025–26")));
    button(desk.page, "Take out of this year")->click();
    CHECK(desk.now().evidence.empty());
    CHECK(desk.session.snapshotOf(desk.lastYear)->evidence.size() == 1);
}

TEST_CASE("a piece to review is kept, or marked as out of date") {
    YearsDesk desk;
    desk.addNote("x", "One");
    PutEvidence edit = asEdit(desk.current(), desk.now().evidence.front());
    edit.state = EvidenceState::ToReview;
    desk.apply(edit);
    desk.page.showEvidence(desk.now().evidence.front().id);
    CHECK(desk.shown().contains("Does it still hold?"));
    button(desk.page, "Keep")->click();
    CHECK(desk.now().evidence.front().state == EvidenceState::Current);
    REQUIRE(desk.session.undo());
    button(desk.page, "Out of date")->click();
    CHECK(desk.now().evidence.front().state == EvidenceState::OutOfDate);
    CHECK(desk.shown().contains("no rating rests on it"));
    button(desk.page, "In date again")->click();
    CHECK(desk.now().evidence.front().state == EvidenceState::Current);
    button(desk.page, "Mark as out of date")->click();
    CHECK(desk.now().evidence.front().state == EvidenceState::OutOfDate);
}

TEST_CASE("what a final year uses too is changed here only in what it supports, and the dialog says why") {
    YearsDesk desk;
    desk.addLastYear("x", "One");
    const EvidenceId id = desk.session.snapshotOf(desk.lastYear)->evidence.front().id;
    desk.apply(UseEvidence{desk.current(), id, {dimension("x")}});
    desk.apply(FinalizeAssessment{desk.lastYear});
    desk.page.showEvidence(id);
    desk.page.editChosen();
    auto* dialog = desk.page.findChild<EvidenceDialog*>();
    REQUIRE(dialog);
    named<QLineEdit>(*dialog, "Title")->setText("Other");
    button(*dialog, "Save")->click();
    CHECK(dialog->isVisible());
    QString problem;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains("final assessment"))
            problem = label->text();
    CHECK_FALSE(problem.isEmpty());
    button(desk.page, "Mark as out of date")->click();
    CHECK(desk.now().evidence.front().state == EvidenceState::OutOfDate);
}
