// SPDX-License-Identifier: MIT
#include "analysis/wording_of.h"
#include "ui/command_line/json_output.h"
#include "ui/command_line/opened.h"
#include "ui/command_line/session_agenda.h"
#include "ui/command_line/session_ballots.h"
#include "ui/command_line/session_plan.h"
#include "ui/command_line/session_status.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/rating/session_plan.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

const QString absentOption = QStringLiteral("absent");
const QString missingOption = QStringLiteral("missing-ok");
const QString confidenceOption = QStringLiteral("confidence");
const QString minorityOption = QStringLiteral("minority");
const QString howOption = QStringLiteral("how");

QString nameOf(const Snapshot& snapshot, const DimensionId& dimension) {
    return toQString(snapshot.rubric->dimension(snapshot.rubric->positionOf(dimension)).name);
}

Confidence confidenceFrom(const QString& word) {
    if (word == QStringLiteral("low"))
        return Confidence::Low;
    if (word == QStringLiteral("medium"))
        return Confidence::Medium;
    if (word == QStringLiteral("high"))
        return Confidence::High;
    throw refused(CommandLine::tr("--confidence: Give low, medium or high, not \"%1\".").arg(word));
}

ExitCode start(const Call& call) {
    call.requireArguments(2, CommandLine::tr("FILE start"));
    SessionPlan plan;
    plan.voting = call.isSet(QStringLiteral("anonymous")) ? Voting::Anonymous : Voting::Named;
    takePlanOptions(plan, call);
    const Opened opened(call);
    plan.agenda = agendaFrom(call, *opened.snapshot);
    std::vector<MemberId> absent;
    for (const QString& name : call.options.values(absentOption))
        absent.push_back(memberFrom(name, *opened.snapshot).id);
    perform(*opened.workbook, StartSession{opened.assessment(), plan, absent});
    const SnapshotPointer now = opened.now();
    say(call, *now,
        CommandLine::tr("a rating session is open; dimensions: %1, voters present: %2")
            .arg(plan.agenda.size())
            .arg(votersPresent(*now, *openSession(*now)).size()));
    return ExitCode::Done;
}

/// Changes what was agreed; what no option is given for stays.
ExitCode changePlan(const Call& call) {
    call.requireArguments(2, CommandLine::tr("FILE plan"));
    const Opened opened(call);
    const RatingSession* session = openSession(*opened.snapshot);
    if (!session)
        throw refused(CommandLine::tr("No rating session is open. Start one first."));
    SessionPlan plan = planOf(*session);
    if (!takePlanOptions(plan, call))
        throw wrongUsage(CommandLine::tr("Give what is to change, such as --quorum or --time."));
    perform(*opened.workbook, ChangeSession{opened.assessment(), plan});
    say(call, *opened.snapshot, CommandLine::tr("the plan of the rating session is changed"));
    return ExitCode::Done;
}

ExitCode status(const Call& call) {
    call.requireArguments(2, CommandLine::tr("FILE status"));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const RatingSession* session = openSession(*snapshot);
    if (call.wantsJson())
        printJson(call.out, sessionJson(*snapshot, session));
    else if (session)
        printSession(call.out, *snapshot, *session);
    else
        say(call, *snapshot, CommandLine::tr("no rating session is open"));
    return ExitCode::Done;
}

ExitCode begin(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE begin DIMENSION"));
    const Opened opened(call);
    const DimensionId dimension = dimensionFrom(call.arguments[2], *opened.snapshot);
    perform(*opened.workbook, BeginRound{opened.assessment(), dimension});
    const SnapshotPointer now = opened.now();
    const RatingSession& session = *openSession(*now);
    const AgendaItem& item = *findItem(session, dimension);
    say(call, *now,
        CommandLine::tr("%1: round %2 is open, %3")
            .arg(nameOf(*now, dimension))
            .arg(item.open->number)
            .arg(votedText(*now, session, item)));
    return ExitCode::Done;
}

/// Revealing without somebody is said twice: it can not be taken back.
void requireAll(const Snapshot& snapshot, const DimensionId& dimension) {
    const RatingSession* session = openSession(snapshot);
    const AgendaItem* item = session ? findItem(*session, dimension) : nullptr;
    if (!item || !item->open)
        return;
    const std::vector<MemberId> outstanding = outstandingVoters(snapshot, *session, *item);
    if (static_cast<int>(outstanding.size()) <= item->counted)
        return;
    QStringList names;
    for (const MemberId voter : outstanding)
        names.append(toQString(std::ranges::find(snapshot.team, voter, &Member::id)->name));
    throw refused(
        CommandLine::tr("%1: %2; no ballot yet of %3. Give --missing-ok to reveal without the rest.")
            .arg(nameOf(snapshot, dimension), votedText(snapshot, *session, *item),
                 names.join(QStringLiteral(", "))));
}

ExitCode reveal(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE reveal DIMENSION"));
    const Opened opened(call);
    const DimensionId dimension = dimensionFrom(call.arguments[2], *opened.snapshot);
    if (!call.isSet(missingOption))
        requireAll(*opened.snapshot, dimension);
    perform(*opened.workbook, RevealRound{opened.assessment(), dimension});
    const SnapshotPointer now = opened.now();
    const Round& round = findItem(*openSession(*now), dimension)->rounds.back();
    say(call, *now,
        CommandLine::tr("%1, round %2: %3")
            .arg(nameOf(*now, dimension))
            .arg(round.number)
            .arg(splitText(*now->rubric, round.counts)));
    return ExitCode::Done;
}

ExitCode decide(const Call& call) {
    call.requireArguments(4, CommandLine::tr("FILE decide DIMENSION LEVEL"));
    const auto reason = textFrom<Prose>(call.required(QStringLiteral("reason")), QStringLiteral("--reason"));
    const auto minority = textFrom<Prose>(call.value(minorityOption), QStringLiteral("--minority"));
    const Opened opened(call);
    const DimensionId dimension = dimensionFrom(call.arguments[2], *opened.snapshot);
    const RatingValue value = ratingFrom(call.arguments[3], *opened.snapshot);
    const RatingSession* session = openSession(*opened.snapshot);
    DecideRating decision{.assessment = opened.assessment(),
                          .dimension = dimension,
                          .value = value,
                          .reason = reason,
                          .how = session ? session->rule : DecisionRule::Consensus,
                          .minorityNote = minority};
    if (call.isSet(howOption))
        decision.how = ruleFrom(call.value(howOption), howOption);
    if (call.isSet(confidenceOption))
        decision.confidence = confidenceFrom(call.value(confidenceOption));
    perform(*opened.workbook, decision);
    say(call, *opened.snapshot,
        CommandLine::tr("%1 is decided: %2")
            .arg(nameOf(*opened.snapshot, dimension),
                 toQString(valueText(QtWording(), *opened.snapshot->rubric, value))));
    return ExitCode::Done;
}

ExitCode park(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE park DIMENSION"));
    const Opened opened(call);
    const DimensionId dimension = dimensionFrom(call.arguments[2], *opened.snapshot);
    perform(*opened.workbook, ParkDimension{opened.assessment(), dimension, true});
    say(call, *opened.snapshot,
        CommandLine::tr("%1 is parked; \"begin\" takes it up again")
            .arg(nameOf(*opened.snapshot, dimension)));
    return ExitCode::Done;
}

ExitCode setAttendance(const Call& call) {
    const bool present = call.arguments[1] == QStringLiteral("present");
    call.requireArguments(3, CommandLine::tr("FILE %1 MEMBER").arg(call.arguments[1]));
    const Opened opened(call);
    const Member& member = memberFrom(call.arguments[2], *opened.snapshot);
    perform(*opened.workbook, SetAttendance{opened.assessment(), member.id, present});
    say(call, *opened.snapshot,
        (present ? CommandLine::tr("%1 is present") : CommandLine::tr("%1 is absent"))
            .arg(toQString(member.name)));
    return ExitCode::Done;
}

ExitCode close(const Call& call) {
    call.requireArguments(2, CommandLine::tr("FILE close"));
    const Opened opened(call);
    perform(*opened.workbook, CloseSession{opened.assessment()});
    const std::vector<AgendaItem>& agenda = openSession(*opened.snapshot)->agenda;
    const auto decided = std::ranges::count(agenda, Stage::Decided, stageOf);
    say(call, *opened.snapshot,
        CommandLine::tr("the rating session is closed; %1 of %2 decided").arg(decided).arg(agenda.size()));
    return ExitCode::Done;
}

ExitCode session(const Call& call) {
    using Action = ExitCode (*)(const Call& call);
    static const std::vector<std::pair<QString, Action>> actions{{QStringLiteral("start"), start},
                                                                 {QStringLiteral("plan"), changePlan},
                                                                 {QStringLiteral("status"), status},
                                                                 {QStringLiteral("begin"), begin},
                                                                 {QStringLiteral("count"), countBallots},
                                                                 {QStringLiteral("withdraw"), withdrawBallot},
                                                                 {QStringLiteral("reveal"), reveal},
                                                                 {QStringLiteral("decide"), decide},
                                                                 {QStringLiteral("park"), park},
                                                                 {QStringLiteral("present"), setAttendance},
                                                                 {QStringLiteral("absent"), setAttendance},
                                                                 {QStringLiteral("close"), close}};
    const auto found = std::ranges::find(actions, call.arguments[1], &std::pair<QString, Action>::first);
    if (found == actions.end())
        throw wrongUsage(
            CommandLine::tr("\"%1\" is not something to do in a rating session. Give start, plan, "
                            "status, begin, count, withdraw, reveal, decide, park, present, absent or close.")
                .arg(call.arguments[1]));
    return found->second(call);
}

QList<QCommandLineOption> sessionOptions() {
    return agendaOptions() + planOptions() +
           QList<QCommandLineOption>{
               {QStringLiteral("anonymous"),
                CommandLine::tr("start: nobody can see afterwards who voted what.")},
               {absentOption, CommandLine::tr("start: a member who is not here; may be given again."),
                CommandLine::tr("NAME")},
               {missingOption, CommandLine::tr("reveal: even where ballots are missing.")},
               {QStringLiteral("reason"), CommandLine::tr("decide: why it is this level."),
                CommandLine::tr("T")},
               {howOption,
                CommandLine::tr("decide: consensus, majority or chair; else the rule of the session."),
                CommandLine::tr("R")},
               {confidenceOption, CommandLine::tr("decide: low, medium or high."), CommandLine::tr("C")},
               {minorityOption, CommandLine::tr("decide: what the minority wants noted."),
                CommandLine::tr("T")},
               schoolOption(),
               yearOption(),
               jsonOption()};
}

} // namespace

Verb sessionVerb() {
    return {.name = QStringLiteral("session"),
            .usage = CommandLine::tr(
                "FILE start [--strand ID|--unrated|--dimensions A,B] [--anonymous] [--quorum N]\n"
                "       plumbline session FILE plan [--quorum N] [--rule R] [--time M] [--think M] "
                "[--ground-rules T]\n"
                "       plumbline session FILE status [--json]\n"
                "       plumbline session FILE begin DIMENSION\n"
                "       plumbline session FILE count DIMENSION < COUNTS\n"
                "       plumbline session FILE withdraw DIMENSION MEMBER\n"
                "       plumbline session FILE reveal DIMENSION [--missing-ok]\n"
                "       plumbline session FILE decide DIMENSION LEVEL --reason T\n"
                "       plumbline session FILE park DIMENSION\n"
                "       plumbline session FILE present|absent MEMBER\n"
                "       plumbline session FILE close"),
            .summary = CommandLine::tr(
                "Leads a rating session: who voted is shown, what they voted only once revealed."),
            .example =
                QStringLiteral("plumbline session lincoln.plumbline start --strand policy --quorum 5\n"
                               "plumbline import lincoln.plumbline ana.json\n"
                               "plumbline session lincoln.plumbline begin district-alignment\n"
                               "plumbline session lincoln.plumbline count district-alignment < hands.txt\n"
                               "plumbline session lincoln.plumbline reveal district-alignment"),
            .options = sessionOptions(),
            .fewestArguments = 2,
            .mostArguments = 4,
            .run = session,
            .details =
                CommandLine::tr("A ballot is never given on the command line: it would be on the screen and "
                                "stay in the history of the shell.\nBallots come in as ballot files "
                                "(\"plumbline ballots\", \"plumbline import\") or are cast in the window. "
                                "Counted hands are\nread from standard input, a line for each level: "
                                "\"developing 5\".")};
}

} // namespace plumbline::ui
