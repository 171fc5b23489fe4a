// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/plan_dialog.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct PlanDesk : VotingDesk {
    std::unique_ptr<PlanDialog> open() {
        auto dialog = std::make_unique<PlanDialog>(session, appearance, announcer, &window);
        window.show();
        dialog->show();
        return dialog;
    }

    std::string agenda() const {
        std::string text;
        for (const AgendaItem& item : rating().agenda)
            text += (text.empty() ? "" : " ") + item.dimension.value();
        return text;
    }
};

template <class Widget>
Widget& field(const PlanDialog& dialog, const char* name) {
    auto* found = named<Widget>(dialog, QLatin1String(name));
    REQUIRE(found);
    return *found;
}

QListWidget& list(const PlanDialog& dialog) {
    return field<QListWidget>(dialog, "Dimensions to rate");
}

bool shows(const PlanDialog& dialog, const QString& text) {
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

} // namespace

TEST_CASE("the plan of an open session is shown as it is, and saving it unchanged leaves no step to undo") {
    PlanDesk desk;
    SessionPlan plan;
    plan.voting = Voting::Anonymous;
    plan.rule = DecisionRule::Majority;
    plan.quorum = 3;
    plan.timePerDimension = std::chrono::seconds(450);
    plan.thinkTime = std::chrono::seconds(50);
    plan.groundRules = "Be kind.";
    plan.agenda = {dimension("z"), dimension("x")};
    desk.apply(ChangeSession{desk.current(), plan});
    const auto dialog = desk.open();
    CHECK(button(*dialog, "Anonymous")->isChecked());
    CHECK(field<QComboBox>(*dialog, "How the team decides").currentIndex() == 1);
    CHECK(field<QSpinBox>(*dialog, "Quorum").value() == 3);
    CHECK(field<QSpinBox>(*dialog, "Time to think").value() == 50);
    CHECK(field<QSpinBox>(*dialog, "Time per dimension").value() == 8);
    CHECK(field<QPlainTextEdit>(*dialog, "Ground rules").toPlainText() == "Be kind.");
    CHECK(list(*dialog).item(0)->text() == toQString(desk.now().rubric->dimension(2).name));
    const RatingSession before = desk.rating();
    const std::size_t lines = desk.session.workbook().history().size();
    dialog->accept();
    CHECK(desk.rating() == before);
    CHECK(desk.session.workbook().history().size() == lines);
}

TEST_CASE("a changed plan is one step to undo") {
    PlanDesk desk;
    const RatingSession before = desk.rating();
    const auto dialog = desk.open();
    button(*dialog, "Anonymous")->click();
    field<QComboBox>(*dialog, "How the team decides").setCurrentIndex(2);
    field<QSpinBox>(*dialog, "Quorum").setValue(2);
    field<QSpinBox>(*dialog, "Time to think").setValue(90);
    field<QSpinBox>(*dialog, "Time per dimension").setValue(5);
    field<QPlainTextEdit>(*dialog, "Ground rules").setPlainText("Be kind.");
    list(*dialog).item(1)->setCheckState(Qt::Unchecked);
    button(*dialog, "Change plan")->click();
    CHECK(dialog->result() == QDialog::Accepted);
    CHECK(desk.rating().voting == Voting::Anonymous);
    CHECK(desk.rating().rule == DecisionRule::Chair);
    CHECK(desk.rating().quorum == 2);
    CHECK(desk.rating().thinkTime == std::chrono::seconds(90));
    CHECK(desk.rating().timePerDimension == std::chrono::minutes(5));
    CHECK(desk.rating().groundRules == "Be kind.");
    CHECK(desk.agenda() == "x z u v");
    REQUIRE(desk.session.undo());
    CHECK(desk.rating() == before);
}

TEST_CASE("once a ballot is in, the way of voting can only be read and the dimension stays") {
    PlanDesk desk;
    desk.begin("y");
    desk.cast("Ana", 1, "y");
    const auto dialog = desk.open();
    CHECK_FALSE(button(*dialog, "Named")->isEnabled());
    CHECK_FALSE(button(*dialog, "Anonymous")->isEnabled());
    CHECK(shows(*dialog, "The team has begun to vote"));
    QListWidget& agenda = list(*dialog);
    CHECK(agenda.item(1)->text().endsWith(QLatin1String("(begun, stays)")));
    agenda.setCurrentRow(1);
    QTest::keyClick(&agenda, Qt::Key_Space);
    CHECK(agenda.item(1)->checkState() == Qt::Checked);
    agenda.setCurrentRow(0);
    QTest::keyClick(&agenda, Qt::Key_Space);
    dialog->accept();
    CHECK(desk.agenda() == "y z u v");
}

TEST_CASE("a strand as the agenda keeps what the team has voted on") {
    PlanDesk desk;
    desk.begin("y");
    desk.cast("Ana", 1, "y");
    desk.reveal("y");
    const auto dialog = desk.open();
    field<QComboBox>(*dialog, "Agenda").setCurrentIndex(3);
    dialog->accept();
    CHECK(dialog->result() == QDialog::Accepted);
    CHECK(desk.agenda() == "y u v");
}

TEST_CASE("an empty agenda is refused in the dialog, and what was typed stays") {
    PlanDesk desk;
    const auto dialog = desk.open();
    field<QPlainTextEdit>(*dialog, "Ground rules").setPlainText("Be kind.");
    for (int row = 0; row < list(*dialog).count(); ++row)
        list(*dialog).item(row)->setCheckState(Qt::Unchecked);
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(shows(*dialog, "The agenda is empty. Choose at least one dimension."));
    CHECK(field<QPlainTextEdit>(*dialog, "Ground rules").toPlainText() == "Be kind.");
}

TEST_CASE("the plan says how many voters are here") {
    PlanDesk desk;
    desk.apply(SetAttendance{desk.current(), desk.member("Ana"), false});
    const auto dialog = desk.open();
    CHECK(shows(*dialog, "2 voters are here."));
    field<QSpinBox>(*dialog, "Quorum").setValue(3);
    CHECK(shows(*dialog, "below the quorum"));
}

TEST_CASE("Tab goes through the plan and its buttons, and round again") {
    PlanDesk desk;
    const auto dialog = desk.open();
    REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    CHECK(tabStops(*dialog).join('|').toStdString() ==
          "Agenda|Dimensions to rate|Move up|Move down|Named|How the team decides|Quorum|Time to think|"
          "Time per dimension|Ground rules|Change plan|Cancel");
}

TEST_CASE("every control of the plan has a name") {
    PlanDesk desk;
    const auto dialog = desk.open();
    CHECK(nameless(*dialog).join(", ").toStdString().empty());
}
