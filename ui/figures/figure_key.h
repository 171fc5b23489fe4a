// SPDX-License-Identifier: MIT
// What the marks of a figure mean, in a line that goes on in the next where it is too narrow.
#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>

#include "report/document.h"
#include "ui/shell/theme.h"

#include <vector>

namespace plumbline::ui {

/// A mark with what it means; `mark` is not drawn where `isBreak` says that it is the sign for other words.
struct KeyEntry {
    Mark mark;
    QString text;
    bool isBreak = false;
};

/// Every level of a scale, lowest first.
std::vector<KeyEntry> levelKey(const FigureScale& scale);

/// Two strokes that stand for other words than before.
void paintBreak(QPainter& painter, double x, double top, double height, double em, const Theme& theme);

class FigureKey {
public:
    FigureKey(std::vector<KeyEntry> entries, double width, const QFont& font);

    /// With the room below it; 0 where it is empty.
    double height() const { return m_height; }

    void paint(QPainter& painter, const QPointF& topLeft, const Theme& theme) const;

private:
    std::vector<KeyEntry> m_entries;
    QFont m_font;
    double m_em;
    double m_height = 0;
    std::vector<QPointF> m_places;
};

} // namespace plumbline::ui
