// SPDX-License-Identifier: MIT
#include "ui/figures/figure_picture.h"

#include "ui/figures/figure.h"
#include "ui/figures/svg.h"
#include "ui/figures/wrapped_text.h"
#include "ui/report/write_errors.h"
#include "ui/text.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>

#include <cmath>

namespace plumbline::ui {

namespace {

constexpr double width = 900;
constexpr double margin = 16;

QFont font() {
    QFont its;
    its.setPixelSize(14);
    return measuredFont(its);
}

WrappedText captionOf(const FigureBlock& block) {
    return {toQString(block.caption), resized(font(), 1.1, true), width};
}

QSizeF sizeOf(const FigureBlock& block) {
    return {width + 2 * margin,
            captionOf(block).height() + 2.5 * margin + figureHeight(block.figure, width, font())};
}

void paint(QPainter& painter, const FigureBlock& block) {
    const Theme theme = Theme::paper();
    const WrappedText caption = captionOf(block);
    painter.setPen(theme.ink());
    caption.paint(painter, {margin, margin});
    const double top = 1.5 * margin + caption.height();
    paintFigure(painter, QRectF(margin, top, width, figureHeight(block.figure, width, font())), block.figure,
                font(), theme);
}

QByteArray png(const FigureBlock& block) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    figureImage(block).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QImage figureImage(const FigureBlock& block) {
    constexpr double sharpness = 2;
    const QSizeF size = sizeOf(block);
    QImage image(int(std::ceil(size.width() * sharpness)), int(std::ceil(size.height() * sharpness)),
                 QImage::Format_RGB32);
    image.fill(Theme::paper().surface());
    image.setText(QStringLiteral("Title"), toQString(block.caption));
    image.setText(QStringLiteral("Description"), toQString(block.summary));
    QPainter painter(&image);
    painter.scale(sharpness, sharpness);
    paint(painter, block);
    return image;
}

QByteArray figureSvg(const FigureBlock& block) {
    return toSvg(sizeOf(block), toQString(block.caption), toQString(block.summary),
                 [&](QPainter& painter) { paint(painter, block); });
}

void writeFigure(const QString& path, const FigureBlock& block) {
    const bool svg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = svg ? figureSvg(block) : png(block);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throwUnwritable(path, file.errorString());
}

} // namespace plumbline::ui
