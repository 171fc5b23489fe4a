// SPDX-License-Identifier: MIT
// The first page of a PDF as a picture, where Qt can draw one.
#pragma once

#include <QImage>
#include <QString>

class QIODevice;

namespace plumbline::ui {

struct PdfPage {
    QImage picture; ///< null where it can not be shown
    int pages = 0;
    QString whyNot;
};

/// The device is read where it is needed. The picture has `longestSide` pixels at most.
PdfPage firstPageOf(QIODevice& pdf, int longestSide);

} // namespace plumbline::ui
