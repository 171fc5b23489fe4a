// SPDX-License-Identifier: MIT
#include "exchange/binder_page.h"

#include "analysis/wording_of.h"
#include "base/html_text.h"
#include "exchange/binder_style.h"
#include "exchange/record_cells.h"

#include <algorithm>

namespace plumbline {

namespace {

std::string numbered(std::string_view prefix, std::size_t position) {
    return std::string(prefix) + std::to_string(position + 1);
}

std::string anchor(const std::string& address, std::string_view text, std::string_view attributes = {}) {
    return "<a href=\"" + htmlText(address) + "\"" + std::string(attributes) + ">" + htmlText(text) + "</a>";
}

/// What a person typed, in the direction of its own script and without an effect on what stands around it.
std::string typed(std::string_view text) {
    return text.empty() ? std::string() : "<bdi>" + htmlText(text) + "</bdi>";
}

class Page {
public:
    Page(const Snapshot& snapshot, const std::vector<BinderEntry>& entries, const Wording& wording)
        : m_snapshot(snapshot), m_rubric(*snapshot.rubric), m_entries(entries), m_wording(wording) {}

    std::string whole(Instant made);

private:
    std::string say(const char* english, const std::vector<std::string>& arguments = {}) const {
        return m_wording.say(english, arguments);
    }

    void element(std::string_view name, std::string_view content, std::string_view attributes = {}) {
        ((((((m_out += "<") += name) += attributes) += ">") += content) += "</") += name;
        m_out += ">\n";
    }

    std::string title() const;
    void facts(Instant made);
    void contents();
    void strand(std::size_t strand);
    void dimension(std::size_t position);
    std::vector<std::string> columns() const;
    void row(const BinderEntry& entry, std::size_t position);
    std::string content(const BinderEntry& entry) const;
    std::string date(const Evidence& piece) const;
    std::string statements(const Evidence& piece, std::size_t position) const;
    void notes();

    std::vector<const BinderEntry*> entriesOf(std::size_t position) const;

    const Snapshot& m_snapshot;
    const Rubric& m_rubric;
    const std::vector<BinderEntry>& m_entries;
    const Wording& m_wording;
    std::string m_out;
};

std::string Page::title() const {
    return say(PLUMBLINE_TEXT("Evidence of %1, %2"),
               {m_snapshot.school.name, m_snapshot.assessment.year.label()});
}

std::vector<const BinderEntry*> Page::entriesOf(std::size_t position) const {
    std::vector<const BinderEntry*> its;
    for (const BinderEntry& entry : m_entries)
        if (std::ranges::find(entry.piece->dimensions, m_rubric.dimension(position).id) !=
            entry.piece->dimensions.end())
            its.push_back(&entry);
    return its;
}

void Page::facts(Instant made) {
    const auto fact = [&](const char* label, const std::string& text) {
        element("dt", htmlText(say(label)));
        element("dd", htmlText(text));
    };
    m_out += "<dl>\n";
    fact(PLUMBLINE_TEXT("Rubric"),
         say(PLUMBLINE_TEXT("%1, version %2"), {m_rubric.title(), m_rubric.version()}));
    fact(PLUMBLINE_TEXT("Status"), statusText(m_wording, m_snapshot.assessment.status));
    fact(PLUMBLINE_TEXT("Holds"),
         m_wording.count(PLUMBLINE_TEXT("%n piece of evidence"), PLUMBLINE_TEXT("%n pieces of evidence"),
                         static_cast<std::int64_t>(m_entries.size())));
    fact(PLUMBLINE_TEXT("Made on"), m_wording.date(m_wording.dayOf(made)));
    m_out += "</dl>\n";
}

void Page::contents() {
    m_out += "<nav aria-label=\"" + htmlText(say(PLUMBLINE_TEXT("Dimensions"))) + "\">\n<ul>\n";
    for (std::size_t i = 0; i < m_rubric.strands().size(); ++i) {
        const Strand& one = m_rubric.strands()[i];
        m_out += "<li>" + anchor("#" + numbered("strand-", i), one.name) + "\n<ul>\n";
        for (std::size_t j = 0; j < one.dimensions.size(); ++j) {
            const std::size_t position = m_rubric.firstPosition(i) + j;
            element("li", anchor("#" + numbered("dimension-", position), one.dimensions[j].name) + " (" +
                              std::to_string(entriesOf(position).size()) + ")");
        }
        m_out += "</ul></li>\n";
    }
    m_out += "</ul>\n</nav>\n";
}

void Page::strand(std::size_t strand) {
    const Strand& one = m_rubric.strands()[strand];
    m_out += "<section>\n";
    element("h2", htmlText(one.name), " id=\"" + numbered("strand-", strand) + "\"");
    for (std::size_t i = 0; i < one.dimensions.size(); ++i)
        dimension(m_rubric.firstPosition(strand) + i);
    m_out += "</section>\n";
}

void Page::dimension(std::size_t position) {
    const std::string& name = m_rubric.dimension(position).name;
    element("h3", htmlText(name), " id=\"" + numbered("dimension-", position) + "\"");
    const std::vector<const BinderEntry*> its = entriesOf(position);
    if (its.empty())
        return element("p", htmlText(say(PLUMBLINE_TEXT("No evidence in this binder."))));
    m_out += "<table>\n";
    element("caption", htmlText(say(PLUMBLINE_TEXT("Evidence on %1"), {name})));
    m_out += "<thead><tr>";
    for (const std::string& column : columns())
        element("th", htmlText(column), " scope=\"col\"");
    m_out += "</tr></thead>\n<tbody>\n";
    for (const BinderEntry* entry : its)
        row(*entry, position);
    m_out += "</tbody>\n</table>\n";
}

std::vector<std::string> Page::columns() const {
    return {say(PLUMBLINE_TEXT("No.")),
            say(PLUMBLINE_TEXT("Evidence")),
            say(PLUMBLINE_TEXT("For or against")),
            say(PLUMBLINE_TEXT("Date")),
            say(PLUMBLINE_TEXT("Source")),
            say(PLUMBLINE_TEXT("State")),
            say(PLUMBLINE_TEXT("Statements"))};
}

void Page::row(const BinderEntry& entry, std::size_t position) {
    const Evidence& piece = *entry.piece;
    m_out += "<tr>";
    element("th", entry.number, " scope=\"row\"");
    element("td", "<p class=\"title\">" + typed(piece.title) + "</p><p>" + content(entry) + "</p>");
    const std::vector<std::string> cells{htmlText(stanceText(m_wording, piece.stance)), htmlText(date(piece)),
                                         typed(piece.source), htmlText(stateText(m_wording, piece.state)),
                                         statements(piece, position)};
    // A narrow page has no room for the head of the table: there each cell says what it is.
    const std::vector<std::string> labels = columns();
    for (std::size_t i = 0; i < cells.size(); ++i)
        element("td", cells[i], " data-label=\"" + htmlText(labels[i + 2]) + "\"");
    m_out += "</tr>\n";
}

std::string Page::content(const BinderEntry& entry) const {
    const EvidenceContent& content = entry.piece->content;
    const std::string kind = htmlText(kindText(m_wording, content)) + ": ";
    if (const auto* link = std::get_if<Link>(&content))
        // It was checked when it was kept; what is in a file may be from elsewhere.
        return kind + (parseLink(link->url) ? anchor(link->url, link->url, R"( rel="noopener noreferrer")")
                                            : typed(link->url));
    const std::string name = entry.file.substr(entry.file.find('/') + 1);
    const std::string file = anchor(relativeAddress(entry.file), name);
    if (std::holds_alternative<Note>(content))
        return kind + anchor("#note-" + entry.number, say(PLUMBLINE_TEXT("Read it below"))) + " · " + file;
    const auto& attachment = std::get<Attachment>(content);
    const std::string called =
        entry.number + " " + attachment.name == name
            ? std::string()
            : " · " + htmlText(say(PLUMBLINE_TEXT("added as"))) + " " + typed(attachment.name);
    return kind + file + " · " + htmlText(m_wording.size(attachment.size)) + called;
}

std::string Page::date(const Evidence& piece) const {
    if (!piece.year)
        return piece.date ? m_wording.date(*piece.date) : std::string();
    return piece.date ? m_wording.date(*piece.date) + ", " + piece.year->label() : piece.year->label();
}

std::string Page::statements(const Evidence& piece, std::size_t position) const {
    std::string items;
    for (const StatementPlace& place : piece.statements)
        if (place.position == position)
            items += "<li>" + htmlText(statementCell(m_rubric, place)) + "</li>";
    return items.empty() ? items : "<ul>" + items + "</ul>";
}

void Page::notes() {
    const auto isNote = [](const BinderEntry& entry) {
        return std::holds_alternative<Note>(entry.piece->content);
    };
    if (std::ranges::none_of(m_entries, isNote))
        return;
    m_out += "<section>\n";
    element("h2", htmlText(say(PLUMBLINE_TEXT("Notes"))));
    for (const BinderEntry& entry : m_entries)
        if (isNote(entry)) {
            element("h3", entry.number + " " + typed(entry.piece->title),
                    " id=\"note-" + entry.number + "\"");
            element("p", htmlText(std::get<Note>(entry.piece->content).text), R"( class="note" dir="auto")");
        }
    m_out += "</section>\n";
}

std::string Page::whole(Instant made) {
    // The policy is for readers whose browser would follow a slip of ours.
    m_out = "<!DOCTYPE html>\n<html lang=\"" + htmlText(m_wording.languageTag()) +
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" "
            "content=\"width=device-width, initial-scale=1\">\n<title>" +
            htmlText(title()) + "</title>\n<style>" + binderStyle + "</style>\n</head>\n<body>\n<main>\n";
    element("h1", htmlText(title()));
    facts(made);
    contents();
    for (std::size_t i = 0; i < m_rubric.strands().size(); ++i)
        strand(i);
    notes();
    m_out += "</main>\n";
    element("footer",
            htmlText(say(PLUMBLINE_TEXT("Made with Plumbline. The files are in the folder \"files\"; "
                                        "index.csv lists them for a spreadsheet."))));
    m_out += "</body>\n</html>\n";
    return std::move(m_out);
}

} // namespace

std::string relativeAddress(std::string_view path) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    static constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string address;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            address += c;
        else
            ((address += '%') += digits[byte >> 4U]) += digits[byte & 0xFU];
    }
    return address;
}

std::string binderPage(const Snapshot& snapshot, const std::vector<BinderEntry>& entries, Instant made,
                       const Wording& wording) {
    return Page(snapshot, entries, wording).whole(made);
}

} // namespace plumbline
