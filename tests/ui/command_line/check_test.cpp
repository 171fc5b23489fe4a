// SPDX-License-Identifier: MIT
#include "cli.h"

#include "exchange/fingerprint.h"
#include "support/catch.h"
#include "workbook/workbook.h"

using namespace plumbline;
using namespace plumbline::test;

namespace {

/// What stands on the paper of the desk's only assessment.
QString printed(const Desk& desk) {
    const auto workbook = Workbook::open(desk.folder / "lincoln.plumbline", Workbook::Access::ReadOnly);
    const AssessmentId id = workbook->contents().at(0).assessments.at(0).assessment.id;
    return ui::toQString(fingerprint(*workbook->snapshot(id)));
}

} // namespace

TEST_CASE("check tells whether a paper belongs to a file, also after a reopening that changed nothing") {
    const Desk desk;
    desk.begin();
    desk.rate("district-alignment", "developing");
    run({"finalize", desk.workbook()});
    const QString print = printed(desk);
    const auto check = [&](const QString& text) {
        return run({"check", desk.workbook(), "--fingerprint", text});
    };
    const Run whole = check(print.toLower().remove('-'));
    CHECK(whole.code == 0);
    CHECK_THAT(whole.out,
               ContainsSubstring("The paper belongs to this file: Lincoln High School 2026–27, final."));

    run({"reopen", desk.workbook(), "--reason", "A typing error."});
    CHECK_THAT(check(print).out, ContainsSubstring("It was reopened since; nothing in it has changed."));
    desk.rate("district-alignment", "performing");
    const Run changed = check(print);
    CHECK(changed.code == 1);
    CHECK_THAT(changed.err, ContainsSubstring("The paper does not belong to lincoln.plumbline as it is now"));
    const QJsonObject json =
        run({"check", desk.workbook(), "--fingerprint", print, "--json"}).json().object();
    CHECK(json["whole"].toBool());
    CHECK_FALSE(json["fingerprint"].toObject()["belongs"].toBool());
    CHECK(json["fingerprint"].toObject()["school"].isNull());
}

TEST_CASE("A text that is no fingerprint is refused before the file is looked at") {
    const Desk desk;
    const Run wrong = run({"check", desk.path("missing.plumbline"), "--fingerprint", "3F9A-04C2"});
    CHECK(wrong.code == 2);
    CHECK_THAT(wrong.err, ContainsSubstring("looks like 3F9A-04C2-71BE"));
}
