// SPDX-License-Identifier: MIT
#include "ui/session.h"

#include "rubric/builtin.h"
#include "ui/text.h"
#include "workbook/example.h"

#include <algorithm>
#include <utility>

namespace plumbline::ui {

namespace {

Changed difference(const Snapshot& before, const Snapshot& after) {
    Changed changed;
    changed.ratings = before.ratings != after.ratings;
    changed.marks = before.marks != after.marks;
    changed.evidence = before.evidence != after.evidence;
    changed.nextSteps = before.nextSteps != after.nextSteps;
    changed.team = before.team != after.team;
    changed.sessions = before.sessions != after.sessions;
    changed.focus = before.focus != after.focus;
    changed.strandTexts = before.strandTexts != after.strandTexts;
    changed.assessment = !(before.assessment == after.assessment) || !(before.school == after.school);
    for (std::size_t position = 0; position < after.ratings.size(); ++position) {
        const DimensionId& dimension = after.rubric->dimension(position).id;
        const auto same = [](const auto* a, const auto* b) { return *a == *b; };
        const bool rating = before.ratings[position] != after.ratings[position];
        const bool marks = changed.marks && marksOf(before.marks, position) != marksOf(after.marks, position);
        const bool evidence = changed.evidence && !std::ranges::equal(evidenceFor(before, dimension),
                                                                      evidenceFor(after, dimension), same);
        const bool steps = changed.nextSteps && !std::ranges::equal(nextStepsFor(before, dimension),
                                                                    nextStepsFor(after, dimension), same);
        if (rating || marks || evidence || steps)
            changed.dimensions.push_back(position);
    }
    return changed;
}

Problem problemOf(const Error& error) {
    return {translated(error.message()), {}};
}

Problem problemOf(const Refusal& refusal) {
    return {translated(refusal.fact), translated(refusal.remedy)};
}

} // namespace

Session::Session(std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_runner([](const QString&, const std::function<void(const Progress&)>& work) { work({}); }) {}

Session::~Session() = default;

void Session::setRunner(Runner runner) {
    m_runner = std::move(runner);
}

bool Session::guarded(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            emit failed(problemOf(error));
        return false;
    }
}

bool Session::run(const QString& title, const std::function<void(const Progress&)>& work) {
    if (std::exchange(m_busy, true))
        return false;
    const bool done = guarded([&] { m_runner(title, work); });
    m_busy = false;
    return done;
}

bool Session::open(const QString& path) {
    return guarded([&] {
        // The file may be the one that is open: it is locked until it is closed.
        if (isOpen() && std::filesystem::equivalent(m_workbook->path(), toPath(path)))
            return;
        adopt(Workbook::open(toPath(path), Workbook::Access::ReadWrite, m_clock));
    });
}

bool Session::create(const QString& path, const Name& school, SchoolYear year) {
    return guarded([&] {
        auto workbook = Workbook::create(toPath(path), m_clock);
        (void)workbook->apply(CreateAssessment{school, year, masteryBasedLearning()});
        adopt(std::move(workbook));
    });
}

bool Session::createExample(const QString& path) {
    return guarded([&] { adopt(plumbline::createExample(toPath(path), m_clock)); });
}

void Session::adopt(std::unique_ptr<Workbook> workbook) {
    std::vector<SchoolSummary> contents = workbook->contents();
    if (contents.empty() || contents.front().assessments.empty())
        throw Error(ErrorCode::NotAWorkbook,
                    {PLUMBLINE_TEXT("\"%1\" holds no assessment yet. Start one with New self-assessment."),
                     {workbook->path().filename().string()}});
    const AssessmentId latest = contents.front().assessments.back().assessment.id;
    m_workbook = std::move(workbook);
    m_contents = std::move(contents);
    m_lastSaved.reset();
    loadCurrent(latest);
    refreshHistory();
    emit fileChanged();
}

void Session::close() {
    if (!isOpen())
        return;
    m_workbook.reset();
    m_contents.clear();
    m_snapshot.reset();
    m_previous.reset();
    m_undoText.clear();
    m_redoText.clear();
    m_undoBarrier.clear();
    emit fileChanged();
}

bool Session::isReadOnly() const {
    return isOpen() && m_workbook->isReadOnly();
}

QString Session::path() const {
    return isOpen() ? toQString(m_workbook->path()) : QString();
}

void Session::loadCurrent(AssessmentId assessment) {
    m_snapshot = m_workbook->snapshot(assessment);
    const std::optional<AssessmentId> before = m_workbook->previous(assessment);
    m_previous = before ? m_workbook->snapshot(*before) : nullptr;
}

bool Session::setCurrent(AssessmentId assessment) {
    if (m_snapshot && m_snapshot->assessment.id == assessment)
        return true;
    const bool loaded = guarded([&] { loadCurrent(assessment); });
    if (loaded)
        emit currentChanged();
    return loaded;
}

SnapshotPointer Session::snapshotOf(AssessmentId assessment) {
    if (m_snapshot && m_snapshot->assessment.id == assessment)
        return m_snapshot;
    SnapshotPointer snapshot;
    guarded([&] { snapshot = m_workbook->snapshot(assessment); });
    return snapshot;
}

QString Session::whyNotEditable() const {
    if (!isOpen() || !m_snapshot)
        return tr("No assessment is open.");
    if (isReadOnly())
        return tr(
            "This file can only be read. Save a copy in a folder that you may write to, and change that.");
    if (const std::optional<Refusal> refused = refusalToChange(*m_snapshot))
        return translated(refused->fact) + QLatin1Char(' ') + translated(refused->remedy);
    return {};
}

bool Session::perform(const Edit& edit) {
    if (!isOpen() || m_busy)
        return false;
    bool applied = false;
    guarded([&] { applied = settle(m_workbook->apply(edit), false); });
    return applied;
}

bool Session::performLong(const QString& title, const Edit& edit) {
    if (!isOpen())
        return false;
    std::optional<Outcome> outcome;
    if (!run(title, [&](const Progress& progress) { outcome = m_workbook->apply(edit, progress); }))
        return false;
    bool applied = false;
    guarded([&] { applied = settle(*outcome, false); });
    return applied;
}

bool Session::undo() {
    bool undone = false;
    guarded([&] { undone = settle(m_workbook->undo(), true); });
    return undone;
}

bool Session::redo() {
    bool redone = false;
    guarded([&] { redone = settle(m_workbook->redo(), true); });
    return redone;
}

bool Session::settle(const Outcome& outcome, bool follow) {
    if (const auto* refused = std::get_if<Refusal>(&outcome)) {
        emit failed(problemOf(*refused));
        return false;
    }
    m_lastApplied = std::get<Applied>(outcome);
    m_lastSaved = m_clock->now();
    refreshHistory();
    const AssessmentId current = m_snapshot->assessment.id;
    const bool here = m_lastApplied.changed == std::vector{current} && !m_lastApplied.newAssessment;
    const SnapshotPointer now = here ? m_workbook->snapshot(current) : nullptr;
    if (now && now->assessment == m_snapshot->assessment)
        showCurrent(now);
    else
        showWhatChanged(follow);
    return true;
}

void Session::showCurrent(const SnapshotPointer& now) {
    const SnapshotPointer before = std::exchange(m_snapshot, now);
    countAgain(*now);
    emit changed(difference(*before, *now));
}

void Session::showWhatChanged(bool follow) {
    const SnapshotPointer before = m_snapshot;
    m_contents = m_workbook->contents();
    emit contentsChanged();
    // What was made, taken back or done again is shown: a change that nobody sees would look like none. An
    // edit of another assessment was made from what is shown of it here (a next step of last year's).
    const std::vector<AssessmentId>& touched = m_lastApplied.changed;
    AssessmentId next = before->assessment.id;
    if (m_lastApplied.newAssessment)
        next = *m_lastApplied.newAssessment;
    else if (follow && !touched.empty() && std::ranges::find(touched, next) == touched.end())
        next = touched.front();
    if (!isListed(next))
        next = isListed(before->assessment.id) ? before->assessment.id
                                               : m_contents.front().assessments.back().assessment.id;
    loadCurrent(next);
    if (next == before->assessment.id)
        emit changed(difference(*before, *m_snapshot));
    else
        emit currentChanged();
}

void Session::countAgain(const Snapshot& now) {
    for (SchoolSummary& school : m_contents)
        for (AssessmentSummary& summary : school.assessments)
            if (summary.assessment.id == now.assessment.id) {
                const auto rated = [](const Rating& rating) { return levelOf(rating.value).has_value(); };
                const auto notApplicable = [](const Rating& rating) {
                    return std::holds_alternative<NotApplicable>(rating.value);
                };
                summary.rated = static_cast<int>(std::ranges::count_if(now.ratings, rated));
                summary.notApplicable = static_cast<int>(std::ranges::count_if(now.ratings, notApplicable));
            }
}

bool Session::isListed(AssessmentId assessment) const {
    return std::ranges::any_of(m_contents, [&](const SchoolSummary& school) {
        return std::ranges::any_of(school.assessments, [&](const AssessmentSummary& summary) {
            return summary.assessment.id == assessment;
        });
    });
}

void Session::refreshHistory() {
    const auto textOf = [](const std::optional<HistoryEntry>& entry) {
        return entry ? translated(entry->label) : QString();
    };
    m_undoText.clear();
    m_redoText.clear();
    m_undoBarrier.clear();
    // A history that can not be read takes away undo, not the assessment.
    guarded([&] {
        m_undoText = textOf(m_workbook->undoable());
        m_redoText = textOf(m_workbook->redoable());
        if (const std::optional<Refusal> barrier = m_workbook->undoBarrier())
            m_undoBarrier = translated(barrier->fact) + QLatin1Char(' ') + translated(barrier->remedy);
    });
    emit historyChanged();
}

} // namespace plumbline::ui
