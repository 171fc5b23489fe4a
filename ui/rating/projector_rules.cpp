// SPDX-License-Identifier: MIT
#include "ui/rating/projector_rules.h"

#include <algorithm>
#include <QCoreApplication>

#include "ui/rating/projector_heading.h"
#include "ui/rating/text_pages.h"
#include "ui/rating/vote_bar.h"

namespace plumbline::ui {

namespace {

struct ProjectorWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::ProjectorWords)
};

QString pageWords(std::size_t part, std::size_t parts) {
    return ProjectorWords::tr("Page %1 of %2 · arrow keys turn").arg(part + 1).arg(parts);
}

/// The largest type in which all of it fits, or the smallest.
int typeFor(const QString& text, const QSizeF& room, const PageScale& scale) {
    constexpr int largest = 72;
    int type = std::max(ProjectorLayout::smallestType, static_cast<int>(scale.length(largest)));
    for (; type > ProjectorLayout::smallestType; --type) {
        const QFont font = scale.pixels(type);
        if (WrappedText::widestWord(text, font) <= room.width() &&
            WrappedText(text, font, room.width()).height() <= room.height())
            break;
    }
    return type;
}

} // namespace

ProjectorLayout arrangeRules(const ProjectorView& view, std::size_t part, const QRectF& page,
                             const PageScale& scale) {
    ProjectorView titled = view;
    titled.dimension = ProjectorWords::tr("Ground rules");
    QString rules = view.groundRules;
    rules.replace(u'\n', QChar::LineSeparator);
    const auto room = [&](ProjectorLayout& layout, const QString& aside) {
        const double heading = placeHeading(titled, aside, page, scale, layout) + scale.length(24);
        return page.adjusted(0, heading, 0, 0);
    };
    ProjectorLayout layout;
    QRectF area = room(layout, view.aside);
    layout.type = typeFor(rules, area.size(), scale);
    const QFont font = scale.pixels(layout.type);
    QStringList parts = pagesOf(rules, font, area.size());
    if (parts.size() > 1) {
        // The words that count the pages take room themselves.
        ProjectorLayout trial;
        parts = pagesOf(rules, font, room(trial, pageWords(0, 1)).size());
        layout.parts = static_cast<std::size_t>(parts.size());
        layout.part = std::min(part, layout.parts - 1);
        layout.paging = pageWords(layout.part, layout.parts);
        layout.texts.clear();
        area = room(layout, layout.paging);
    }
    WrappedText text(parts[static_cast<qsizetype>(layout.part)], font, area.width());
    const double height = text.height();
    layout.texts.push_back({QRectF(area.topLeft(), QSizeF(area.width(), height)), std::move(text)});
    return layout;
}

} // namespace plumbline::ui
