// SPDX-License-Identifier: MIT
#include "rubric/json_reader.h"

#include "base/text.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>
#include <utf8.h>
#include <utility>
#include <vector>

namespace plumbline {

namespace {

using nlohmann::json;

constexpr TextRule anyLines{0, std::numeric_limits<std::size_t>::max(), true};
constexpr TextRule anyLine{0, std::numeric_limits<std::size_t>::max(), false};

std::string lineOf(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    return "line " + std::to_string(std::ranges::count(before, '\n') + 1);
}

/// Builds the value while nlohmann's parser reports its pieces: the parser itself keeps the last of two equal
/// keys and takes any depth.
class BoundedBuilder final : public nlohmann::json_sax<json> {
public:
    BoundedBuilder(std::string_view text, JsonLimits limits) : m_text(text), m_limits(limits) {}

    bool null() override { return put(nullptr); }

    bool boolean(bool value) override { return put(value); }

    bool number_integer(number_integer_t value) override { return put(value); }

    bool number_unsigned(number_unsigned_t value) override { return put(value); }

    bool number_float(number_float_t value, const string_t& /*digits*/) override { return put(value); }

    bool binary(binary_t& /*value*/) override { return false; }

    bool string(string_t& value) override {
        check(value, anyLines, nextPlace());
        return put(std::move(value));
    }

    bool start_object(std::size_t /*size*/) override { return open(json::object()); }

    bool start_array(std::size_t /*size*/) override { return open(json::array()); }

    bool end_object() override { return close(); }

    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Open& object = m_open.back();
        const std::string place = jsonPointer(object.place, name);
        if (check(name, anyLine, place) && object.value->contains(name))
            m_issues.push_back({place,
                                {PLUMBLINE_TEXT("The key \"%1\" is given twice."), {abbreviated(name, 80)}},
                                {PLUMBLINE_TEXT("Keep one of the two."), {}}});
        object.key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override {
        // The position counts the character that does not fit as read.
        stop(
            lineOf(m_text, position == 0 ? 0 : position - 1), {PLUMBLINE_TEXT("This is not JSON."), {}},
            {PLUMBLINE_TEXT("Look for a missing comma, quotation mark or bracket here or just before."), {}});
        return false;
    }

    Parsed<json> take() && {
        if (!m_issues.empty())
            return {std::nullopt, std::move(m_issues)};
        return {std::move(m_root), {}};
    }

private:
    /// An object or array that is not closed yet.
    struct Open {
        json* value;
        std::string place;
        std::string key;
    };

    std::string nextPlace() const {
        if (m_open.empty())
            return {};
        const Open& parent = m_open.back();
        if (parent.value->is_array())
            return jsonPointer(parent.place, std::to_string(parent.value->size()));
        return jsonPointer(parent.place, parent.key);
    }

    bool put(json value) { return place(std::move(value)) != nullptr; }

    bool open(json value) {
        if (m_open.size() >= m_limits.depth) {
            stop(nextPlace(),
                 {PLUMBLINE_TEXT("Values are nested more than %1 deep."), {std::to_string(m_limits.depth)}},
                 {PLUMBLINE_TEXT("No file of this kind needs that; check that it is the right one."), {}});
            return false;
        }
        std::string pointer = nextPlace();
        json* placed = place(std::move(value));
        if (placed)
            m_open.push_back({placed, std::move(pointer), {}});
        return placed != nullptr;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    json* place(json value) {
        if (++m_count > m_limits.values) {
            stop({}, {PLUMBLINE_TEXT("The text has more than %1 values."), {std::to_string(m_limits.values)}},
                 {PLUMBLINE_TEXT("No file of this kind needs that; check that it is the right one."), {}});
            return nullptr;
        }
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        json& parent = *m_open.back().value;
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[m_open.back().key] = std::move(value));
    }

    bool check(const std::string& value, TextRule rule, const std::string& at) {
        Parsed<std::string> checked = parseText(value, rule, at);
        std::ranges::move(checked.issues, std::back_inserter(m_issues));
        return checked.value.has_value();
    }

    void stop(std::string at, Message fact, Message remedy) {
        m_issues.push_back({std::move(at), std::move(fact), std::move(remedy)});
    }

    std::string_view m_text;
    JsonLimits m_limits;
    json m_root;
    std::vector<Open> m_open;
    std::size_t m_count = 0;
    Issues m_issues;
};

Issues unreadable(std::string_view text, JsonLimits limits) {
    if (text.size() > limits.bytes)
        return {{{},
                 {PLUMBLINE_TEXT("The text is %1 bytes long; at most %2 are read."),
                  {std::to_string(text.size()), std::to_string(limits.bytes)}},
                 {PLUMBLINE_TEXT("Check that it is the right file."), {}}}};
    const auto invalid = utf8::find_invalid(text.begin(), text.end());
    if (invalid != text.end())
        return {{lineOf(text, static_cast<std::size_t>(invalid - text.begin())),
                 {PLUMBLINE_TEXT("The text is not valid UTF-8."), {}},
                 {PLUMBLINE_TEXT("Save the file as UTF-8."), {}}}};
    const std::size_t nul = text.find('\0');
    if (nul != std::string_view::npos)
        return {{lineOf(text, nul),
                 {PLUMBLINE_TEXT("The text holds a NUL byte."), {}},
                 {PLUMBLINE_TEXT("Save the file as plain text in UTF-8."), {}}}};
    return {};
}

} // namespace

Parsed<json> parseJson(std::string_view text, JsonLimits limits) {
    Issues issues = unreadable(text, limits);
    if (!issues.empty())
        return {std::nullopt, std::move(issues)};
    BoundedBuilder builder(text, limits);
    json::sax_parse(text.begin(), text.end(), &builder);
    return std::move(builder).take();
}

std::string jsonPointer(const std::string& pointer, std::string_view key) {
    constexpr std::size_t longest = 100;
    std::string out = pointer + "/";
    for (const char c : abbreviated(key, longest)) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else if ((c >= 0 && c < ' ') || c == '\x7F')
            out += '?';
        else
            out += c;
    }
    return out;
}

} // namespace plumbline
