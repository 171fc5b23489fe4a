// SPDX-License-Identifier: MIT
#include "ui/rating/text_pages.h"

#include <string>
#include <string_view>
#include <vector>

#include "rubric/statements.h"
#include "ui/figures/wrapped_text.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

using Pieces = std::vector<std::string_view>;

Pieces wordsOf(std::string_view text) {
    Pieces words;
    std::size_t end = 0;
    for (std::size_t begin = text.find_first_not_of(' '); begin != std::string_view::npos;
         begin = text.find_first_not_of(' ', end)) {
        end = std::min(text.find(' ', begin), text.size());
        words.push_back(text.substr(begin, end - begin));
    }
    return words;
}

/// From the beginning of one piece to the end of another, with what stands between them.
std::string_view span(std::string_view first, std::string_view last) {
    return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

class Pages {
public:
    Pages(const QFont& font, const QSizeF& page) : m_font(font), m_page(page) {}

    /// Puts pieces on the current page, or on the next one where they do not fit on it.
    void add(const Pieces& pieces, bool canBreak) {
        for (const std::string_view piece : pieces) {
            if (m_current.empty() ? fits(piece) : fits(span(m_current, piece)))
                m_current = m_current.empty() ? piece : span(m_current, piece);
            else if (canBreak && !fits(piece))
                add(wordsOf(piece), false);
            else
                turnTo(piece);
        }
    }

    QStringList take() {
        turnTo({});
        return m_pages;
    }

private:
    void turnTo(std::string_view piece) {
        if (!m_current.empty())
            m_pages << toQString(std::string(m_current));
        m_current = piece;
    }

    bool fits(std::string_view text) const {
        return WrappedText(toQString(std::string(text)), m_font, m_page.width()).height() <= m_page.height();
    }

    const QFont& m_font;
    QSizeF m_page;
    std::string_view m_current;
    QStringList m_pages;
};

} // namespace

QStringList pagesOf(const QString& text, const QFont& font, const QSizeF& page) {
    const std::string bytes = toUtf8(text);
    Pages pages(font, page);
    pages.add(statements(bytes), true);
    const QStringList all = pages.take();
    return all.isEmpty() ? QStringList(QString()) : all;
}

} // namespace plumbline::ui
