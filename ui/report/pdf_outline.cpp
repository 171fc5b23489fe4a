// SPDX-License-Identifier: MIT
#include "ui/report/pdf_outline.h"

#include "report/contents.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumbline::ui {

namespace {

struct Bookmark {
    std::size_t block;
    bool isCard;
    std::string title;
};

/// The title of a block that a bookmark leads to.
std::optional<Bookmark> bookmarkOf(const Block& block, std::size_t place) {
    if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level <= 2)
        return Bookmark{place, false, heading->text};
    if (const auto* card = std::get_if<Card>(&block))
        return Bookmark{place, true, card->title};
    if (const auto* cover = std::get_if<Cover>(&block))
        return Bookmark{place, false, cover->title};
    if (const auto* contents = std::get_if<Contents>(&block))
        return Bookmark{place, false, contents->title};
    if (const auto* poster = std::get_if<Poster>(&block))
        return Bookmark{place, false, poster->title};
    return std::nullopt;
}

class Outline {
public:
    Outline(QPDF& pdf, const Paginator& paginator)
        : m_pdf(pdf), m_paginator(paginator), m_pages(QPDFPageDocumentHelper(pdf).getAllPages()) {}

    void addBookmarks();
    void addLinks();
    void addFacts();

private:
    QPDFObjectHandle destination(std::size_t block);
    QPDFObjectHandle item(const Bookmark& bookmark);
    void chain(QPDFObjectHandle parent, std::vector<QPDFObjectHandle>& items, std::size_t all, bool open);
    QPDFObjectHandle link(std::size_t block, const QRectF& area);

    double fromFoot(double top) const {
        return (m_paginator.format().page().height() - m_paginator.format().body().top() - top) / pt;
    }

    QPDF& m_pdf;
    const Paginator& m_paginator;
    std::vector<QPDFPageObjectHelper> m_pages;
};

QPDFObjectHandle real(double points) {
    return QPDFObjectHandle::newReal(points, 2);
}

QPDFObjectHandle Outline::destination(std::size_t block) {
    const BlockPlace& place = m_paginator.places().at(block);
    // A little above, so that what is led to does not touch the edge of the view.
    return QPDFObjectHandle::newArray({m_pages.at(place.page).getObjectHandle(),
                                       QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                       real(fromFoot(place.top) + 8), QPDFObjectHandle::newNull()});
}

QPDFObjectHandle Outline::item(const Bookmark& bookmark) {
    QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title));
    item.replaceKey("/Dest", destination(bookmark.block));
    return item;
}

/// Makes the items the children of `parent`; `all` is how many of them are shown when it is open.
void Outline::chain(QPDFObjectHandle parent, std::vector<QPDFObjectHandle>& items, std::size_t all,
                    bool open) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].replaceKey("/Parent", parent);
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    parent.replaceKey("/First", items.front());
    parent.replaceKey("/Last", items.back());
    const auto count = static_cast<long long>(all);
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
}

/// The sections; the cards of a strand folded below it.
void Outline::addBookmarks() {
    std::vector<QPDFObjectHandle> sections;
    std::vector<QPDFObjectHandle> cards;
    const auto closeSection = [&] {
        if (!cards.empty())
            chain(sections.back(), cards, cards.size(), false);
        cards.clear();
    };
    const std::vector<Block>& blocks = m_paginator.document().blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::optional<Bookmark> bookmark = bookmarkOf(blocks[i], i);
        if (!bookmark || !m_paginator.places().contains(i))
            continue;
        if (bookmark->isCard && !sections.empty()) {
            cards.push_back(item(*bookmark));
        } else {
            closeSection();
            sections.push_back(item(*bookmark));
        }
    }
    closeSection();
    if (sections.empty())
        return;
    QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    chain(root, sections, sections.size(), true);
    m_pdf.getRoot().replaceKey("/Outlines", root);
    if (m_pages.size() > 2)
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QPDFObjectHandle Outline::link(std::size_t block, const QRectF& area) {
    QPDFObjectHandle link = QPDFObjectHandle::newDictionary();
    link.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    link.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    link.replaceKey("/Rect",
                    QPDFObjectHandle::newArray({real(area.left() / pt), real(fromFoot(area.bottom())),
                                                real(area.right() / pt), real(fromFoot(area.top()))}));
    link.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    link.replaceKey("/Dest", destination(block));
    return m_pdf.makeIndirectObject(link);
}

void Outline::addLinks() {
    const QRectF body = m_paginator.format().body();
    for (std::size_t page = 0; page < m_paginator.pages().size(); ++page) {
        QPDFObjectHandle links = QPDFObjectHandle::newArray();
        for (const Placed& placed : m_paginator.pages()[page].placed) {
            double top = placed.top + (placed.above ? placed.above->height : 0);
            for (std::size_t i = placed.firstStrip; i < placed.endStrip; ++i) {
                const Strip& strip = placed.piece->strips[i];
                if (strip.linksTo && m_paginator.places().contains(*strip.linksTo))
                    links.appendItem(
                        link(*strip.linksTo, QRectF(body.left(), top, body.width(), strip.height)));
                top += strip.height;
            }
        }
        if (links.getArrayNItems() > 0)
            m_pages.at(page).getObjectHandle().replaceKey("/Annots", links);
    }
}

void Outline::addFacts() {
    const Document& document = m_paginator.document();
    m_pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(document.language));
    m_pdf.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
    if (info.isDictionary() && !document.author.empty())
        info.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(document.author));
}

void read(QPDF& pdf, const QByteArray& bytes) {
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

QByteArray withOutline(const QByteArray& bytes, const Paginator& paginator) {
    QPDF pdf;
    read(pdf, bytes);
    Outline outline(pdf, paginator);
    outline.addBookmarks();
    outline.addLinks();
    outline.addFacts();
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

int pageCountOf(const QByteArray& bytes) {
    QPDF pdf;
    read(pdf, bytes);
    return static_cast<int>(QPDFPageDocumentHelper(pdf).getAllPages().size());
}

} // namespace plumbline::ui
