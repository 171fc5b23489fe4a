// SPDX-License-Identifier: MIT
// Paints the cells of a comparison: level with glyph, tint and edge; change with a drawn arrow; counts.
#pragma once

#include <QStyledItemDelegate>

#include "ui/compare/comparison_model.h"

namespace plumbline::ui {

class Appearance;

/// Glyph, word and remark on the level's tint with its thick edge.
void paintLevelFace(QPainter& painter, const QRect& rect, const CellFace& face, const Appearance& appearance);
/// The room any face needs.
QSize faceSize(const CellFace& face, const Appearance& appearance);

class ComparisonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ComparisonDelegate(const ComparisonModel& model, const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintChange(QPainter& painter, const QRect& rect, const CellFace& face) const;

    const ComparisonModel& m_model;
    const Appearance& m_appearance;
};

} // namespace plumbline::ui
