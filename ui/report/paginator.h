// SPDX-License-Identifier: MIT
// Breaks a report into pages: cards whole, headings with what they head, table headers repeated.
#pragma once

#include <QPainter>
#include <QString>

#include "base/progress.h"
#include "report/document.h"
#include "ui/report/page_format.h"
#include "ui/report/piece.h"
#include "ui/report/table_layout.h"
#include "ui/shell/theme.h"

#include <memory>
#include <vector>

namespace plumbline::ui {

/// Some strips of a piece at their place on a page.
struct Placed {
    std::shared_ptr<const Piece> piece;
    std::size_t firstStrip;
    std::size_t endStrip;
    double top; ///< from the top of the body
    double height;
    /// What is drawn above the strips, at `top`; null where nothing is.
    std::shared_ptr<const Strip> above;

    bool isFirst() const { return firstStrip == 0; }

    bool isLast() const { return endStrip == piece->strips.size(); }
};

struct Page {
    std::vector<Placed> placed;
    QString section; ///< the one the page begins in, or its first
    bool isCover = false;
};

/// Lays out block after block, so that the caller may do other things between; then paints any page.
/// One object belongs to one thread at a time.
class Paginator {
public:
    Paginator(Document document, PageFormat format, const Theme& theme = Theme::paper());

    /// One more block, or some more rows of a table. False when there is none left; then all pages are there.
    bool layoutNext();
    /// All that is left. False where `progress` stopped it.
    bool layoutAll(const Progress& progress = {});

    const std::vector<Page>& pages() const { return m_pages; }

    const PageFormat& format() const { return m_format; }

    const Document& document() const { return m_document; }

    /// Where the blocks that are laid out begin.
    const BlockPlaces& places() const { return *m_places; }

    /// Paints the whole page into `target`. The painter is left as it was.
    void paintPage(QPainter& painter, const QRectF& target, std::size_t page) const;

private:
    void layoutBlock(std::size_t index);
    void layoutRows();
    void take(std::vector<Piece> pieces);
    void placeChain();
    void place(const std::shared_ptr<const Piece>& piece, bool whole);
    void placeCut(const std::shared_ptr<const Piece>& piece);
    void put(const std::shared_ptr<const Piece>& piece, std::size_t first, std::size_t end);
    void newPage();
    double room() const;
    bool isEmptyPage() const;
    void paintDraft(QPainter& painter) const;
    void paintFrames(QPainter& painter, const Page& page) const;
    void paintStrips(QPainter& painter, const Page& page) const;
    void paintHead(QPainter& painter, const Page& page) const;
    void paintFoot(QPainter& painter, std::size_t page) const;

    Document m_document;
    PageFormat m_format;
    Theme m_theme;
    std::size_t m_next = 0;
    std::shared_ptr<BlockPlaces> m_places = std::make_shared<BlockPlaces>();
    /// The table that is being laid out; null where none is.
    std::unique_ptr<TableLayout> m_table;
    std::vector<Page> m_pages;
    double m_used = 0;
    bool m_breakBefore = false;
    QString m_section;
    /// Pieces that must stand with the one that follows.
    std::vector<std::shared_ptr<const Piece>> m_chain;
};

} // namespace plumbline::ui
