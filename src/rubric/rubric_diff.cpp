// SPDX-License-Identifier: MIT
#include "rubric/rubric_diff.h"

namespace plumbline {

std::vector<DimensionDifference> rubricDiff(const Rubric& older, const Rubric& newer) {
    const bool sameLevels = older.levels() == newer.levels();
    std::vector<DimensionDifference> differences;
    for (std::size_t position = 0; position < newer.dimensionCount(); ++position) {
        const Dimension& dimension = newer.dimension(position);
        const auto before = older.findDimension(dimension.id.value());
        if (!before)
            differences.push_back({dimension.id, DimensionWording::OnlyNew});
        else if (sameLevels && older.dimension(*before).descriptors == dimension.descriptors)
            differences.push_back({dimension.id, DimensionWording::Same});
        else
            differences.push_back({dimension.id, DimensionWording::Reworded});
    }
    for (std::size_t position = 0; position < older.dimensionCount(); ++position) {
        const DimensionId& id = older.dimension(position).id;
        if (!newer.findDimension(id.value()))
            differences.push_back({id, DimensionWording::OnlyOld});
    }
    return differences;
}

} // namespace plumbline
