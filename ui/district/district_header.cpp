// SPDX-License-Identifier: MIT
#include "ui/district/district_header.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

#include "ui/district/counts_model.h"
#include "ui/district/district_model.h"
#include "ui/figures/wrapped_text.h"
#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr int gap = 8;
constexpr int down = 5;
constexpr int dimensionIndent = 16;
constexpr int endless = 10'000;

} // namespace

DistrictHeader::DistrictHeader(Qt::Orientation orientation, const Appearance& appearance, QWidget* parent)
    : QHeaderView(orientation, parent), m_appearance(appearance) {
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(orientation == Qt::Vertical);
    setHighlightSections(false);
}

void DistrictHeader::setThickness(int thickness) {
    QPalette colors = m_appearance.theme().palette();
    colors.setColor(QPalette::Window, m_appearance.theme().surface());
    setPalette(colors);
    m_thickness = thickness;
    updateGeometry();
    viewport()->update();
}

QSize DistrictHeader::sizeHint() const {
    return orientation() == Qt::Vertical ? QSize(m_thickness, 0) : QSize(0, m_thickness);
}

QFont DistrictHeader::fontFor(int section) const {
    const bool strong = orientation() == Qt::Horizontal ||
                        model()->headerData(section, orientation(), CountsModel::strandRole).toBool();
    return m_appearance.font(strong ? Appearance::Text::Strong : Appearance::Text::Body);
}

QString DistrictHeader::over(int section) const {
    return model()->headerData(section, orientation(), DistrictModel::overRole).toString();
}

bool DistrictHeader::isDimension(int section) const {
    const QVariant strand = model()->headerData(section, orientation(), CountsModel::strandRole);
    return orientation() == Qt::Vertical && strand.isValid() && !strand.toBool();
}

int DistrictHeader::indent(int section) const {
    return m_appearance.scaled(isDimension(section) ? dimensionIndent : gap);
}

int DistrictHeader::narrowest() const {
    double widest = 0;
    for (int section = 0; section < count(); ++section) {
        // A line may end after a slash too.
        const QString name = model()
                                 ->headerData(section, orientation(), Qt::DisplayRole)
                                 .toString()
                                 .replace(u'/', QStringLiteral("/ "));
        widest = std::max(widest, WrappedText::widestWord(name, fontFor(section)));
    }
    return static_cast<int>(std::ceil(widest)) + m_appearance.scaled(2 * gap + gap / 2);
}

int DistrictHeader::neededBy(int section) const {
    const int across = orientation() == Qt::Vertical ? m_thickness : sectionSize(section);
    const QRect room(0, 0, across - indent(section) - m_appearance.scaled(gap / 2), endless);
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    int height = QFontMetrics(fontFor(section)).boundingRect(room, Qt::TextWordWrap, name).height();
    if (!over(section).isEmpty())
        height += QFontMetrics(m_appearance.font(Appearance::Text::Small)).height();
    return height + m_appearance.scaled(2 * down);
}

void DistrictHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = m_appearance.theme();
    painter->save();
    painter->fillRect(rect, theme.surface());
    QRect inside = rect.adjusted(indent(section), m_appearance.scaled(down), -m_appearance.scaled(gap / 2),
                                 -m_appearance.scaled(down));
    if (const QString strand = over(section); !strand.isEmpty()) {
        painter->setFont(m_appearance.font(Appearance::Text::Small));
        painter->setPen(theme.mutedInk());
        const int height = painter->fontMetrics().height();
        painter->drawText(QRect(inside.topLeft(), QSize(inside.width(), height)), Qt::AlignLeft, strand);
        inside.adjust(0, height, 0, 0);
    }
    painter->setFont(fontFor(section));
    painter->setPen(theme.ink());
    // Over numbers the words stand as the numbers do.
    const QVariant side = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const int across = side.isValid() ? side.toInt() : int(Qt::AlignLeft);
    const int along = int(orientation() == Qt::Vertical ? Qt::AlignVCenter : Qt::AlignTop);
    if (across == int(Qt::AlignRight))
        inside.adjust(-m_appearance.scaled(gap / 2), 0, -m_appearance.scaled(gap), 0);
    painter->drawText(inside, across | along | Qt::TextWordWrap,
                      model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    painter->setPen(theme.hairline());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace plumbline::ui
