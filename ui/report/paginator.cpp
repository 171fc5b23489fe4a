// SPDX-License-Identifier: MIT
#include "ui/report/paginator.h"

#include "ui/figures/wrapped_text.h"
#include "ui/report/block_layout.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace plumbline::ui {

namespace {

/// Of the strips from `first` as many as stand in `room`; none that must stay with one that does not.
std::size_t fitting(const Piece& piece, std::size_t first, double room) {
    std::size_t end = first;
    double height = 0;
    while (end < piece.strips.size() && height + piece.strips[end].height <= room + 0.01)
        height += piece.strips[end++].height;
    if (end == piece.strips.size())
        return end;
    while (end > first && piece.strips[end - 1].keepWithNext)
        --end;
    return end;
}

/// The height of the first strips that can stand alone.
double leastHeight(const Piece& piece) {
    double height = 0;
    for (const Strip& strip : piece.strips) {
        height += strip.height;
        if (!strip.keepWithNext)
            break;
    }
    return height;
}

double heightOf(const std::shared_ptr<const Strip>& strip) {
    return strip ? strip->height : 0;
}

} // namespace

Paginator::Paginator(Document document, PageFormat format, const Theme& theme)
    : m_document(std::move(document)), m_format(std::move(format)), m_theme(theme) {
    m_pages.emplace_back();
}

double Paginator::room() const {
    return m_format.body().height() - m_used;
}

bool Paginator::isEmptyPage() const {
    return m_pages.back().placed.empty();
}

void Paginator::newPage() {
    if (isEmptyPage())
        return;
    m_pages.emplace_back();
    m_pages.back().section = m_section;
    m_used = 0;
}

bool Paginator::layoutNext() {
    if (!m_table && m_next >= m_document.blocks.size())
        return false;
    if (m_table)
        layoutRows();
    else
        layoutBlock(m_next++);
    if (!m_table && m_next == m_document.blocks.size() && !m_chain.empty())
        placeChain();
    return true;
}

void Paginator::layoutBlock(std::size_t index) {
    const Block& block = m_document.blocks[index];
    if (const auto* table = std::get_if<Table>(&block)) {
        m_table = std::make_unique<TableLayout>(*table, m_format, m_theme);
        layoutRows();
        return;
    }
    if (std::holds_alternative<PageBreak>(block))
        m_breakBefore = true;
    else
        take(piecesOf(m_document, index, m_places, m_format, m_theme));
    if (std::holds_alternative<Cover>(block)) {
        m_pages.back().isCover = true;
        m_breakBefore = true;
    }
}

void Paginator::layoutRows() {
    std::vector<Piece> pieces = m_table->next();
    for (Piece& piece : pieces)
        piece.block = m_next - 1;
    take(std::move(pieces));
    if (m_table->isFinished())
        m_table.reset();
}

bool Paginator::layoutAll(const Progress& progress) {
    while (layoutNext())
        if (progress && !progress(std::int64_t(m_next), std::int64_t(m_document.blocks.size())))
            return false;
    return true;
}

void Paginator::take(std::vector<Piece> pieces) {
    for (Piece& piece : pieces) {
        piece.newPage = std::exchange(m_breakBefore, false) || piece.newPage;
        const bool keep = piece.keepWithNext;
        m_chain.push_back(std::make_shared<const Piece>(std::move(piece)));
        if (!keep)
            placeChain();
    }
}

void Paginator::placeChain() {
    const auto chain = std::exchange(m_chain, {});
    double before = 0;
    for (std::size_t i = 0; i + 1 < chain.size(); ++i)
        before += (i > 0 ? chain[i]->gapBefore : 0) + chain[i]->height();
    const Piece& last = *chain.back();
    before += chain.size() > 1 ? last.gapBefore : 0;
    const double top = chain.front()->gapBefore;
    const bool tall = before + heightOf(chain.front()->repeated) + last.height() > m_format.body().height();
    const double needed = before + (last.breakable || tall ? leastHeight(last) : last.height());

    // What is cut anyway is not begun at the foot of a page.
    const bool low = tall && !last.breakable && room() < m_format.body().height() * 0.4;
    if (chain.front()->newPage || (!isEmptyPage() && (low || top + needed > room() + 0.01)))
        newPage();
    for (const auto& piece : chain)
        place(piece, piece != chain.back() || (!last.breakable && !tall));
}

void Paginator::place(const std::shared_ptr<const Piece>& piece, bool whole) {
    if (!piece->section.isEmpty()) {
        m_section = piece->section;
        // A heading high on its page names it better than the section that ended above.
        if (m_pages.back().section.isEmpty() || isEmptyPage())
            m_pages.back().section = m_section;
    }
    if (!isEmptyPage())
        m_used += piece->gapBefore;
    if (whole && heightOf(isEmptyPage() ? piece->repeated : nullptr) + piece->height() <= room() + 0.01)
        put(piece, 0, piece->strips.size());
    else
        placeCut(piece);
}

void Paginator::placeCut(const std::shared_ptr<const Piece>& piece) {
    std::size_t first = 0;
    while (first < piece->strips.size()) {
        const auto& above = first > 0 && piece->continued ? piece->continued : piece->repeated;
        const double left = room() - (isEmptyPage() ? heightOf(above) : 0);
        std::size_t end = fitting(*piece, first, left);
        if (end == first && !isEmptyPage()) {
            newPage();
            continue;
        }
        // A strip higher than a page: drawn all the same, or layout would never end.
        end = std::max(end, first + 1);
        put(piece, first, end);
        first = end;
        if (first < piece->strips.size())
            newPage();
    }
}

void Paginator::put(const std::shared_ptr<const Piece>& piece, std::size_t first, std::size_t end) {
    std::shared_ptr<const Strip> above;
    if (isEmptyPage())
        above = first > 0 && piece->continued ? piece->continued : piece->repeated;
    double height = 0;
    for (std::size_t i = first; i < end; ++i)
        height += piece->strips[i].height;
    m_places->try_emplace(piece->block, BlockPlace{m_pages.size() - 1, m_used});
    m_pages.back().placed.push_back({piece, first, end, m_used, height, above});
    m_used += heightOf(above) + height;
}

void Paginator::paintHead(QPainter& painter, const Page& page) const {
    const QFont font = m_format.font(8);
    QRectF area = m_format.header();
    if (m_document.draft) {
        const QFont bold = m_format.font(8, true);
        const QString draft = QCoreApplication::translate("Paginator", "Draft");
        painter.setPen(m_theme.ink());
        WrappedText(draft, bold, area.width()).paint(painter, area.topLeft(), Qt::AlignRight);
        area.setWidth(area.width() - QFontMetricsF(bold).horizontalAdvance(draft) - 14 * pt);
    }
    if (page.isCover)
        return;
    painter.setPen(m_theme.mutedInk());
    WrappedText(page.section, font, area.width()).paint(painter, area.topLeft(), Qt::AlignRight);
    const QFontMetricsF metrics(font);
    const double free = area.width() - metrics.horizontalAdvance(page.section) - 16 * pt;
    const QString head = metrics.elidedText(toQString(m_document.runningHead), Qt::ElideRight, free);
    WrappedText(head, font, area.width()).paint(painter, area.topLeft());
}

void Paginator::paintFoot(QPainter& painter, std::size_t page) const {
    const QFont font = m_format.font(8);
    const QRectF area = m_format.footer();
    const QPointF rule(0, 10 * pt);
    painter.setPen(QPen(m_theme.hairline(), 0.6 * pt));
    painter.drawLine(area.topLeft() + rule, area.topRight() + rule);
    painter.setPen(m_theme.mutedInk());
    const QPointF line(area.left(), area.bottom() - WrappedText::lineHeightOf(font));
    WrappedText(toQString(m_document.footNote), font, area.width()).paint(painter, line);
    if (!m_document.pageNumbers)
        return;
    const QString number =
        QCoreApplication::translate("Paginator", "Page %1 of %2").arg(page + 1).arg(m_pages.size());
    WrappedText(number, font, area.width()).paint(painter, line, Qt::AlignRight);
}

void Paginator::paintPage(QPainter& painter, const QRectF& target, std::size_t page) const {
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_format.page().width(), target.height() / m_format.page().height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (m_document.draft)
        paintDraft(painter);
    paintHead(painter, m_pages[page]);
    paintFoot(painter, page);
    paintFrames(painter, m_pages[page]);
    paintStrips(painter, m_pages[page]);
    painter.restore();
}

void Paginator::paintFrames(QPainter& painter, const Page& page) const {
    const QRectF body = m_format.body();
    for (const Placed& placed : page.placed)
        if (placed.piece->frame) {
            const QPointF at = body.topLeft() + QPointF(0, placed.top + heightOf(placed.above));
            placed.piece->frame(painter, QRectF(at, QSizeF(body.width(), placed.height)), placed.isFirst(),
                                placed.isLast());
        }
}

void Paginator::paintStrips(QPainter& painter, const Page& page) const {
    for (const Placed& placed : page.placed) {
        QPointF at = m_format.body().topLeft() + QPointF(0, placed.top);
        if (placed.above) {
            placed.above->paint(painter, at);
            at.ry() += placed.above->height;
        }
        for (std::size_t i = placed.firstStrip; i < placed.endStrip; ++i) {
            const Strip& strip = placed.piece->strips[i];
            if (strip.paint)
                strip.paint(painter, at);
            at.ry() += strip.height;
        }
    }
}

/// From corner to corner behind the text. A shape, not text: it would stand between the lines of whoever
/// copies or hears the page, and the head says it already.
void Paginator::paintDraft(QPainter& painter) const {
    const QRectF body = m_format.body();
    QPainterPath word;
    word.addText(QPointF(), m_format.font(100, true), QCoreApplication::translate("Paginator", "Draft"));
    const QRectF box = word.boundingRect();
    const double diagonal = std::hypot(body.width(), body.height());
    const double scale = std::min(diagonal * 0.6 / box.width(), body.width() * 0.4 / box.height());
    painter.save();
    painter.translate(body.center());
    painter.rotate(-qRadiansToDegrees(std::atan2(body.height(), body.width())));
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(word, m_theme.headerFill());
    painter.restore();
}

} // namespace plumbline::ui
