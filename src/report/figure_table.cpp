// SPDX-License-Identifier: MIT
#include "report/figure_table.h"

#include <utility>

namespace plumbline {

namespace {

std::string valueWord(const RatingValue& value, const FigureScale& scale, const Wording& wording) {
    if (const auto level = levelOf(value))
        return scale.levels[level->index()];
    return std::holds_alternative<NotApplicable>(value) ? wording.say(PLUMBLINE_TEXT("Not applicable"))
                                                        : wording.say(PLUMBLINE_TEXT("Not rated"));
}

TableCell valueCell(const RatingValue& value, const FigureScale& scale, const Wording& wording) {
    return {valueWord(value, scale, wording), Mark{value, static_cast<int>(scale.levels.size())}};
}

/// One wide column of names, then as many narrow ones as there are others.
std::vector<int> widthsFor(std::size_t columns) {
    std::vector<int> widths(columns, 16);
    widths.front() = 30;
    return widths;
}

class Tables {
public:
    Tables(const std::string& caption, const Wording& wording) : m_wording(wording) {
        m_table.caption = caption;
    }

    Table operator()(const DistributionFigure& figure);
    Table operator()(const TilesFigure& figure);
    Table operator()(const HeatFigure& figure);
    Table operator()(const MovesFigure& figure);
    Table operator()(const ShiftFigure& figure);
    Table operator()(const SplitFigure& figure);

private:
    Table finished() {
        m_table.widths = widthsFor(m_table.header.size());
        return std::move(m_table);
    }

    const Wording& m_wording;
    Table m_table;
};

Table Tables::operator()(const DistributionFigure& figure) {
    m_table.header = {m_wording.say(PLUMBLINE_TEXT("Dimensions"))};
    for (const std::string& level : figure.scale.levels)
        m_table.header.push_back(level);
    m_table.header.push_back(m_wording.say(PLUMBLINE_TEXT("Not rated")));
    m_table.header.push_back(m_wording.say(PLUMBLINE_TEXT("Not applicable")));
    for (const DistributionFigure::Row& bar : figure.rows) {
        Table::Row line{{}, {{bar.label}}};
        for (const int count : bar.counts)
            line.cells.push_back({std::to_string(count)});
        line.cells.push_back({std::to_string(bar.unrated)});
        line.cells.push_back({std::to_string(bar.notApplicable)});
        m_table.rows.push_back(std::move(line));
    }
    return finished();
}

Table Tables::operator()(const TilesFigure& figure) {
    m_table.header = {m_wording.say(PLUMBLINE_TEXT("Dimension")), m_wording.say(PLUMBLINE_TEXT("Rating"))};
    for (const TilesFigure::Group& group : figure.groups) {
        m_table.rows.push_back({group.name, {}});
        for (const TilesFigure::Tile& tile : group.tiles)
            m_table.rows.push_back({{}, {{tile.name}, valueCell(tile.value, figure.scale, m_wording)}});
    }
    return finished();
}

Table Tables::operator()(const HeatFigure& figure) {
    m_table.header = {m_wording.say(PLUMBLINE_TEXT("Dimension"))};
    for (const FigureColumn& column : figure.columns)
        m_table.header.push_back(column.name);
    for (const HeatFigure::Group& group : figure.groups) {
        m_table.rows.push_back({group.title, {}});
        for (const HeatFigure::Row& row : group.rows) {
            Table::Row line{{}, {{row.name}}};
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const HeatFigure::Cell& cell = row.cells[i];
                TableCell its{m_wording.say(PLUMBLINE_TEXT("Not in the rubric"))};
                if (cell.value)
                    its = valueCell(*cell.value, figure.columns[i].scale, m_wording);
                if (cell.reworded)
                    its.text = m_wording.say(PLUMBLINE_TEXT("%1 (other wording)"), {its.text});
                line.cells.push_back(std::move(its));
            }
            m_table.rows.push_back(std::move(line));
        }
    }
    return finished();
}

Table Tables::operator()(const MovesFigure& figure) {
    m_table.header = {m_wording.say(PLUMBLINE_TEXT("Dimension"))};
    for (const std::string& column : figure.columns)
        m_table.header.push_back(column);
    m_table.header.push_back(m_wording.say(PLUMBLINE_TEXT("First to last")));
    const int levels = static_cast<int>(figure.scale.levels.size());
    for (const MovesFigure::Group& group : figure.groups) {
        m_table.rows.push_back({group.title, {}});
        for (const MovesFigure::Row& row : group.rows) {
            Table::Row line{{}, {{row.name}}};
            for (const MovesFigure::Point& point : row.points) {
                TableCell its{point.word};
                if (point.level)
                    its.mark = Mark{*point.level, levels};
                line.cells.push_back(std::move(its));
            }
            line.cells.push_back({row.change});
            m_table.rows.push_back(std::move(line));
        }
    }
    return finished();
}

Table Tables::operator()(const ShiftFigure& figure) {
    m_table.header = {figure.before, figure.after, m_wording.say(PLUMBLINE_TEXT("Dimensions")),
                      m_wording.say(PLUMBLINE_TEXT("Which"))};
    const auto listed = [](const std::vector<std::string>& names) {
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : "; ") + name;
        return text;
    };
    for (std::size_t before = 0; before < figure.names.size(); ++before)
        for (std::size_t after = 0; after < figure.names[before].size(); ++after) {
            const std::vector<std::string>& names = figure.names[before][after];
            if (!names.empty())
                m_table.rows.push_back({{},
                                        {{figure.scale.levels[before]},
                                         {figure.scale.levels[after]},
                                         {std::to_string(names.size())},
                                         {listed(names)}}});
        }
    if (!figure.notComparable.empty())
        m_table.rows.push_back({{},
                                {{m_wording.say(PLUMBLINE_TEXT("Not comparable"))},
                                 {"–"},
                                 {std::to_string(figure.notComparable.size())},
                                 {listed(figure.notComparable)}}});
    m_table.widths = {18, 18, 14, 50};
    return std::move(m_table);
}

Table Tables::operator()(const SplitFigure& figure) {
    m_table.header = {m_wording.say(PLUMBLINE_TEXT("Ballots"))};
    for (const std::string& level : figure.scale.levels)
        m_table.header.push_back(level);
    m_table.header.push_back(m_wording.say(PLUMBLINE_TEXT("Abstained")));
    for (const SplitFigure::Row& bar : figure.rows) {
        Table::Row line{{}, {{bar.label}}};
        if (bar.counts.empty()) {
            line.cells.push_back({bar.note});
            line.cells.resize(m_table.header.size());
        } else {
            for (const int count : bar.counts)
                line.cells.push_back({std::to_string(count)});
            line.cells.push_back({std::to_string(bar.abstained)});
        }
        m_table.rows.push_back(std::move(line));
    }
    return finished();
}

} // namespace

Table figureTable(const Figure& figure, const std::string& caption, const Wording& wording) {
    return std::visit(Tables(caption, wording), figure);
}

} // namespace plumbline
