// SPDX-License-Identifier: MIT
// A drawing as the text of an SVG file.
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace plumbline::ui {

/// `size` in pixels of 96 to the inch. Title and description are what is spoken of it; empty for none.
QByteArray toSvg(const QSizeF& size, const QString& title, const QString& description,
                 const std::function<void(QPainter& painter)>& paint);

} // namespace plumbline::ui
