// SPDX-License-Identifier: MIT
// A long text in pages of one size: whole sentences where they fit, no word lost and none twice.
#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

namespace plumbline::ui {

/// At least one page, with at least one word on each.
QStringList pagesOf(const QString& text, const QFont& font, const QSizeF& page);

} // namespace plumbline::ui
