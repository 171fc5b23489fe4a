// SPDX-License-Identifier: MIT
#include "ui/overview/look_groups.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

#include "analysis/agreement.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::LookGroups)
};

class Groups {
public:
    explicit Groups(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    void dimensions(ReadinessCheck check, const QString& title, const std::vector<std::size_t>& positions) {
        std::vector<LookItem> items;
        items.reserve(positions.size());
        for (const std::size_t position : positions)
            items.push_back({nameOf(position), {}, position});
        add(check, title, std::move(items));
    }

    /// With how the last vote went.
    void votes(const QString& title, const std::vector<std::size_t>& positions) {
        std::vector<LookItem> items;
        for (const std::size_t position : positions) {
            const Round* round = lastRound(m_snapshot, m_snapshot.rubric->dimension(position).id);
            const QString vote =
                round ? toQString(agreementText(QtWording(), *m_snapshot.rubric, round->counts)) : QString();
            items.push_back({nameOf(position), vote, position});
        }
        add(ReadinessCheck::Votes, title, std::move(items));
    }

    void steps(std::optional<ReadinessCheck> check, const QString& title,
               const std::vector<const NextStep*>& steps) {
        std::vector<LookItem> items;
        for (const NextStep* step : steps) {
            const std::size_t position = m_snapshot.rubric->positionOf(step->dimension);
            QStringList detail;
            if (step->due)
                detail << Words::tr("due %1").arg(toQString(QtWording().date(*step->due)));
            if (!step->owner.empty())
                detail << toQString(step->owner);
            detail << nameOf(position);
            items.push_back({toQString(step->text), detail.join(QStringLiteral(" · ")), position, step->id});
        }
        add(check, title, std::move(items));
    }

    void evidence(const QString& title, const std::vector<const Evidence*>& pieces) {
        std::vector<LookItem> items;
        for (const Evidence* piece : pieces) {
            QStringList names;
            for (const DimensionId& dimension : piece->dimensions)
                names << nameOf(m_snapshot.rubric->positionOf(dimension));
            items.push_back({toQString(piece->title), names.join(QStringLiteral(" · ")),
                             m_snapshot.rubric->positionOf(piece->dimensions.front()), std::nullopt,
                             piece->id});
        }
        add(ReadinessCheck::EvidenceReviewed, title, std::move(items));
    }

    std::vector<LookGroup> take() { return std::move(m_groups); }

private:
    QString nameOf(std::size_t position) const {
        return toQString(m_snapshot.rubric->dimension(position).name);
    }

    void add(std::optional<ReadinessCheck> check, const QString& title, std::vector<LookItem> items) {
        if (!items.empty())
            m_groups.push_back({check, title, std::move(items)});
    }

    const Snapshot& m_snapshot;
    std::vector<LookGroup> m_groups;
};

/// Neither overdue nor still to be reviewed.
std::vector<const NextStep*> inTime(const Gaps& gaps) {
    std::vector<const NextStep*> steps;
    for (const NextStep* step : gaps.openSteps)
        if (!step->toReview && std::ranges::find(gaps.overdueSteps, step) == gaps.overdueSteps.end())
            steps.push_back(step);
    return steps;
}

} // namespace

std::vector<LookGroup> lookGroups(const Snapshot& snapshot, const Gaps& gaps) {
    using Check = ReadinessCheck;
    Groups groups(snapshot);
    groups.steps(Check::StepsReviewed, Words::tr("Next steps to review"), gaps.stepsToReview);
    groups.evidence(Words::tr("Evidence to review"), gaps.evidenceToReview);
    groups.steps(Check::StepsInTime, Words::tr("Overdue next steps"), gaps.overdueSteps);
    groups.dimensions(Check::Rated, Words::tr("Not rated yet"), gaps.unrated);
    groups.votes(Words::tr("Split vote"), gaps.split);
    groups.dimensions(Check::Parked, Words::tr("Parked"), gaps.parked);
    groups.dimensions(Check::Evidence, Words::tr("Rated without evidence"), gaps.ratedWithoutEvidence);
    groups.dimensions(Check::EvidenceFor, Words::tr("Only evidence against"), gaps.onlyAgainst);
    groups.dimensions(Check::Reasons, Words::tr("Rated without a reason"), gaps.ratedWithoutReason);
    groups.dimensions(Check::ReasonsUpToDate, Words::tr("Reason older than the rating"), gaps.staleReason);
    groups.dimensions(Check::FocusSteps, Words::tr("Focus without next steps"), gaps.focusWithoutSteps);
    const bool others = !gaps.overdueSteps.empty() || !gaps.stepsToReview.empty();
    groups.steps(std::nullopt, others ? Words::tr("Other open next steps") : Words::tr("Open next steps"),
                 inTime(gaps));
    return groups.take();
}

} // namespace plumbline::ui
