// SPDX-License-Identifier: MIT
#include "ui/rating/projector_heading.h"

#include <cmath>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QRegularExpression>

#include "ui/rating/projector_layout.h"
#include "ui/rating/vote_bar.h"

namespace plumbline::ui {

namespace {

struct ProjectorWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::ProjectorWords)
};

/// From the top of a line to the line the letters stand on.
double baselineOf(const QFont& font) {
    const QFontMetricsF metrics(font);
    return (WrappedText::lineHeightOf(font) - metrics.height()) / 2 + metrics.ascent();
}

/// The width with the widest digits: a clock that goes on moves nothing.
double steadyWidth(QString words, const QFont& font) {
    static const QRegularExpression digits(QStringLiteral("\\d"));
    words.replace(digits, QStringLiteral("0"));
    return words.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).horizontalAdvance(words)) + 1;
}

void place(const QString& words, const QFont& font, const QRectF& line, Qt::AlignmentFlag alignment,
           PlacedText::Ink ink, ProjectorLayout& layout) {
    WrappedText text(words, font, line.width());
    const double height = text.height();
    layout.texts.push_back(
        {QRectF(line.topLeft(), QSizeF(line.width(), height)), std::move(text), alignment, ink});
}

} // namespace

double placeHeading(const ProjectorView& view, const QString& aside, const QRectF& room,
                    const PageScale& scale, ProjectorLayout& layout) {
    const QFont small = scale.font(20, 20);
    const QFont large = scale.font(36, 28, true);
    const double gap = scale.length(20);
    const QString where =
        ProjectorWords::tr("%1 · %2", "strand · place on the agenda").arg(view.strand, view.place);
    const double whereWidth = steadyWidth(where, small) + gap;
    const double asideWidth = aside.isEmpty() ? 0 : steadyWidth(aside, small) + gap;
    const double between = room.width() - whereWidth - asideWidth;
    const auto muted = PlacedText::Ink::Muted;
    if (between > 0 && WrappedText(view.dimension, large, between).lineCount() == 1) {
        // Small text beside a large one stands on the same line of writing.
        const QRectF line = room.adjusted(0, baselineOf(large) - baselineOf(small), 0, 0);
        place(where, small, line, Qt::AlignLeft, muted, layout);
        if (!aside.isEmpty())
            place(aside, small, line, Qt::AlignRight, muted, layout);
        place(view.dimension, large, QRectF(room.left() + whereWidth, room.top(), between, room.height()),
              Qt::AlignLeft, PlacedText::Ink::Normal, layout);
        return WrappedText::lineHeightOf(large);
    }
    QRectF line = room;
    place(where, small, line, Qt::AlignLeft, muted, layout);
    const bool oneLine = between > 0 && layout.texts.back().text.lineCount() == 1;
    if (!oneLine)
        line.setTop(layout.texts.back().area.bottom());
    if (!aside.isEmpty())
        place(aside, small, line, oneLine ? Qt::AlignRight : Qt::AlignLeft, muted, layout);
    line.setTop(layout.texts.back().area.bottom());
    place(view.dimension, large, line, Qt::AlignLeft, PlacedText::Ink::Normal, layout);
    return layout.texts.back().area.bottom() - room.top();
}

} // namespace plumbline::ui
