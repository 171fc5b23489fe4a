// SPDX-License-Identifier: MIT
#include "ui/evidence/markdown.h"

#include <algorithm>
#include <md4c.h>

#include "assessment/evidence.h"
#include "ui/text.h"

#include <string>

namespace plumbline::ui {

namespace {

using Kind = MarkdownBlock::Kind;

constexpr int deepest = 6;

/// What could make the address behind the words of a link read backwards.
QString withoutReordering(QString words) {
    for (QChar& c : words)
        if ((c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
            (c.unicode() >= 0x2066 && c.unicode() <= 0x2069))
            c = QChar::ReplacementCharacter;
    return words;
}

QString textOf(const MD_ATTRIBUTE& attribute) {
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

/// Takes what the parser reports, piece by piece, as blocks.
class Blocks {
public:
    std::vector<MarkdownBlock> take() {
        end();
        return std::move(m_blocks);
    }

    void enter(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
        case MD_BLOCK_QUOTE:
            end();
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
            end();
            m_lists.push_back({});
            break;
        case MD_BLOCK_OL:
            end();
            m_lists.push_back({static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start, true,
                               QLatin1Char(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->mark_delimiter)});
            break;
        case MD_BLOCK_LI:
            end();
            m_marker = markerOf(*static_cast<MD_BLOCK_LI_DETAIL*>(detail));
            break;
        case MD_BLOCK_HR:
            begin(Kind::Rule);
            end();
            break;
        case MD_BLOCK_H:
            begin(Kind::Heading);
            m_blocks.back().level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            begin(Kind::Code);
            break;
        default:
            end();
        }
    }

    void leave(MD_BLOCKTYPE type) {
        end();
        if (type == MD_BLOCK_QUOTE)
            --m_quotes;
        else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_lists.pop_back();
    }

    void enter(MD_SPANTYPE type, void* detail) {
        switch (type) {
        case MD_SPAN_STRONG:
            ++m_bold;
            break;
        case MD_SPAN_EM:
            ++m_italic;
            break;
        case MD_SPAN_DEL:
            ++m_struck;
            break;
        case MD_SPAN_CODE:
            ++m_code;
            break;
        case MD_SPAN_A:
            enterLink(textOf(static_cast<MD_SPAN_A_DETAIL*>(detail)->href), false);
            break;
        case MD_SPAN_IMG:
            enterLink(textOf(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src), true);
            break;
        default:
            break;
        }
    }

    void leave(MD_SPANTYPE type) {
        switch (type) {
        case MD_SPAN_STRONG:
            --m_bold;
            break;
        case MD_SPAN_EM:
            --m_italic;
            break;
        case MD_SPAN_DEL:
            --m_struck;
            break;
        case MD_SPAN_CODE:
            --m_code;
            break;
        case MD_SPAN_A:
        case MD_SPAN_IMG:
            leaveLink();
            break;
        default:
            break;
        }
    }

    void text(MD_TEXTTYPE type, const QString& words) {
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            add(QString(QChar(QChar::LineSeparator)));
        else if (type == MD_TEXT_NULLCHAR)
            add(QString(QChar(QChar::ReplacementCharacter)));
        else
            add(m_links.empty() ? words : withoutReordering(words));
    }

private:
    struct List {
        unsigned next = 0;
        bool ordered = false;
        QChar delimiter;
    };

    /// Behind how many spans, and behind how many characters of the last of them.
    struct Place {
        std::size_t spans;
        qsizetype characters;
    };

    /// A link or a picture that is being read; its words follow.
    struct Target {
        QString address;
        bool leads; ///< may be opened
        bool picture;
        Place start;  ///< where its words begin
        QString said; ///< its words
    };

    QString markerOf(const MD_BLOCK_LI_DETAIL& item) {
        if (item.is_task)
            return QChar(item.task_mark == ' ' ? 0x2610 : 0x2611);
        List& list = m_lists.back();
        return list.ordered ? QString::number(list.next++) + list.delimiter : QString(QChar(0x2022));
    }

    void begin(Kind kind) {
        end();
        m_blocks.push_back({kind, 0, std::min(m_quotes, deepest)});
        m_isOpen = true;
    }

    /// The words of an item or a paragraph come without a block of their own where the list is tight.
    void open() {
        if (m_isOpen)
            return;
        begin(m_marker.isEmpty() ? Kind::Paragraph : Kind::Item);
        m_blocks.back().marker = std::exchange(m_marker, {});
        if (m_blocks.back().kind == Kind::Item)
            m_blocks.back().level = std::min(static_cast<int>(m_lists.size()) - 1, deepest);
    }

    void end() {
        if (!std::exchange(m_isOpen, false))
            return;
        std::vector<MarkdownSpan>& spans = m_blocks.back().spans;
        if (m_blocks.back().kind == Kind::Code && !spans.empty() &&
            spans.back().text.endsWith(QLatin1Char('\n')))
            spans.back().text.chop(1);
    }

    void add(const QString& words) {
        open();
        MarkdownBlock& block = m_blocks.back();
        MarkdownSpan span{words, m_bold > 0, m_italic > 0, m_struck > 0,
                          m_code > 0 || block.kind == Kind::Code};
        for (Target& target : m_links)
            target.said += words;
        if (!m_links.empty() && m_links.back().leads)
            span.link = m_links.back().address;
        const auto looksLike = [&](const MarkdownSpan& last) {
            MarkdownSpan same = span;
            same.text = last.text;
            return same == last;
        };
        if (!block.spans.empty() && looksLike(block.spans.back()))
            block.spans.back().text += words;
        else
            block.spans.push_back(std::move(span));
    }

    void addLeading(const QString& address) {
        open();
        m_blocks.back().spans.push_back({address, m_bold > 0, m_italic > 0, m_struck > 0, false, address});
    }

    void enterLink(const QString& address, bool picture) {
        open();
        const std::vector<MarkdownSpan>& spans = m_blocks.back().spans;
        const Place here{spans.size(), spans.empty() ? 0 : spans.back().text.size()};
        m_links.push_back({address, static_cast<bool>(parseLink(toUtf8(address))), picture, here, {}});
    }

    void insert(const Place& place, const QString& words) {
        std::vector<MarkdownSpan>& spans = m_blocks.back().spans;
        if (place.spans == 0)
            spans.insert(spans.begin(), MarkdownSpan{words});
        else
            spans[place.spans - 1].text.insert(place.characters, words);
    }

    /// Behind its words stands where a link leads; one that may not be opened stays as it was typed.
    void leaveLink() {
        const Target target = std::move(m_links.back());
        m_links.pop_back();
        const bool asTyped = !target.leads && !target.picture;
        if (target.said == target.address) {
            if (asTyped) {
                insert(target.start, QStringLiteral("<"));
                add(QStringLiteral(">"));
            }
            return;
        }
        if (asTyped) {
            insert(target.start, QStringLiteral("["));
            add(QStringLiteral("](") + target.address + QLatin1Char(')'));
            return;
        }
        if (target.said.isEmpty()) {
            target.leads ? addLeading(target.address) : add(target.address);
            return;
        }
        add(QStringLiteral(" ("));
        target.leads ? addLeading(target.address) : add(target.address);
        add(QStringLiteral(")"));
    }

    std::vector<MarkdownBlock> m_blocks;
    bool m_isOpen = false;
    int m_quotes = 0;
    std::vector<List> m_lists;
    QString m_marker;
    int m_bold = 0;
    int m_italic = 0;
    int m_struck = 0;
    int m_code = 0;
    std::vector<Target> m_links;
};

Blocks& blocksOf(void* taker) {
    return *static_cast<Blocks*>(taker);
}

} // namespace

std::vector<MarkdownBlock> readMarkdown(const QString& text) {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
                   MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* taker) {
        blocksOf(taker).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* taker) {
        blocksOf(taker).leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* taker) {
        blocksOf(taker).enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* taker) {
        blocksOf(taker).leave(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* taker) {
        blocksOf(taker).text(type, QString::fromUtf8(words, static_cast<qsizetype>(size)));
        return 0;
    };
    const std::string utf8 = toUtf8(text);
    Blocks blocks;
    md_parse(utf8.data(), static_cast<MD_SIZE>(utf8.size()), &parser, &blocks);
    return blocks.take();
}

} // namespace plumbline::ui
