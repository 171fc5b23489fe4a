// SPDX-License-Identifier: MIT
#include "ui/rating/projector_layout.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>

#include "ui/rating/projector_heading.h"
#include "ui/rating/projector_rules.h"
#include "ui/rating/text_pages.h"
#include "ui/rating/vote_bar.h"

namespace plumbline::ui {

namespace {

struct ProjectorWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::ProjectorWords)
};

QString pagingWords(std::size_t first, std::size_t shown, std::size_t levels) {
    if (shown == levels)
        return {};
    if (shown == 1)
        return ProjectorWords::tr("Level %1 of %2 · arrow keys show the others").arg(first + 1).arg(levels);
    return ProjectorWords::tr("Levels %1 and %2 of %3 · arrow keys show the others")
        .arg(first + 1)
        .arg(first + shown)
        .arg(levels);
}

QString pageWords(std::size_t level, std::size_t levels, std::size_t part, std::size_t parts) {
    return ProjectorWords::tr("Level %1 of %2, page %3 of %4 · arrow keys turn")
        .arg(level + 1)
        .arg(levels)
        .arg(part + 1)
        .arg(parts);
}

QString together(const QString& paging, const QString& aside) {
    return paging.isEmpty() || aside.isEmpty() ? paging + aside : paging + QStringLiteral(" · ") + aside;
}

/// The boxes of the levels between the heading and the bar.
class LevelBoxes {
public:
    LevelBoxes(const ProjectorView& view, std::size_t shown, const QRectF& room, const PageScale& scale)
        : m_view(view)
        , m_room(room)
        , m_scale(scale)
        , m_gap(scale.length(18))
        , m_padding(scale.length(20))
        , m_width((room.width() - m_gap * double(shown - 1)) / double(shown))
        , m_nameFont(scale.font(25, ProjectorLayout::smallestType, true))
        , m_digit(WrappedText::lineHeightOf(m_nameFont) * 1.2) {}

    /// The largest size of the descriptors, from `smallest` up, with which all levels fit; nothing where
    /// that is too large already. All levels count, so that going from one to the next moves nothing.
    std::optional<int> largestType(int smallest) const {
        if (!namesFit() || !fits(smallest))
            return std::nullopt;
        int fitting = smallest;
        int tooLarge = std::max(smallest + 1, int(m_scale.length(64)));
        while (tooLarge - fitting > 1) {
            const int middle = (fitting + tooLarge) / 2;
            (fits(middle) ? fitting : tooLarge) = middle;
        }
        return fitting;
    }

    /// One level in as many pages as it takes at the smallest type.
    QStringList partsOf(std::size_t level) const {
        const double room = m_room.height() - 2 * m_padding - headHeight();
        return pagesOf(m_view.levels[level].descriptor, m_scale.pixels(ProjectorLayout::smallestType),
                       QSizeF(textWidth(), room));
    }

    /// `part` is what is shown of a level that stands alone and is too long; empty where levels are whole.
    void place(std::size_t first, std::size_t shown, const QString& part, ProjectorLayout& layout) const {
        const QFont type = m_scale.pixels(layout.type);
        for (std::size_t i = 0; i < shown; ++i) {
            const ProjectorLevel& level = m_view.levels[first + i];
            const QRectF box(m_room.left() + double(i) * (m_width + m_gap), m_room.top(), m_width,
                             m_room.height());
            const QRectF digit(box.right() - m_padding - m_digit, box.top() + m_padding, m_digit, m_digit);
            layout.levels.push_back({level.rank, box, digit});
            const QPointF corner = box.topLeft() + QPointF(m_padding, m_padding);
            const double glyph = m_nameFont.pixelSize() * 0.85;
            layout.glyphs.push_back(
                {level.rank, QRectF(corner.x(), corner.y() + (m_digit - glyph) / 2, glyph, glyph)});
            WrappedText name(level.name, m_nameFont, nameWidth());
            const double height = name.height();
            const double lowered = std::max(0.0, (m_digit - height) / 2);
            layout.texts.push_back(
                {QRectF(corner.x() + nameIndent(), corner.y() + lowered, nameWidth(), height),
                 std::move(name), Qt::AlignLeft, PlacedText::Ink::Level, level.rank});
            WrappedText number(QString::number(level.rank.value()), m_nameFont, m_digit);
            const double numberTop = digit.center().y() - number.height() / 2;
            const double numberHeight = number.height();
            layout.texts.push_back({QRectF(digit.left(), numberTop, m_digit, numberHeight), std::move(number),
                                    Qt::AlignHCenter, PlacedText::Ink::Level, level.rank});
            WrappedText text(part.isEmpty() ? level.descriptor : part, type, textWidth());
            const double textHeight = text.height();
            layout.texts.push_back(
                {QRectF(corner.x(), corner.y() + headHeight(), textWidth(), textHeight), std::move(text)});
        }
    }

private:
    double textWidth() const { return m_width - 2 * m_padding; }

    double nameIndent() const { return m_nameFont.pixelSize() * 1.1; }

    double nameWidth() const { return textWidth() - nameIndent() - m_digit - m_gap / 2; }

    bool namesFit() const {
        return std::ranges::all_of(m_view.levels, [this](const ProjectorLevel& level) {
            return WrappedText::widestWord(level.name, m_nameFont) <= nameWidth();
        });
    }

    /// Of the tallest name, so that all descriptors begin on one line.
    double headHeight() const {
        double height = m_digit;
        for (const ProjectorLevel& level : m_view.levels)
            height = std::max(height, WrappedText(level.name, m_nameFont, nameWidth()).height());
        return height + m_scale.length(10);
    }

    bool fits(int type) const {
        const QFont font = m_scale.pixels(type);
        const double room = m_room.height() - 2 * m_padding - headHeight();
        return std::ranges::all_of(m_view.levels, [&](const ProjectorLevel& level) {
            return WrappedText::widestWord(level.descriptor, font) <= textWidth() &&
                   WrappedText(level.descriptor, font, textWidth()).height() <= room;
        });
    }

    const ProjectorView& m_view;
    QRectF m_room;
    const PageScale& m_scale;
    double m_gap;
    double m_padding;
    double m_width;
    QFont m_nameFont;
    double m_digit;
};

/// The levels to try side by side: the wished ones first, then fewer.
std::vector<std::size_t> numbersToTry(LevelsShown wish, std::size_t levels) {
    std::vector<std::size_t> numbers;
    if (wish == LevelsShown::All)
        numbers.push_back(levels);
    if (wish != LevelsShown::One && levels > 2)
        numbers.push_back(2);
    if (wish == LevelsShown::Two && levels == 2)
        numbers.push_back(levels);
    numbers.push_back(1);
    return numbers;
}

/// A page of one size and what is on it, before the levels are.
struct Sheet {
    const ProjectorView& view;
    QRectF page;
    PageScale scale;

    /// Places heading and bar; returns the room between them.
    QRectF frame(const QString& paging, ProjectorLayout& layout) const {
        const double heading =
            placeHeading(view, together(paging, view.aside), page, scale, layout) + scale.length(14);
        const double bar = placeVoteBar(view, page, scale, layout);
        const double top = page.top() + heading;
        return {page.left(), top, page.width(), bar - scale.length(16) - top};
    }
};

/// Nothing where these levels do not fit side by side in the smallest type.
std::optional<ProjectorLayout> arrangeLevels(const Sheet& sheet, std::size_t shown, std::size_t current) {
    const std::size_t levels = sheet.view.levels.size();
    ProjectorLayout layout;
    layout.first = std::min(current, levels - shown);
    layout.paging = pagingWords(layout.first, shown, levels);
    const LevelBoxes boxes(sheet.view, shown, sheet.frame(layout.paging, layout), sheet.scale);
    const std::optional<int> type = boxes.largestType(ProjectorLayout::smallestType);
    if (!type)
        return std::nullopt;
    layout.type = *type;
    if (shown == 1)
        layout.shownText = sheet.view.levels[layout.first].descriptor;
    boxes.place(layout.first, shown, {}, layout);
    return layout;
}

/// One level that is too long for a page: a page of it, in the smallest type.
ProjectorLayout arrangePart(const Sheet& sheet, std::size_t level, std::size_t part) {
    const std::size_t levels = sheet.view.levels.size();
    // The words that count the pages take room themselves.
    ProjectorLayout trial;
    const LevelBoxes boxes(sheet.view, 1, sheet.frame(pageWords(level, levels, 0, 1), trial), sheet.scale);
    const QStringList parts = boxes.partsOf(level);
    ProjectorLayout layout;
    layout.first = level;
    layout.parts = static_cast<std::size_t>(parts.size());
    layout.part = std::min(part, layout.parts - 1);
    layout.paging = layout.parts > 1 ? pageWords(level, levels, layout.part, layout.parts)
                                     : pagingWords(level, 1, levels);
    sheet.frame(layout.paging, layout);
    layout.shownText = parts[static_cast<qsizetype>(layout.part)];
    boxes.place(level, 1, layout.shownText, layout);
    return layout;
}

} // namespace

ProjectorLayout arrangeProjector(const ProjectorView& view, const ProjectorPlace& at, const QSizeF& size,
                                 const QFont& font) {
    const PageScale scale(size, font);
    const double margin = scale.length(36);
    const Sheet sheet{view, QRectF(QPointF(), size).adjusted(margin, margin * 0.8, -margin, -margin * 0.7),
                      scale};
    if (!view.groundRules.isEmpty())
        return arrangeRules(view, at.part, sheet.page, scale);
    for (const std::size_t shown : numbersToTry(at.shown, view.levels.size()))
        if (std::optional<ProjectorLayout> layout = arrangeLevels(sheet, shown, at.level))
            return std::move(*layout);
    return arrangePart(sheet, std::min(at.level, view.levels.size() - 1), at.part);
}

} // namespace plumbline::ui
