// SPDX-License-Identifier: MIT
#include "ui/rating/projector_layout.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QFontMetricsF>

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

    void place(std::size_t first, std::size_t shown, ProjectorLayout& layout) const {
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
            WrappedText text(level.descriptor, type, textWidth());
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

/// From the top of a line to the line the letters stand on.
double baselineOf(const QFont& font) {
    const QFontMetricsF metrics(font);
    return (WrappedText::lineHeightOf(font) - metrics.height()) / 2 + metrics.ascent();
}

/// Puts strand, place, name and paging at the top of the room; returns the height they take.
double placeHeading(const ProjectorView& view, const QRectF& room, const PageScale& scale,
                    ProjectorLayout& layout) {
    const QFont small = scale.font(18, 18);
    const QFont large = scale.font(36, 28, true);
    const double gap = scale.length(20);
    WrappedText place(
        ProjectorWords::tr("%1 · %2", "strand · place on the agenda").arg(view.strand, view.place), small,
        room.width());
    WrappedText paging(layout.paging, small, room.width());
    const double placeWidth = std::ceil(place.naturalWidth());
    const double pagingWidth = std::ceil(paging.naturalWidth());
    const double beside = placeWidth + gap + (layout.paging.isEmpty() ? 0 : pagingWidth + gap);
    const bool oneLine = WrappedText(view.dimension, large, room.width() - beside).lineCount() == 1;
    // Small text beside a large one stands on the same line of writing.
    const double lowered = oneLine ? baselineOf(large) - baselineOf(small) : 0;
    const double placeHeight = place.height();
    const double titleLeft = oneLine ? room.left() + placeWidth + gap : room.left();
    const double titleTop = room.top() + (oneLine ? 0 : placeHeight);
    const double titleWidth = room.right() - titleLeft - (oneLine ? beside - placeWidth - gap : 0);
    layout.texts.push_back({QRectF(room.left(), room.top() + lowered, room.width(), placeHeight),
                            std::move(place), Qt::AlignLeft, PlacedText::Ink::Muted});
    if (!layout.paging.isEmpty()) {
        const double pagingHeight = paging.height();
        layout.texts.push_back({QRectF(room.left(), room.top() + lowered, room.width(), pagingHeight),
                                std::move(paging), Qt::AlignRight, PlacedText::Ink::Muted});
    }
    WrappedText title(view.dimension, large, titleWidth);
    const double titleHeight = title.height();
    layout.texts.push_back({QRectF(titleLeft, titleTop, titleWidth, titleHeight), std::move(title)});
    return titleTop + titleHeight - room.top();
}

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

} // namespace

ProjectorLayout arrangeProjector(const ProjectorView& view, LevelsShown wish, std::size_t current,
                                 const QSizeF& size, const QFont& font) {
    const PageScale scale(size, font);
    const double margin = scale.length(36);
    const QRectF page = QRectF(QPointF(), size).adjusted(margin, margin * 0.8, -margin, -margin * 0.7);
    for (const std::size_t shown : numbersToTry(wish, view.levels.size())) {
        ProjectorLayout layout;
        layout.first = std::min(current, view.levels.size() - shown);
        layout.paging = pagingWords(layout.first, shown, view.levels.size());
        const double top = page.top() + placeHeading(view, page, scale, layout) + scale.length(14);
        const double bar = placeVoteBar(view, page, scale, layout);
        const LevelBoxes boxes(view, shown,
                               QRectF(page.left(), top, page.width(), bar - scale.length(16) - top), scale);
        std::optional<int> type = boxes.largestType(ProjectorLayout::smallestType);
        // One level alone is shown whole even where that takes smaller type than a room can read.
        for (int smaller = ProjectorLayout::smallestType - 1; !type && shown == 1; --smaller)
            type = smaller > 8 ? boxes.largestType(smaller) : std::optional(smaller);
        if (!type)
            continue;
        layout.type = *type;
        boxes.place(layout.first, shown, layout);
        return layout;
    }
    return {};
}

} // namespace plumbline::ui
