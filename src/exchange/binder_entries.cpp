// SPDX-License-Identifier: MIT
#include "exchange/binder_entries.h"

#include <algorithm>

namespace plumbline {

namespace {

std::vector<const Evidence*> inRubricOrder(const Snapshot& snapshot, const std::vector<EvidenceId>& chosen) {
    std::vector<const Evidence*> pieces;
    for (const Evidence& piece : snapshot.evidence)
        if (chosen.empty() || std::ranges::find(chosen, piece.id) != chosen.end())
            pieces.push_back(&piece);
    std::ranges::stable_sort(pieces, {}, [&](const Evidence* piece) {
        return snapshot.rubric->positionOf(piece->dimensions.front());
    });
    return pieces;
}

/// A title is no path: a slash in it parts no folders.
std::string withoutSlashes(std::string title) {
    std::ranges::replace_if(
        title, [](char c) { return c == '/' || c == '\\'; }, '-');
    return title;
}

struct NameAndSize {
    std::string name;
    std::int64_t size;

    void operator()(const Note& note) {
        // .txt, which every computer opens on a double click; .md is text to few of them.
        name = safeFileName(withoutSlashes(name) + ".txt");
        size = static_cast<std::int64_t>(note.text.size());
    }

    void operator()(const Link& /*unused*/) { name.clear(); }

    void operator()(const Attachment& file) {
        name = safeFileName(file.name);
        size = file.size;
    }
};

} // namespace

std::vector<BinderEntry> binderEntries(const Snapshot& snapshot, const std::vector<EvidenceId>& chosen) {
    const std::vector<const Evidence*> pieces = inRubricOrder(snapshot, chosen);
    const std::size_t digits = std::max<std::size_t>(2, std::to_string(pieces.size()).size());
    std::vector<BinderEntry> entries;
    entries.reserve(pieces.size());
    for (const Evidence* piece : pieces) {
        std::string number = std::to_string(entries.size() + 1);
        number.insert(0, digits - number.size(), '0');
        NameAndSize named{piece->title, 0};
        std::visit(named, piece->content);
        std::string file = named.name.empty() ? std::string() : "files/" + number + " " + named.name;
        entries.push_back({piece, std::move(number), std::move(file), named.size});
    }
    return entries;
}

} // namespace plumbline
