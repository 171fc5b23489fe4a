// SPDX-License-Identifier: MIT
// Gives a written PDF what QPdfWriter can not: bookmarks, links from its contents, language, author.
#pragma once

#include <QByteArray>

#include "ui/report/paginator.h"

namespace plumbline::ui {

/// `bytes` are a PDF with the pages of `paginator` in their order. Throws std::exception where it can not be
/// read.
QByteArray withOutline(const QByteArray& bytes, const Paginator& paginator);

/// How many pages a PDF has. Throws std::exception where it is none or is broken.
int pageCountOf(const QByteArray& bytes);

} // namespace plumbline::ui
