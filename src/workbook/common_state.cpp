// SPDX-License-Identifier: MIT
#include "workbook/common_state.h"

#include "base/error.h"
#include "workbook/past_states.h"
#include "workbook/workbook.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace plumbline {

namespace {

constexpr int never = std::numeric_limits<int>::max() / 2;

/// One subject on its way back through the history of one side.
struct Track {
    SubjectId id;
    Units units;
    std::map<UnitKey, ChangeStamp> changed;
    int depth = 0; ///< states back
    bool isWanted = true;
};

/// Goes back through one side's history and shows every state that a subject had.
class Walk {
public:
    /// Called with the place of the subject and the change that made this state of it (null where that is not
    /// known); false ends its way.
    using Visit = std::function<bool(std::size_t subject, const Track& track, const ChangeStamp* made)>;

    Walk(std::vector<Track> tracks, const Progress& progress)
        : m_tracks(std::move(tracks)), m_progress(progress) {}

    std::vector<Track> run(const Workbook* workbook, const Visit& visit) {
        if (workbook)
            walk(*workbook, visit);
        for (std::size_t i = 0; i < m_tracks.size(); ++i)
            if (m_tracks[i].isWanted)
                visit(i, m_tracks[i], nullptr);
        return std::move(m_tracks);
    }

private:
    void walk(const Workbook& workbook, const Visit& visit) {
        const std::unique_ptr<PastStates> past = workbook.pastStates();
        std::int64_t steps = 0;
        while (isAnyWanted()) {
            const std::optional<StepBack> step = past->stepBack();
            if (!step)
                break;
            if (m_progress && !m_progress(++steps, 0))
                throw Error(ErrorCode::Cancelled,
                            {PLUMBLINE_TEXT("The import was stopped; nothing was changed."), {}});
            for (std::size_t i = 0; i < m_tracks.size(); ++i)
                if (m_tracks[i].isWanted && isTouched(m_tracks[i].id, *step))
                    m_tracks[i].isWanted =
                        visit(i, m_tracks[i], &step->by) && goBack(m_tracks[i], *past, step->by);
        }
    }

    bool isAnyWanted() const { return std::ranges::any_of(m_tracks, &Track::isWanted); }

    static bool isTouched(const SubjectId& subject, const StepBack& step) {
        if (const auto* school = std::get_if<SchoolId>(&subject))
            return std::ranges::find(step.schools, *school) != step.schools.end();
        return std::ranges::find(step.assessments, std::get<AssessmentId>(subject)) != step.assessments.end();
    }

    /// False where it was not there before.
    static bool goBack(Track& track, PastStates& past, const ChangeStamp& by) {
        std::optional<Units> before;
        if (const auto* id = std::get_if<SchoolId>(&track.id)) {
            if (const std::optional<School> school = past.school(*id))
                before = unitsOf(*school);
        } else if (const SnapshotPointer snapshot = past.snapshot(std::get<AssessmentId>(track.id))) {
            before = unitsOf(*snapshot);
        }
        // What was made with it was changed by then.
        for (const auto& [key, text] : track.units)
            if (const auto old = before ? before->find(key) : track.units.end();
                !before || old == before->end() || old->second != text)
                track.changed.try_emplace(key, by);
        if (!before)
            return false;
        for (const auto& [key, text] : *before)
            if (!track.units.contains(key))
                track.changed.try_emplace(key, by);
        track.units = std::move(*before);
        ++track.depth;
        return true;
    }

    std::vector<Track> m_tracks;
    const Progress& m_progress;
};

/// A state that could be the common one.
struct Candidate {
    int depth = never;
    std::string digest;
    Units units;
};

/// Finds the common state of one pair while the two sides are walked: there first, then here.
class Search {
public:
    Search(std::set<std::string> seenHere, std::set<std::string> seenThere)
        : m_seenHere(std::move(seenHere)), m_seenThere(std::move(seenThere)) {}

    bool visitThere(const Track& track, const ChangeStamp* made) {
        const std::string digest = digestOf(track.units);
        m_depthThere.try_emplace({digest, std::nullopt}, track.depth);
        if (made)
            m_depthThere.try_emplace({digest, *made}, track.depth);
        if (m_theirs.depth == never && m_seenHere.contains(digest))
            m_theirs = {track.depth, digest, track.units};
        return true;
    }

    bool visitHere(const Track& track, const ChangeStamp* made) {
        const std::string digest = digestOf(track.units);
        note({digest, std::nullopt}, track, m_alike);
        if (made)
            note({digest, *made}, track, m_shared);
        if (m_mine.depth == never && m_seenThere.contains(digest))
            m_mine = {track.depth, digest, track.units};
        return m_mine.depth == never && track.depth <= m_shared.best.depth;
    }

    CommonState take() {
        // A state that one change made for both counts more than one that was come to twice: a mark that was
        // taken off again looks like one that was never made.
        Common& both = m_shared.best.depth != never ? m_shared : m_alike;
        const bool mine = m_mine.depth != never && m_mine.depth <= both.here;
        const bool theirs = m_theirs.depth != never && m_theirs.depth <= both.there;
        Candidate& best = !mine && !theirs                                  ? both.best
                          : mine && (!theirs || isBefore(m_mine, m_theirs)) ? m_mine
                                                                            : m_theirs;
        const int depthThere = &best == &m_theirs ? m_theirs.depth : &best == &m_mine ? 0 : both.there;
        return {std::move(best.units), best.depth != never, depthThere, {}, {}};
    }

private:
    using State = std::pair<std::string, std::optional<ChangeStamp>>;

    /// A state of both histories; the depth of `best` is the sum of both.
    struct Common {
        Candidate best;
        int here = never;
        int there = never;
    };

    static bool isBefore(const Candidate& a, const Candidate& b) {
        return std::tie(a.depth, a.digest) < std::tie(b.depth, b.digest);
    }

    void note(const State& state, const Track& track, Common& common) const {
        const auto there = m_depthThere.find(state);
        if (there == m_depthThere.end())
            return;
        // A tie goes to the smaller digest: the other direction must find the same state.
        const Candidate found{track.depth + there->second, state.first, {}};
        if (isBefore(found, common.best))
            common = {{found.depth, found.digest, track.units}, track.depth, there->second};
    }

    std::set<std::string> m_seenHere;
    std::set<std::string> m_seenThere;
    std::map<State, int> m_depthThere; ///< with the change that made it, and without
    Common m_shared;                   ///< made by the same change in both
    Common m_alike;
    Candidate m_mine;   ///< a state of this side that the other has seen
    Candidate m_theirs; ///< a state of the other side that this one has seen
};

std::vector<Track> tracksOf(const std::vector<SubjectPair>& pairs, SubjectNow SubjectPair::*side) {
    std::vector<Track> tracks;
    tracks.reserve(pairs.size());
    for (const SubjectPair& pair : pairs)
        tracks.push_back({(pair.*side).id, (pair.*side).units, {}});
    return tracks;
}

} // namespace

std::vector<CommonState> commonStates(const Workbook* here, const Workbook* there,
                                      const std::vector<SubjectPair>& pairs, const Progress& progress) {
    const auto seen = [](const Workbook* side, const std::string& uuid) {
        return side ? side->seenElsewhere(uuid) : std::set<std::string>();
    };
    std::vector<Search> searches;
    searches.reserve(pairs.size());
    for (const SubjectPair& pair : pairs)
        searches.emplace_back(seen(here, pair.uuid), seen(there, pair.uuid));
    std::vector<Track> theirs =
        Walk(tracksOf(pairs, &SubjectPair::there), progress)
            .run(there, [&](std::size_t i, const Track& track, const ChangeStamp* made) {
                return searches[i].visitThere(track, made);
            });
    std::vector<Track> mine = Walk(tracksOf(pairs, &SubjectPair::here), progress)
                                  .run(here, [&](std::size_t i, const Track& track, const ChangeStamp* made) {
                                      return searches[i].visitHere(track, made);
                                  });
    std::vector<CommonState> states;
    states.reserve(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        states.push_back(searches[i].take());
        states.back().changedHere = std::move(mine[i].changed);
        states.back().changedThere = std::move(theirs[i].changed);
    }
    return states;
}

} // namespace plumbline
