// SPDX-License-Identifier: MIT
#include "ui/evidence/markdown.h"

#include <algorithm>

#include "assessment/evidence.h"
#include "ui/text.h"

#include <array>
#include <optional>

namespace plumbline::ui {

namespace {

/// How far ahead the other end of a mark is looked for.
constexpr qsizetype farthest = 2000;
constexpr int deepest = 6;

bool isPunctuation(QChar c) {
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}

/// What could make the address behind the words of a link read backwards.
QString withoutReordering(QString words) {
    for (QChar& c : words)
        if ((c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
            (c.unicode() >= 0x2066 && c.unicode() <= 0x2069))
            c = QChar::ReplacementCharacter;
    return words;
}

bool mayBeOpened(const QString& address) {
    return static_cast<bool>(parseLink(toUtf8(address)));
}

/// Goes through one line from its start to its end.
class Line {
public:
    Line(QStringView text, MarkdownSpan look, int depth, std::vector<MarkdownSpan>& spans)
        : m_text(text), m_look(std::move(look)), m_depth(depth), m_spans(spans) {}

    void read() {
        while (m_at < m_text.size())
            if (!readEscape() && !readCode() && !readLink() && !readAddress() && !readEmphasis())
                m_plain += m_text[m_at++];
        flush();
    }

private:
    void flush() {
        if (m_plain.isEmpty())
            return;
        add(m_look, m_plain);
        m_plain.clear();
    }

    void add(MarkdownSpan look, const QString& text) {
        look.text = text;
        m_spans.push_back(std::move(look));
    }

    void addLink(const QString& text, const QString& address) {
        MarkdownSpan look = m_look;
        look.link = address;
        add(std::move(look), text);
    }

    QStringView ahead(qsizetype from) const { return m_text.mid(from, farthest); }

    bool startsWith(QStringView mark) const { return m_text.mid(m_at).startsWith(mark); }

    QChar charAt(qsizetype place) const {
        return place >= 0 && place < m_text.size() ? m_text[place] : QChar(QChar::Space);
    }

    bool readEscape() {
        if (m_text[m_at] != QLatin1Char('\\') || !isPunctuation(charAt(m_at + 1)))
            return false;
        m_plain += m_text[m_at + 1];
        m_at += 2;
        return true;
    }

    bool readCode() {
        qsizetype ticks = 0;
        while (charAt(m_at + ticks) == QLatin1Char('`') && ticks < 3)
            ++ticks;
        const QStringView rest = ahead(m_at + ticks);
        const qsizetype end = ticks > 0 ? rest.indexOf(m_text.mid(m_at, ticks)) : 0;
        if (end <= 0)
            return false;
        flush();
        MarkdownSpan look = m_look;
        look.code = true;
        add(std::move(look), rest.first(end).toString());
        m_at += ticks + end + ticks;
        return true;
    }

    /// "[words](address)", and the same after "!" for a picture.
    bool readLink() {
        const bool picture = startsWith(u"![");
        if (!picture && m_text[m_at] != QLatin1Char('['))
            return false;
        const qsizetype start = m_at + (picture ? 2 : 1);
        const QStringView rest = ahead(start);
        const qsizetype middle = rest.indexOf(QStringView(u"]("));
        if (middle < 0)
            return false;
        const QStringView target = ahead(start + middle + 2);
        qsizetype end = 0;
        for (int open = 0; end < target.size() && (target[end] != QLatin1Char(')') || open > 0); ++end)
            open += target[end] == QLatin1Char('(') ? 1 : target[end] == QLatin1Char(')') ? -1 : 0;
        // After the address may stand a title in quotes.
        const QString address = target.first(end).toString().trimmed().section(QLatin1Char(' '), 0, 0);
        if (end == target.size() || address.isEmpty() || (!picture && !mayBeOpened(address)))
            return false;
        flush();
        showLink(withoutReordering(rest.first(middle).toString()), address);
        m_at = start + middle + 2 + end + 1;
        return true;
    }

    void showLink(const QString& words, const QString& address) {
        const bool opens = mayBeOpened(address);
        const QString shown = withoutReordering(address);
        if (words.isEmpty() || words == address) {
            opens ? addLink(shown, address) : add(m_look, shown);
            return;
        }
        opens ? addLink(words, address) : add(m_look, words);
        add(m_look, QStringLiteral(" ("));
        opens ? addLink(shown, address) : add(m_look, shown);
        add(m_look, QStringLiteral(")"));
    }

    /// An address that stands in the text.
    bool readAddress() {
        if (m_at > 0 && m_text[m_at - 1].isLetterOrNumber())
            return false;
        constexpr std::array<QStringView, 3> starts{u"https://", u"http://", u"mailto:"};
        if (std::ranges::none_of(starts, [this](QStringView start) { return startsWith(start); }))
            return false;
        const QStringView rest = ahead(m_at);
        const auto ends = [](QChar c) { return c.isSpace() || QStringView(u"<>\"|`").contains(c); };
        qsizetype length = std::ranges::find_if(rest, ends) - rest.begin();
        while (length > 0 && endsSentence(rest.first(length)))
            --length;
        const QString address = rest.first(length).toString();
        if (!mayBeOpened(address))
            return false;
        flush();
        addLink(address, address);
        m_at += length;
        return true;
    }

    /// Whether the last character is of the sentence around an address.
    static bool endsSentence(QStringView address) {
        if (address.endsWith(QLatin1Char(')')))
            return address.count(QLatin1Char('(')) < address.count(QLatin1Char(')'));
        return QStringView(u".,;:!?'*_~").contains(address.back());
    }

    bool readEmphasis() {
        using Turn = void (*)(MarkdownSpan&);

        struct Mark {
            QStringView mark;
            Turn turn;
        };

        static constexpr std::array<Mark, 5> marks{
            Mark{u"**", [](MarkdownSpan& look) { look.bold = true; }},
            Mark{u"__", [](MarkdownSpan& look) { look.bold = true; }},
            Mark{u"~~", [](MarkdownSpan& look) { look.struck = true; }},
            Mark{u"*", [](MarkdownSpan& look) { look.italic = true; }},
            Mark{u"_", [](MarkdownSpan& look) { look.italic = true; }},
        };
        const auto mark =
            std::ranges::find_if(marks, [this](const Mark& one) { return startsWith(one.mark); });
        if (mark == marks.end() || m_depth >= deepest)
            return false;
        const std::optional<qsizetype> end = endOf(mark->mark);
        if (!end) {
            // The marks of one run belong together: none of them is half of another.
            m_plain += mark->mark;
            m_at += mark->mark.size();
            return true;
        }
        flush();
        const qsizetype start = m_at + mark->mark.size();
        MarkdownSpan look = m_look;
        mark->turn(look);
        Line(m_text.mid(start, *end - start), std::move(look), m_depth + 1, m_spans).read();
        m_at = *end + mark->mark.size();
        return true;
    }

    /// Where the emphasis that starts here ends; nothing where it does not.
    std::optional<qsizetype> endOf(QStringView mark) const {
        const qsizetype start = m_at + mark.size();
        const bool atWord = mark[0] == QLatin1Char('_');
        if (charAt(start).isSpace() || (atWord && charAt(m_at - 1).isLetterOrNumber()))
            return std::nullopt;
        const QStringView rest = ahead(start);
        for (qsizetype end = rest.indexOf(mark, 1); end > 0; end = rest.indexOf(mark, end + 1)) {
            // Of a run of marks the last ones end what began first.
            while (mark.size() > 1 && charAt(start + end + mark.size()) == mark[0])
                ++end;
            const QChar after = charAt(start + end + mark.size());
            const bool halfOfOther = mark.size() == 1 && (after == mark[0] || rest[end - 1] == mark[0]);
            if (!rest[end - 1].isSpace() && !halfOfOther && !(atWord && after.isLetterOrNumber()))
                return start + end;
        }
        return std::nullopt;
    }

    QStringView m_text;
    MarkdownSpan m_look;
    int m_depth;
    std::vector<MarkdownSpan>& m_spans;
    qsizetype m_at = 0;
    QString m_plain;
};

} // namespace

std::vector<MarkdownSpan> readMarkdownLine(const QString& text) {
    std::vector<MarkdownSpan> spans;
    Line(text, {}, 0, spans).read();
    return spans;
}

} // namespace plumbline::ui
