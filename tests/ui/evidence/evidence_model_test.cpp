// SPDX-License-Identifier: MIT
#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/evidence/evidence_filter.h"
#include "ui/evidence/evidence_model.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

TEST_CASE("what is searched is made ready once, and again only for what changes") {
    Desk desk;
    for (const char* title : {"One", "Two"})
        desk.addNote("x", title, std::string(60'000, 'a'));
    EvidenceModel model;
    model.show(desk.session.snapshot());
    // The very same characters in memory, not equal ones.
    const QChar* one = model.row(0).searchText.constData();
    const QChar* two = model.row(1).searchText.constData();
    PutEvidence edit = asEdit(desk.current(), desk.now().evidence[1]);
    edit.source = valid<OptionalName>("Head of maths");
    desk.apply(edit);
    desk.apply(SetRating{desk.current(), dimension("x"), LevelRank(1)});
    model.show(desk.session.snapshot());
    CHECK(model.row(0).searchText.constData() == one);
    CHECK(model.row(1).searchText.constData() != two);
    CHECK(model.row(1).searchText.contains("head of maths"));
    CHECK(model.row(0).levels == std::vector{LevelRank(1)});
}

TEST_CASE("five hundred long notes are searched") {
    Desk desk;
    Snapshot many = desk.now();
    desk.addNote("x", "Note");
    Evidence note = desk.now().evidence.front();
    for (int number = 1; number <= 500; ++number) {
        note.id = EvidenceId(number);
        note.content = Note{std::string(60'000, 'a') + " number " + std::to_string(number) + "."};
        many.evidence.push_back(note);
    }
    EvidenceModel model;
    EvidenceFilter filter(model);
    model.show(std::make_shared<const Snapshot>(many));
    for (const char* typed : {"n", "nu", "num", "number 49", "number 499."})
        filter.setSearch(typed);
    CHECK(filter.rowCount() == 1);
}
