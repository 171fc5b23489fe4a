// SPDX-License-Identifier: MIT
#include "report/profile_section.h"

#include "analysis/wording_of.h"

namespace plumbline {

namespace {

FigureScale scaleOf(const Rubric& rubric) {
    FigureScale scale;
    for (const Level& level : rubric.levels())
        scale.levels.push_back(level.name);
    return scale;
}

/// "4 Initiating, 6 Developing, 1 Performing, 4 not rated".
std::string countsText(const Rubric& rubric, const GroupProfile& group, const Wording& wording) {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    for (const LevelRank rank : rubric.ranks())
        add(std::to_string(group.counts[rank.index()]) + " " + rubric.level(rank).name);
    if (group.unrated() > 0)
        add(wording.say(PLUMBLINE_TEXT("%1 not rated"), {std::to_string(group.unrated())}));
    if (group.notApplicable() > 0)
        add(wording.say(PLUMBLINE_TEXT("%1 not applicable"), {std::to_string(group.notApplicable())}));
    return text;
}

/// "3 of 4", under a header that names the level.
std::string atOrAboveShort(const GroupProfile& group, const Wording& wording) {
    if (group.rated == 0)
        return wording.say(PLUMBLINE_TEXT("Nothing rated yet"));
    return wording.say(PLUMBLINE_TEXT("%1 of %2"),
                       {std::to_string(group.atOrAbove[1]), std::to_string(group.rated)});
}

Table profileTable(const Rubric& rubric, const Profile& profile, const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("The strands in words"));
    table.header = {wording.say(PLUMBLINE_TEXT("Strand")), wording.say(PLUMBLINE_TEXT("Rated")),
                    wording.say(PLUMBLINE_TEXT("At or above %1"), {rubric.levels()[1].name}),
                    wording.say(PLUMBLINE_TEXT("Median level"))};
    table.widths = {28, 30, 24, 26};
    const auto add = [&](const std::string& name, const GroupProfile& group) {
        table.rows.push_back({{},
                              {{name},
                               {ratedText(wording, group)},
                               {atOrAboveShort(group, wording)},
                               {medianText(wording, rubric, group)}}});
    };
    for (std::size_t i = 0; i < rubric.strands().size(); ++i)
        add(rubric.strands()[i].name, profile.strands[i]);
    add(wording.say(PLUMBLINE_TEXT("All strands")), profile.overall);
    return table;
}

} // namespace

TilesFigure tilesFigure(const Snapshot& snapshot) {
    const Rubric& rubric = *snapshot.rubric;
    TilesFigure figure{scaleOf(rubric), {}};
    for (std::size_t i = 0; i < rubric.strands().size(); ++i) {
        TilesFigure::Group group{rubric.strands()[i].name, {}};
        for (std::size_t j = 0; j < rubric.strands()[i].dimensions.size(); ++j) {
            const std::size_t position = rubric.firstPosition(i) + j;
            group.tiles.push_back({rubric.dimension(position).name, snapshot.ratings[position].value});
        }
        figure.groups.push_back(std::move(group));
    }
    return figure;
}

DistributionFigure::Row distributionRow(const std::string& label, const GroupProfile& group) {
    return {label, group.counts, group.unrated(), group.notApplicable()};
}

DistributionFigure distributionFigure(const Rubric& rubric, const Profile& profile, const Wording& wording) {
    DistributionFigure figure{scaleOf(rubric), {}};
    for (std::size_t i = 0; i < rubric.strands().size(); ++i)
        figure.rows.push_back(distributionRow(rubric.strands()[i].name, profile.strands[i]));
    figure.rows.push_back(distributionRow(wording.say(PLUMBLINE_TEXT("All strands")), profile.overall));
    return figure;
}

std::string tilesSummary(const Snapshot& snapshot, const Wording& wording) {
    return wording.say(PLUMBLINE_TEXT("Every dimension as a tile, by strand: %1."),
                       {countsText(*snapshot.rubric, profile(snapshot).overall, wording)});
}

FigureBlock tilesBlock(const Snapshot& snapshot, const Wording& wording) {
    return {tilesFigure(snapshot), wording.say(PLUMBLINE_TEXT("Every dimension at its level")),
            tilesSummary(snapshot, wording)};
}

std::vector<Block> profileBlocks(const Snapshot& snapshot, ReportStyle style, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    const Profile all = profile(snapshot);
    const std::string counts = countsText(rubric, all.overall, wording);
    std::vector<Block> blocks;
    blocks.emplace_back(Heading{2, wording.say(PLUMBLINE_TEXT("Profile"))});
    blocks.emplace_back(
        Paragraph{ratedText(wording, all.overall) + " · " + atOrAboveText(wording, rubric, all.overall),
                  Paragraph::Style::Lead});
    blocks.emplace_back(tilesBlock(snapshot, wording));
    blocks.emplace_back(FigureBlock{distributionFigure(rubric, all, wording),
                                    wording.say(PLUMBLINE_TEXT("How many dimensions are at each level")),
                                    wording.say(PLUMBLINE_TEXT("A bar for every strand, split by level. "
                                                               "All strands: %1."),
                                                {counts})});
    if (style == ReportStyle::Record || style == ReportStyle::Working)
        blocks.emplace_back(profileTable(rubric, all, wording));
    return blocks;
}

} // namespace plumbline
