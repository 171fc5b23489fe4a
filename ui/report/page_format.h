// SPDX-License-Identifier: MIT
// The sizes of a printed page: paper, margins, type.
#pragma once

#include <QFont>
#include <QLocale>
#include <QMarginsF>
#include <QPageLayout>
#include <QRectF>
#include <QSizeF>

#include "report/document.h"

namespace plumbline::ui {

/// Layout is done in tenths of a point: font sizes are whole numbers there.
constexpr double pt = 10.0;

/// Letter where the territory of the locale uses it, else A4; upright, with the margins of a report.
QPageLayout defaultPageLayout(const QLocale& locale);

/// The paper as the document lies on it: on its side where it is wide.
QPageLayout layoutFor(const Document& document, QPageLayout layout);

/// What layout needs to know about the paper. A value; lengths in tenths of a point.
class PageFormat {
public:
    /// `family` is used where none of the fonts that suit paper is there.
    PageFormat(const QPageLayout& layout, const QString& family, TypeSize size = TypeSize::Normal);
    /// For this document on this paper.
    PageFormat(const Document& document, const QPageLayout& layout);

    QSizeF page() const { return m_page; }

    /// Where the blocks go; header and footer stand outside of it.
    QRectF body() const { return m_body; }

    QRectF header() const;
    QRectF footer() const;

    /// How much larger than normal the type is.
    double scale() const { return m_scale; }

    /// The font at a size in points, before it is made smaller or larger for the document.
    QFont font(double points, bool bold = false) const;

private:
    QSizeF m_page;
    QRectF m_body;
    QStringList m_families;
    double m_scale;
};

} // namespace plumbline::ui
