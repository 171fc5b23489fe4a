// SPDX-License-Identifier: MIT
#include "ui/rating/vote_bar.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>

#include "ui/rating/projector_layout.h"

namespace plumbline::ui {

namespace {

/// One choice with its ballots.
struct Group {
    std::optional<LevelRank> rank; ///< nothing for abstentions
    int count = 0;
    QString label;
};

std::vector<Group> groupsOf(const ProjectorView& view) {
    std::vector<Group> groups;
    const QStringList lines = countLines(view);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (index < view.levels.size()) {
            const LevelRank rank = view.levels[index].rank;
            groups.push_back({rank, view.counts->levels[rank.index()], lines[i]});
        } else {
            groups.push_back({std::nullopt, view.counts->abstained, lines[i]});
        }
    }
    return groups;
}

class VoteBar {
public:
    VoteBar(const ProjectorView& view, const QRectF& page, const PageScale& scale)
        : m_view(view)
        , m_page(page)
        , m_scale(scale)
        , m_small(scale.font(20, 20))
        , m_strong(scale.font(26, 24, true))
        , m_padding(scale.length(22))
        , m_glyph(std::max(20.0, scale.length(29)))
        , m_groups(groupsOf(view)) {
        // A line breaks between two rounds, not inside of one.
        for (QString words : QStringList(view.round) + view.earlierRounds) {
            words.replace(u' ', QChar::Nbsp).replace(u'–', QStringLiteral("\u2060–\u2060"));
            m_widestRound = std::max(
                m_widestRound,
                std::ceil(QFontMetricsF(m_small).horizontalAdvance(words + QStringLiteral("\u00A0·"))) + 1);
            m_round += (m_round.isEmpty() ? QString() : QStringLiteral("\u00A0· ")) + words;
        }
    }

    double place(ProjectorLayout& layout) const {
        const double inner = m_page.width() - 2 * m_padding;
        const double wished = std::min(m_groups.empty() ? inner : inner * 0.34, widestWords());
        const double cell = (inner - wished) / double(std::max<std::size_t>(1, m_groups.size()));
        // Where the groups have no room beside the words they stand below them.
        const bool beside = m_groups.empty() || (labelsFit(cell) && m_widestRound <= wished);
        const double wordsWidth = beside ? wished : inner;
        const double wordsHeight = heightOfWords(wordsWidth);
        const double groupWidth = beside ? cell : inner / double(m_groups.size());
        const double groupsHeight = m_groups.empty() ? 0 : heightOfGroups(groupWidth);
        const double content =
            beside ? std::max(wordsHeight, groupsHeight) : wordsHeight + m_padding / 2 + groupsHeight;
        const double height = content + 1.3 * m_padding;
        layout.bar = QRectF(m_page.left(), m_page.bottom() - height, m_page.width(), height);
        const QRectF room = layout.bar.adjusted(m_padding, 0.65 * m_padding, -m_padding, -0.65 * m_padding);
        placeWords(room.topLeft() + QPointF(0, beside ? (content - wordsHeight) / 2 : 0), wordsWidth, layout);
        QPointF corner(beside ? room.left() + wordsWidth : room.left(),
                       beside ? room.top() + (content - groupsHeight) / 2 : room.bottom() - groupsHeight);
        for (const Group& group : m_groups) {
            placeGroup(group, QRectF(corner, QSizeF(groupWidth, groupsHeight)), layout);
            corner += QPointF(groupWidth, 0);
        }
        return layout.bar.top();
    }

private:
    double widestWords() const {
        const double endless = 1e6;
        return std::ceil(std::max(WrappedText(m_view.progress, m_strong, endless).naturalWidth(),
                                  WrappedText(m_round, m_small, endless).naturalWidth())) +
               1;
    }

    double heightOfWords(double width) const {
        const double progress = WrappedText(m_view.progress, m_strong, width).height();
        return m_round.isEmpty() ? progress : progress + WrappedText(m_round, m_small, width).height();
    }

    void placeWords(QPointF at, double width, ProjectorLayout& layout) const {
        WrappedText progress(m_view.progress, m_strong, width);
        const double height = progress.height();
        layout.texts.push_back({QRectF(at, QSizeF(width, height)), std::move(progress)});
        if (m_round.isEmpty())
            return;
        WrappedText round(m_round, m_small, width);
        const double roundHeight = round.height();
        layout.texts.push_back({QRectF(at + QPointF(0, height), QSizeF(width, roundHeight)), std::move(round),
                                Qt::AlignLeft, PlacedText::Ink::Muted});
    }

    bool labelsFit(double cell) const {
        return std::ranges::all_of(m_groups, [&](const Group& group) {
            return WrappedText(group.label, m_small, 1e6).naturalWidth() + gap() <= cell;
        });
    }

    double heightOfGroups(double cell) const {
        double labels = 0;
        for (const Group& group : m_groups)
            labels = std::max(labels, WrappedText(group.label, m_small, cell - gap()).height());
        return m_glyph + m_scale.length(6) + labels;
    }

    void placeGroup(const Group& group, const QRectF& area, ProjectorLayout& layout) const {
        const double labelTop = area.top() + m_glyph + m_scale.length(6);
        WrappedText label(group.label, m_small, area.width() - gap());
        const double height = label.height();
        layout.texts.push_back({QRectF(area.left() + gap() / 2, labelTop, area.width() - gap(), height),
                                std::move(label), Qt::AlignHCenter,
                                group.count > 0 ? PlacedText::Ink::Normal : PlacedText::Ink::Muted});
        const double step = m_glyph * 1.14;
        const bool drawn = group.rank && group.count * step <= area.width() - gap();
        if (drawn)
            for (int i = 0; i < group.count; ++i)
                layout.glyphs.push_back(
                    {*group.rank,
                     QRectF(area.center().x() + step * (i - group.count / 2.0) + (step - m_glyph) / 2,
                            area.top(), m_glyph, m_glyph)});
        else
            placeNumber(group, area, layout);
    }

    /// More ballots than there is room for, and abstentions, which have no glyph.
    void placeNumber(const Group& group, const QRectF& area, ProjectorLayout& layout) const {
        WrappedText number(group.rank ? QStringLiteral("× %1").arg(group.count)
                                      : QString::number(group.count),
                           m_strong, area.width());
        const double width = std::ceil(number.naturalWidth());
        const double height = number.height();
        const double glyph = group.rank ? m_glyph * 1.3 : 0;
        const double left = area.center().x() - (glyph + width) / 2;
        if (group.rank)
            layout.glyphs.push_back({*group.rank, QRectF(left, area.top(), m_glyph, m_glyph)});
        layout.texts.push_back({QRectF(left + glyph, area.top() + (m_glyph - height) / 2, width, height),
                                std::move(number), Qt::AlignLeft,
                                group.rank ? PlacedText::Ink::Normal : PlacedText::Ink::Muted});
    }

    double gap() const { return m_scale.length(16); }

    const ProjectorView& m_view;
    QRectF m_page;
    const PageScale& m_scale;
    QFont m_small;
    QFont m_strong;
    double m_padding;
    double m_glyph;
    std::vector<Group> m_groups;
    QString m_round;
    double m_widestRound = 0;
};

} // namespace

PageScale::PageScale(const QSizeF& size, const QFont& font)
    : m_font(font), m_factor(std::clamp(std::min(size.width() / 1440, size.height() / 900), 0.5, 4.0)) {}

QFont PageScale::font(double pixels, int smallest, bool bold) const {
    return this->pixels(std::max(smallest, static_cast<int>(std::lround(length(pixels)))), bold);
}

QFont PageScale::pixels(int size, bool bold) const {
    QFont font(m_font);
    font.setPixelSize(size);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return measuredFont(font);
}

double placeVoteBar(const ProjectorView& view, const QRectF& page, const PageScale& scale,
                    ProjectorLayout& layout) {
    return VoteBar(view, page, scale).place(layout);
}

} // namespace plumbline::ui
