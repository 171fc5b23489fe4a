// SPDX-License-Identifier: MIT
#include "exchange/shared_parts.h"

#include <algorithm>
#include <set>

namespace plumbline {

std::vector<RubricPointer> rubricsOf(const std::vector<SnapshotPointer>& assessments) {
    std::vector<RubricPointer> rubrics;
    for (const SnapshotPointer& snapshot : assessments) {
        const auto isThis = [&](const RubricPointer& one) {
            return one == snapshot->rubric || *one == *snapshot->rubric;
        };
        if (std::ranges::none_of(rubrics, isThis))
            rubrics.push_back(snapshot->rubric);
    }
    return rubrics;
}

std::vector<Attachment> attachmentsOf(const std::vector<SnapshotPointer>& assessments) {
    std::vector<Attachment> files;
    std::set<std::string> met;
    const auto add = [&](const Attachment& file) {
        if (met.insert(file.sha256).second)
            files.push_back(file);
    };
    for (const SnapshotPointer& snapshot : assessments) {
        if (snapshot->school.logo)
            add(*snapshot->school.logo);
        for (const Evidence& piece : snapshot->evidence)
            if (const auto* file = std::get_if<Attachment>(&piece.content))
                add(*file);
    }
    return files;
}

} // namespace plumbline
