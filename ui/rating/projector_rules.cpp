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
    constexpr int largest = 72;
    layout.type = std::max(ProjectorLayout::smallestType, static_cast<int>(scale.length(largest)));
    const auto fits = [&] {
        const QFont font = scale.pixels(layout.type);
        return WrappedText::widestWord(rules, font) <= area.width() &&
               WrappedText(rules, font, area.width()).height() <= area.height();
    };
    while (layout.type > ProjectorLayout::smallestType && !fits())
        --layout.type;
    const QFont font = scale.pixels(layout.type);
    const QStringList parts = pagesOf(rules, font, area.size());
    layout.parts = static_cast<std::size_t>(parts.size());
    layout.part = std::min(part, layout.parts - 1);
    if (layout.parts > 1) {
        layout.paging =
            ProjectorWords::tr("Page %1 of %2 · arrow keys turn").arg(layout.part + 1).arg(layout.parts);
        layout.texts.clear();
        area = room(layout, layout.paging);
    }
    WrappedText text(parts[static_cast<qsizetype>(layout.part)], font, area.width());
    const double height = text.height();
    layout.texts.push_back({QRectF(area.topLeft(), QSizeF(area.width(), height)), std::move(text)});
    return layout;
}

} // namespace plumbline::ui
