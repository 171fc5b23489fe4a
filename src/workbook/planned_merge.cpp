// SPDX-License-Identifier: MIT
#include "workbook/planned_merge.h"

#include <utility>

namespace plumbline {

void findCommonStates(const PlannedMerge& planned, const Workbook& target, const MergeSource& source,
                      std::vector<Arrival>& arrivals, const Progress& progress) {
    struct Questions {
        std::vector<std::size_t> arrivals;
        std::vector<SubjectPair> pairs;
    };

    std::map<const Workbook*, Questions> questions;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        const Arrival& arrival = arrivals[i];
        for (const Lineage& lineage : arrival.isSchool ? planned.schools.at(arrival.uuid).lineages
                                                       : planned.assessments.at(arrival.uuid).lineages) {
            Questions& asked = questions[lineage.workbook];
            asked.arrivals.push_back(i);
            asked.pairs.push_back({arrival.uuid, lineage.now, arrival.there});
        }
    }
    for (const auto& [workbook, asked] : questions) {
        std::vector<CommonState> states =
            commonStates(workbook, source.workbook.get(), asked.pairs, progress);
        for (std::size_t k = 0; k < states.size(); ++k) {
            CommonState& best = arrivals[asked.arrivals[k]].incoming.common;
            if (workbook == &target) {
                best.changedHere = states[k].changedHere;
                best.changedThere = states[k].changedThere;
            }
            if (states[k].isKnown && (!best.isKnown || states[k].depthThere < best.depthThere)) {
                best.units = std::move(states[k].units);
                best.isKnown = true;
                best.depthThere = states[k].depthThere;
            }
        }
    }
}

} // namespace plumbline
