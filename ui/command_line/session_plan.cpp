// SPDX-License-Identifier: MIT
#include "ui/command_line/session_plan.h"

#include <QRegularExpression>

#include "ui/command_line/values.h"

namespace plumbline::ui {

namespace {

const QString quorumOption = QStringLiteral("quorum");
const QString ruleOption = QStringLiteral("rule");
const QString timeOption = QStringLiteral("time");
const QString thinkOption = QStringLiteral("think");
const QString groundRulesOption = QStringLiteral("ground-rules");

int quorumFrom(const QString& word) {
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber || number < 1)
        throw refused(
            CommandLine::tr("--quorum: Give how many voters have to be present, 1 or more, not \"%1\".")
                .arg(word));
    return number;
}

/// "8" is minutes, "7:30" minutes and seconds; 0 is no limit.
std::chrono::seconds durationFrom(const QString& word, const QString& option) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?::([0-5]\\d))?$"));
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        throw refused(CommandLine::tr("--%1: Give minutes such as 8 or 7:30, or 0 for none, not \"%2\".")
                          .arg(option, word));
    return std::chrono::minutes(match.captured(1).toInt()) + std::chrono::seconds(match.captured(2).toInt());
}

} // namespace

DecisionRule ruleFrom(const QString& word, const QString& option) {
    for (const DecisionRule rule : {DecisionRule::Consensus, DecisionRule::Majority, DecisionRule::Chair})
        if (word == ruleId(rule))
            return rule;
    throw refused(CommandLine::tr("--%1: Give consensus, majority or chair, not \"%2\".").arg(option, word));
}

QString ruleId(DecisionRule rule) {
    switch (rule) {
    case DecisionRule::Consensus:
        return QStringLiteral("consensus");
    case DecisionRule::Majority:
        return QStringLiteral("majority");
    case DecisionRule::Chair:
        break;
    }
    return QStringLiteral("chair");
}

QList<QCommandLineOption> planOptions() {
    return {
        {quorumOption, CommandLine::tr("start, plan: voters who have to be present."), CommandLine::tr("N")},
        {ruleOption, CommandLine::tr("start, plan: consensus, majority or chair."), CommandLine::tr("R")},
        {timeOption, CommandLine::tr("start, plan: time for a dimension, as 8 or 7:30 (minutes); 0: none."),
         CommandLine::tr("M")},
        {thinkOption, CommandLine::tr("start, plan: time to think before a vote, likewise."),
         CommandLine::tr("M")},
        {groundRulesOption, CommandLine::tr("start, plan: what the team has agreed on."),
         CommandLine::tr("T")}};
}

bool takePlanOptions(SessionPlan& plan, const Call& call) {
    bool any = false;
    const auto take = [&](const QString& option, const auto& set) {
        if (!call.isSet(option))
            return;
        set(call.value(option));
        any = true;
    };
    take(quorumOption, [&](const QString& word) { plan.quorum = quorumFrom(word); });
    take(ruleOption, [&](const QString& word) { plan.rule = ruleFrom(word, ruleOption); });
    take(timeOption, [&](const QString& word) { plan.timePerDimension = durationFrom(word, timeOption); });
    take(thinkOption, [&](const QString& word) { plan.thinkTime = durationFrom(word, thinkOption); });
    take(groundRulesOption, [&](const QString& word) {
        plan.groundRules = textFrom<Prose>(word, QStringLiteral("--ground-rules")).value();
    });
    return any;
}

} // namespace plumbline::ui
