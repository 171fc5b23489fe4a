// SPDX-License-Identifier: MIT
#include "ui/report/report_preview.h"

#include "ui/shell/appearance.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace plumbline::ui {

namespace {

constexpr double margin = 20;
constexpr double zoomStep = 1.2;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4;
/// Less than a frame at 60 Hz.
constexpr int sliceMilliseconds = 8;

} // namespace

ReportPreview::ReportPreview(const Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent), m_appearance(appearance) {
    setAccessibleName(tr("Preview of the report"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ReportPreview::layoutSlice);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportPreview::currentPageChanged);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::setDocument(const Document& document, const QPageLayout& layout) {
    m_expecting = false;
    m_next = std::make_unique<Paginator>(document, PageFormat(document, layout));
    m_slices.start();
}

void ReportPreview::layoutSlice() {
    QElapsedTimer slice;
    slice.start();
    while (m_next->layoutNext())
        if (slice.elapsed() >= sliceMilliseconds)
            return;
    m_slices.stop();
    m_shown = std::move(m_next);
    forgetPictures();
    updateBars();
    viewport()->update();
    setAccessibleDescription(
        tr("The pages of the report. The web page has the same content for a screen reader."));
    emit ready();
    emit currentPageChanged();
}

int ReportPreview::pageCount() const {
    return m_shown ? static_cast<int>(m_shown->pages().size()) : 0;
}

int ReportPreview::currentPage() const {
    if (!m_shown)
        return 0;
    const double step = pageRect(0).height() + margin;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - margin;
    return std::clamp(static_cast<int>(middle / step) + 1, 1, pageCount());
}

double ReportPreview::factor() const {
    const double whole = m_shown->format().page().width();
    if (!m_zoom)
        return std::max(100.0, viewport()->width() - 2 * margin) / whole;
    return *m_zoom * logicalDpiX() / 72.0 / pt;
}

QRectF ReportPreview::pageRect(std::size_t page) const {
    const QSizeF size = m_shown->format().page() * factor();
    const double left = std::max(margin, (viewport()->width() - size.width()) / 2);
    return {QPointF(std::floor(left), margin + double(page) * (size.height() + margin)), size};
}

void ReportPreview::updateBars() {
    if (!m_shown)
        return;
    const QRectF last = pageRect(m_shown->pages().size() - 1);
    const auto range = [](QScrollBar* bar, double content, int view) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(content)) - view));
        bar->setPageStep(view);
        bar->setSingleStep(40);
    };
    range(verticalScrollBar(), last.bottom() + margin, viewport()->height());
    range(horizontalScrollBar(), m_zoom ? last.width() + 2 * margin : 0, viewport()->width());
}

void ReportPreview::setZoom(std::optional<double> zoom) {
    const QScrollBar* bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_zoom = zoom;
    forgetPictures();
    updateBars();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * verticalScrollBar()->maximum())));
    viewport()->update();
}

void ReportPreview::fitWidth() {
    setZoom(std::nullopt);
}

void ReportPreview::zoomIn() {
    if (m_shown)
        setZoom(std::min(largestZoom, factor() * pt * 72 / logicalDpiX() * zoomStep));
}

void ReportPreview::zoomOut() {
    if (m_shown)
        setZoom(std::max(smallestZoom, factor() * pt * 72 / logicalDpiX() / zoomStep));
}

void ReportPreview::forgetPictures() {
    m_pictures.clear();
}

/// Painted once for its size: scrolling only copies.
const QPixmap& ReportPreview::picture(std::size_t page, const QSize& size) {
    QPixmap& its = m_pictures[page];
    const double ratio = devicePixelRatioF();
    const QSize pixels = size * ratio;
    if (its.size() != pixels) {
        its = QPixmap(pixels);
        its.setDevicePixelRatio(ratio);
        its.fill(Theme::paper().surface());
        QPainter painter(&its);
        m_shown->paintPage(painter, QRectF(QPointF(), size), page);
    }
    return its;
}

void ReportPreview::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    const Theme& theme = m_appearance.theme();
    painter.fillRect(viewport()->rect(), theme.window());
    if (!m_shown) {
        painter.setPen(theme.mutedInk());
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Preparing the preview…"));
        return;
    }
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    std::map<std::size_t, QPixmap> kept;
    for (std::size_t page = 0; page < m_shown->pages().size(); ++page) {
        const QRectF rect = pageRect(page).translated(offset);
        if (!rect.intersects(viewport()->rect()))
            continue;
        const QRect whole(rect.topLeft().toPoint(), rect.size().toSize());
        painter.drawPixmap(whole.topLeft(), picture(page, whole.size()));
        painter.setPen(theme.border());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(whole.adjusted(-1, -1, 0, 0));
        kept.insert(m_pictures.extract(page));
    }
    m_pictures = std::move(kept);
    if (hasFocus())
        paintFocus(painter);
}

void ReportPreview::paintFocus(QPainter& painter) const {
    constexpr int width = 3;
    painter.setPen(QPen(m_appearance.theme().focusRing(), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
}

void ReportPreview::resizeEvent(QResizeEvent* /*event*/) {
    const QScrollBar* bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    updateBars();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * verticalScrollBar()->maximum())));
    emit currentPageChanged();
}

void ReportPreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
}

void ReportPreview::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ReportPreview::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace plumbline::ui
