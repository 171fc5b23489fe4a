// SPDX-License-Identifier: MIT
#include "ui/report/page_format.h"

#include "ui/figures/wrapped_text.h"

#include <QPageSize>

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline::ui {

namespace {

constexpr double bandHeight = 24 * pt;

/// Small, normal, large.
constexpr std::array<double, 3> scales{0.9, 1.0, 1.2};

// CLDR's territories of US Letter; the measurement system alone is wrong for Canada and Mexico.
constexpr std::array letterTerritories{QLocale::UnitedStates, QLocale::Canada,
                                       QLocale::Mexico,       QLocale::Philippines,
                                       QLocale::PuertoRico,   QLocale::Chile,
                                       QLocale::Colombia,     QLocale::CostaRica,
                                       QLocale::Guatemala,    QLocale::Nicaragua,
                                       QLocale::Panama,       QLocale::ElSalvador,
                                       QLocale::Venezuela,    QLocale::DominicanRepublic,
                                       QLocale::Bolivia};

} // namespace

QPageLayout defaultPageLayout(const QLocale& locale) {
    const bool letter = std::ranges::find(letterTerritories, locale.territory()) != letterTerritories.end();
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter};
}

QPageLayout layoutFor(const Document& document, QPageLayout layout) {
    if (document.wide)
        layout.setOrientation(QPageLayout::Landscape);
    return layout;
}

PageFormat::PageFormat(const Document& document, const QPageLayout& layout)
    : PageFormat(layoutFor(document, layout), QFont().family(), document.typeSize) {}

PageFormat::PageFormat(const QPageLayout& layout, const QString& family, TypeSize size)
    : m_page(layout.fullRect(QPageLayout::Point).size() * pt)
    , m_families{QStringLiteral("Noto Sans"), QStringLiteral("Source Sans 3"),
                 QStringLiteral("Liberation Sans"), QStringLiteral("Nimbus Sans"), family}
    , m_scale(scales.at(static_cast<std::size_t>(size))) {
    const QRectF inside = layout.paintRect(QPageLayout::Point);
    m_body = QRectF(inside.topLeft() * pt, inside.size() * pt).adjusted(0, bandHeight, 0, -bandHeight);
}

QRectF PageFormat::header() const {
    return {m_body.left(), m_body.top() - bandHeight, m_body.width(), bandHeight};
}

QRectF PageFormat::footer() const {
    return {m_body.left(), m_body.bottom(), m_body.width(), bandHeight};
}

QFont PageFormat::font(double points, bool bold) const {
    QFont font;
    font.setFamilies(m_families);
    font.setStyleStrategy(QFont::PreferOutline);
    font.setPixelSize(static_cast<int>(std::lround(points * m_scale * pt)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return measuredFont(font);
}

} // namespace plumbline::ui
