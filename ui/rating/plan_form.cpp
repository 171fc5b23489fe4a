// SPDX-License-Identifier: MIT
#include "ui/rating/plan_form.h"

#include <algorithm>
#include <array>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

namespace {

constexpr int mostMinutes = 240;
constexpr int mostSecondsToThink = 1800;
constexpr int secondsOfAStep = 15;
constexpr int largestQuorum = 500;

/// In the order of the list.
constexpr std::array rules{DecisionRule::Consensus, DecisionRule::Majority, DecisionRule::Chair};

SessionPlan usualPlan() {
    SessionPlan plan;
    plan.timePerDimension = std::chrono::minutes(10);
    plan.thinkTime = std::chrono::minutes(1);
    plan.groundRules = toUtf8(PlanForm::tr("We vote before we talk, so that every view counts the same.\n"
                                           "We rate what the evidence shows, not what we hope for.\n"
                                           "We hear every view before we decide. A split is worth talking "
                                           "about.\n"
                                           "Who said what stays in this room."));
    return plan;
}

} // namespace

PlanForm::PlanForm(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    // Tab goes through the fields as they are made here.
    , m_ways(new QWidget(this))
    , m_named(new QRadioButton(tr("Named"), m_ways))
    , m_anonymous(new QRadioButton(tr("Anonymous"), m_ways))
    , m_fixed(new TonedLabel(appearance, Role::Small, Tone::Muted, this))
    , m_rule(new QComboBox(this))
    , m_quorum(new QSpinBox(this))
    , m_present(new TonedLabel(appearance, Role::Small, Tone::Muted, this))
    , m_thinking(new QSpinBox(this))
    , m_minutes(new QSpinBox(this))
    , m_rules(new QPlainTextEdit(this))
    , m_rulesField(new FormField(tr("&Ground rules"), m_rules, appearance, this)) {
    m_rule->addItems(
        {tr("By consensus: everyone can live with it"), tr("By majority"), tr("The chair decides")});
    m_rule->setMinimumContentsLength(12);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rules->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeVoting(appearance));
    layout->addWidget(new FormField(tr("How the team &decides"), m_rule, appearance, this));
    layout->addWidget(makeQuorum(appearance));
    layout->addWidget(makeTimes(appearance));
    layout->addWidget(m_rulesField);
    connect(m_quorum, &QSpinBox::valueChanged, this, [this] {
        m_quorumIsChosen = true;
        refreshQuorum();
    });
    connect(&appearance, &Appearance::changed, this, [this, &appearance] { restyle(appearance); });
    restyle(appearance);
    show(usualPlan());
    forgetQuorum();
}

QWidget* PlanForm::makeVoting(const Appearance& appearance) {
    auto* layout = new QVBoxLayout(m_ways);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [&](QRadioButton* way, const QString& meaning) {
        auto* words = new TonedLabel(appearance, Role::Small, Tone::Muted, m_ways);
        words->setText(meaning);
        words->setIndent(appearance.scaled(26));
        way->setAccessibleDescription(meaning);
        layout->addWidget(way);
        layout->addWidget(words);
    };
    add(m_named, tr("After the reveal the team sees who voted what."));
    add(m_anonymous, tr("Only the number of ballots for each level is shown and kept."));
    layout->addWidget(m_fixed);
    m_fixed->hide();
    m_ways->setFocusProxy(m_named);
    return new FormField(tr("Way of voting, fixed with the first ballot"), m_ways, appearance, this);
}

QWidget* PlanForm::makeQuorum(const Appearance& appearance) {
    m_quorum->setRange(1, largestQuorum);
    auto* quorum = new QWidget(this);
    auto* layout = new QVBoxLayout(quorum);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new FormField(tr("&Quorum"), m_quorum, appearance, this));
    layout->addWidget(m_present);
    return quorum;
}

QWidget* PlanForm::makeTimes(const Appearance& appearance) {
    m_thinking->setRange(0, mostSecondsToThink);
    m_thinking->setSingleStep(secondsOfAStep);
    m_thinking->setSpecialValueText(tr("None set"));
    m_thinking->setSuffix(tr(" s", "seconds"));
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSpecialValueText(tr("No limit"));
    m_minutes->setSuffix(tr(" min"));
    auto* times = new QWidget(this);
    auto* layout = new QHBoxLayout(times);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance.scaled(16));
    layout->addWidget(new FormField(tr("Time to &think"), m_thinking, appearance, this), 1, Qt::AlignBottom);
    layout->addWidget(new FormField(tr("Time per di&mension"), m_minutes, appearance, this), 1,
                      Qt::AlignBottom);
    return times;
}

void PlanForm::show(const SessionPlan& plan) {
    (plan.voting == Voting::Named ? m_named : m_anonymous)->setChecked(true);
    m_rule->setCurrentIndex(static_cast<int>(std::ranges::find(rules, plan.rule) - rules.begin()));
    m_quorum->setValue(plan.quorum);
    m_quorumIsChosen = true;
    m_thinking->setValue(static_cast<int>(plan.thinkTime.count()));
    m_time = plan.timePerDimension;
    m_minutes->setValue(static_cast<int>(std::chrono::ceil<std::chrono::minutes>(m_time).count()));
    m_rules->setPlainText(toQString(plan.groundRules));
    refreshQuorum();
}

void PlanForm::fixVoting() {
    m_fixed->setText(
        tr("The team has begun to vote: this can not change. Close the session to start another."));
    m_fixed->show();
    m_named->setEnabled(false);
    m_anonymous->setEnabled(false);
}

void PlanForm::setVotersPresent(int voters) {
    m_voters = voters;
    refreshQuorum();
}

void PlanForm::forgetQuorum() {
    m_quorumIsChosen = false;
    refreshQuorum();
}

void PlanForm::refreshQuorum() {
    if (!m_quorumIsChosen) {
        const QSignalBlocker quiet(m_quorum);
        m_quorum->setValue(m_voters / 2 + 1);
    }
    const QString here = m_voters == 1 ? tr("1 voter is here.") : tr("%1 voters are here.").arg(m_voters);
    const bool enough = m_voters == 0 || m_voters >= m_quorum->value();
    m_present->setText(enough ? here : here + QLatin1Char(' ') + tr("That is below the quorum."));
    m_quorum->setAccessibleDescription(m_present->text());
}

std::optional<SessionPlan> PlanForm::plan() {
    const Parsed<Prose> text = Prose::parse(toUtf8(m_rules->toPlainText()));
    m_rulesField->setIssues(text.issues);
    if (!text) {
        m_rules->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    const std::chrono::minutes minutes(m_minutes->value());
    SessionPlan plan;
    plan.voting = m_named->isChecked() ? Voting::Named : Voting::Anonymous;
    plan.rule = rules[static_cast<std::size_t>(m_rule->currentIndex())];
    plan.quorum = m_quorum->value();
    plan.timePerDimension = minutes == std::chrono::ceil<std::chrono::minutes>(m_time) ? m_time : minutes;
    plan.thinkTime = std::chrono::seconds(m_thinking->value());
    plan.groundRules = text.value->value();
    return plan;
}

void PlanForm::restyle(const Appearance& appearance) {
    layout()->setSpacing(appearance.scaled(16));
    m_rules->setFixedHeight(appearance.scaled(150));
}

} // namespace plumbline::ui
