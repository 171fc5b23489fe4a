// SPDX-License-Identifier: MIT
#include "support/blocks_as_text.h"

#include "report/figure_table.h"

namespace plumbline::test {

namespace {

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : between) + part;
    return text;
}

std::string valueOf(const RatingValue& value) {
    if (const auto level = levelOf(value))
        return std::to_string(level->value());
    return std::holds_alternative<NotApplicable>(value) ? "n/a" : "-";
}

std::string markOf(const std::optional<Mark>& mark) {
    return mark ? "[" + valueOf(mark->value) + "/" + std::to_string(mark->levels) + "] " : "";
}

struct AsText {
    std::string operator()(const Cover& cover) const {
        std::string text = "COVER " + cover.title + " / " + cover.subtitle + "\n";
        if (cover.logo)
            text += "  LOGO " + cover.logo->description + "\n";
        for (const auto& [label, fact] : cover.facts)
            text += "  " + label + ": " + onOneLine(fact) + "\n";
        return text;
    }

    std::string operator()(const Heading& heading) const {
        return "H" + std::to_string(heading.level) + " " + heading.text + "\n";
    }

    std::string operator()(const Paragraph& paragraph) const {
        return "P " + onOneLine(paragraph.text) + "\n";
    }

    std::string operator()(const List& list) const { return "LIST " + joined(list.items, ", ") + "\n"; }

    std::string operator()(const Table& table) const {
        std::string text = "TABLE " + table.caption + "\n  | " + joined(table.header, " | ") + "\n";
        for (const Table::Row& row : table.rows) {
            if (!row.group.empty()) {
                text += "  == " + row.group + "\n";
                continue;
            }
            text += " ";
            for (const TableCell& cell : row.cells)
                text += " | " + markOf(cell.mark) + (cell.box ? "[ ] " : "") + onOneLine(cell.text);
            text += "\n";
        }
        return text;
    }

    std::string operator()(const FigureBlock& block) const {
        std::string text = "FIGURE " + block.caption + " (" + block.summary + ")\n";
        if (const auto* tiles = std::get_if<TilesFigure>(&block.figure)) {
            for (const auto& group : tiles->groups) {
                std::vector<std::string> words;
                for (const auto& tile : group.tiles)
                    words.push_back(tile.name + " [" + valueOf(tile.value) + "]");
                text += "  " + group.name + ": " + joined(words, ", ") + "\n";
            }
            return text;
        }
        const auto* bars = std::get_if<DistributionFigure>(&block.figure);
        if (!bars)
            return text + (*this)(figureTable(block.figure, block.caption, Wording()));
        for (const auto& row : bars->rows) {
            text += "  " + row.label + ":";
            for (const int count : row.counts)
                text += " " + std::to_string(count);
            text += ", unrated " + std::to_string(row.unrated) + ", not applicable " +
                    std::to_string(row.notApplicable) + "\n";
        }
        return text;
    }

    std::string operator()(const Card& card) const {
        std::string text = "CARD " + card.title + " / " + card.subtitle + " / " + markOf(card.mark) +
                           card.rating + " / " + joined(card.levels, ", ") + "\n";
        for (const CardPart& part : card.parts) {
            text += "  " + markOf(part.mark) + part.label + ":";
            for (const std::string& its : part.texts)
                text += (part.list ? " * " : " ") + onOneLine(its);
            for (int i = 0; i < part.lines; ++i)
                text += " ____";
            text += "\n";
        }
        return text;
    }

    std::string operator()(PageBreak /*unused*/) const { return "BREAK\n"; }

    std::string operator()(const Contents& contents) const { return "CONTENTS " + contents.title + "\n"; }

    std::string operator()(const PictureBlock& block) const {
        return "PICTURE " + block.picture.description + " / " + block.caption + "\n";
    }

    std::string operator()(const Poster& poster) const {
        return "POSTER " + poster.title + " / " + poster.subtitle + "\n" +
               (*this)(FigureBlock{poster.tiles, {}, poster.summary});
    }

    std::string operator()(const SignatureLines& lines) const {
        return "SIGN " + joined(lines.labels, ", ") + "\n";
    }
};

} // namespace

std::string onOneLine(std::string text) {
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
        text.replace(at, 1, "; ");
    return text;
}

std::string asText(const Document& document) {
    std::string text;
    for (const Block& block : document.blocks)
        text += std::visit(AsText(), block);
    return text;
}

} // namespace plumbline::test
