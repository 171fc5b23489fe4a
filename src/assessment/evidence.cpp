// SPDX-License-Identifier: MIT
#include "assessment/evidence.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utf8.h>
#include <utility>

namespace plumbline {

namespace {

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return lower;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The marks that reorder the text around them, so that "exe.gpj" can show as "jpg.exe" would.
bool isReordering(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

// ---- links

bool isWide(char32_t c) {
    return c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

/// Spaces, and what browsers read otherwise than people do (a backslash is a slash to them).
bool mayStandInLink(char32_t c) {
    static constexpr std::u32string_view forbidden = U" \"<>\\";
    return !isControl(c) && !isReordering(c) && !isWide(c) && forbidden.find(c) == std::u32string_view::npos;
}

bool isHost(std::string_view host) {
    const std::size_t colon = host.rfind(':');
    if (colon != std::string_view::npos && host.back() != ']') {
        const std::string_view port = host.substr(colon + 1);
        if (port.empty() || port.size() > 5 || !std::ranges::all_of(port, isDigit))
            return false;
        host = host.substr(0, colon);
    }
    return std::ranges::any_of(
        host, [](char c) { return c != '.' && c != '-' && c != '[' && c != ']' && c != ':'; });
}

Issue linkIssue(Message fact, const char* remedy) {
    return {{}, std::move(fact), {remedy, {}}};
}

std::optional<Issue> webProblem(std::string_view afterScheme) {
    const std::string_view authority = afterScheme.substr(0, afterScheme.find_first_of("/?#"));
    if (authority.find('@') != std::string_view::npos)
        return linkIssue({PLUMBLINE_TEXT("The link holds a user name before the \"@\"."), {}},
                         PLUMBLINE_TEXT("Remove it, so that everyone can see where the link leads."));
    if (!isHost(authority))
        return linkIssue({PLUMBLINE_TEXT("The link names no website."), {}},
                         PLUMBLINE_TEXT("Paste the whole address, for example https://example.org/plan."));
    return std::nullopt;
}

std::optional<Issue> mailProblem(std::string_view afterScheme) {
    const std::string_view address = afterScheme.substr(0, afterScheme.find('?'));
    const std::size_t at = address.find('@');
    if (at == std::string_view::npos || at == 0 || !isHost(address.substr(at + 1)))
        return linkIssue({PLUMBLINE_TEXT("The link names no mail address."), {}},
                         PLUMBLINE_TEXT("Write it like this: mailto:office@example.org."));
    return std::nullopt;
}

std::optional<Issue> linkProblem(std::string_view url) {
    for (auto it = url.begin(); it != url.end();)
        if (!mayStandInLink(utf8::unchecked::next(it)))
            return linkIssue(
                {PLUMBLINE_TEXT("The link holds a space or another character that links can not have."), {}},
                PLUMBLINE_TEXT("Paste the address as your browser shows it."));
    static constexpr std::array<std::string_view, 2> webSchemes{"https://", "http://"};
    for (const std::string_view scheme : webSchemes)
        if (lowerCase(url.substr(0, scheme.size())) == scheme)
            return webProblem(url.substr(scheme.size()));
    static constexpr std::string_view mailScheme = "mailto:";
    if (lowerCase(url.substr(0, mailScheme.size())) == mailScheme)
        return mailProblem(url.substr(mailScheme.size()));
    return linkIssue({PLUMBLINE_TEXT("The link does not begin with https://, http:// or mailto:."), {}},
                     PLUMBLINE_TEXT("Paste the whole address, for example https://example.org/plan."));
}

// ---- media types

using MediaType = std::pair<std::string_view, std::string_view>;

constexpr std::array<MediaType, 37> mediaTypes{{
    {"bmp", "image/bmp"},
    {"csv", "text/csv"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"eml", "message/rfc822"},
    {"gif", "image/gif"},
    {"heic", "image/heic"},
    {"htm", "text/html"},
    {"html", "text/html"},
    {"ics", "text/calendar"},
    {"jpeg", "image/jpeg"},
    {"jpg", "image/jpeg"},
    {"json", "application/json"},
    {"m4a", "audio/mp4"},
    {"md", "text/markdown"},
    {"mov", "video/quicktime"},
    {"mp3", "audio/mpeg"},
    {"mp4", "video/mp4"},
    {"odp", "application/vnd.oasis.opendocument.presentation"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"ogg", "audio/ogg"},
    {"pdf", "application/pdf"},
    {"png", "image/png"},
    {"ppt", "application/vnd.ms-powerpoint"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"rtf", "application/rtf"},
    {"svg", "image/svg+xml"},
    {"tif", "image/tiff"},
    {"tiff", "image/tiff"},
    {"txt", "text/plain"},
    {"wav", "audio/wav"},
    {"webp", "image/webp"},
    {"xls", "application/vnd.ms-excel"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"xml", "application/xml"},
    {"zip", "application/zip"},
}};

// ---- file names

constexpr std::size_t longestFileName = 120; // bytes
constexpr std::size_t longestEnding = 20;    // bytes, with the dot

bool mayStandInFileName(char32_t c) {
    static constexpr std::u32string_view forbidden = U"<>:\"|?*";
    return !isControl(c) && !isReordering(c) && forbidden.find(c) == std::u32string_view::npos;
}

std::string allowedCharacters(std::string_view name) {
    std::string valid;
    utf8::replace_invalid(name.begin(), name.end(), std::back_inserter(valid), U'_');
    std::string allowed;
    for (auto it = valid.cbegin(); it != valid.cend();) {
        const char32_t c = utf8::unchecked::next(it);
        if (mayStandInFileName(c))
            utf8::unchecked::append(c, std::back_inserter(allowed));
    }
    return allowed;
}

std::string_view withoutTail(std::string_view name) {
    const std::size_t last = name.find_last_not_of(". ");
    return name.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// A dot at the front would hide the file.
std::string_view withoutEnds(std::string_view name) {
    name = withoutTail(name);
    return name.substr(std::min(name.find_first_not_of(". "), name.size()));
}

/// The names of devices on Windows, which an ending does not make into files.
bool isReserved(std::string_view name) {
    static constexpr std::array<std::string_view, 6> devices{"con", "prn", "aux", "nul", "conin$", "conout$"};
    const std::string stem = lowerCase(withoutTail(name.substr(0, name.find('.'))));
    if (std::ranges::find(devices, stem) != devices.end())
        return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '1' &&
           stem[3] <= '9';
}

std::string shortened(std::string_view name) {
    if (name.size() <= longestFileName)
        return std::string(name);
    const std::size_t dot = name.rfind('.');
    const bool hasEnding = dot != std::string_view::npos && dot > 0 && name.size() - dot <= longestEnding;
    const std::string_view ending = hasEnding ? name.substr(dot) : std::string_view();
    std::size_t cut = longestFileName - ending.size();
    while (cut > 0 && (static_cast<unsigned char>(name[cut]) & 0xC0U) == 0x80U) // never inside a character
        --cut;
    return std::string(withoutTail(name.substr(0, cut))) + std::string(ending);
}

} // namespace

bool isSamePiece(const Evidence& a, const Evidence& b) {
    return a.uuid == b.uuid && a.title == b.title && a.content == b.content && a.date == b.date &&
           a.year == b.year && a.source == b.source && a.stance == b.stance && a.added == b.added;
}

bool speaksTo(const Evidence& evidence, const StatementPlace& place) {
    return std::ranges::find(evidence.statements, place) != evidence.statements.end();
}

Parsed<Link> parseLink(std::string_view text, std::string_view place) {
    static constexpr TextRule rule{1, 2000, false};
    Parsed<std::string> parsed = parseText(text, rule, place);
    if (!parsed)
        return {std::nullopt, std::move(parsed.issues)};
    if (std::optional<Issue> issue = linkProblem(*parsed.value)) {
        issue->place = std::string(place);
        return {std::nullopt, {std::move(*issue)}};
    }
    return {Link{std::move(*parsed.value)}, {}};
}

std::string mediaTypeOf(std::string_view fileName) {
    const std::size_t dot = fileName.rfind('.');
    if (dot != std::string_view::npos) {
        const std::string ending = lowerCase(fileName.substr(dot + 1));
        const auto found = std::ranges::find(mediaTypes, std::string_view(ending), &MediaType::first);
        if (found != mediaTypes.end())
            return std::string(found->second);
    }
    return "application/octet-stream";
}

std::string safeFileName(std::string_view name) {
    const std::size_t folder = name.find_last_of("/\\");
    const std::string allowed =
        allowedCharacters(folder == std::string_view::npos ? name : name.substr(folder + 1));
    std::string safe(withoutEnds(allowed));
    if (isReserved(safe))
        safe.insert(0, 1, '_');
    safe = shortened(safe);
    return safe.empty() ? "attachment" : safe;
}

} // namespace plumbline
