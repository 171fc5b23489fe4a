// SPDX-License-Identifier: MIT
// The action "list": what an assessment holds of one kind, as a table or as JSON.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include "ui/command_line/json_output.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/workbook_access.h"
#include "ui/text.h"

#include <ostream>
#include <vector>

namespace plumbline::ui {

template <class Item>
struct Listing {
    std::vector<Item> Snapshot::*items;
    QJsonObject (*json)(const Snapshot& snapshot, const Item& item);
    QStringList columns;
    QStringList (*row)(const Item& item);
    QString none; ///< "%1: no evidence yet"
    /// Those that the options choose; all where there is none.
    std::vector<const Item*> (*choose)(const Call& call, const Snapshot& snapshot) = nullptr;
};

template <class Item>
std::vector<const Item*> listedItems(const Call& call, const Snapshot& snapshot,
                                     const Listing<Item>& listing) {
    if (listing.choose)
        return listing.choose(call, snapshot);
    std::vector<const Item*> items;
    for (const Item& item : snapshot.*listing.items)
        items.push_back(&item);
    return items;
}

template <class Item>
ExitCode list(const Call& call, const Listing<Item>& listing) {
    call.requireArguments(2, CommandLine::tr("FILE list"));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const std::vector<const Item*> items = listedItems(call, *snapshot, listing);
    if (call.wantsJson()) {
        QJsonArray all;
        for (const Item* item : items)
            all.append(listing.json(*snapshot, *item));
        printJson(call.out, all);
        return ExitCode::Done;
    }
    if (items.empty()) {
        const QString sentence =
            ((*snapshot).*listing.items).empty() ? listing.none : CommandLine::tr("%1: nothing of that kind");
        call.out << toUtf8(sentence.arg(assessmentName(*snapshot))) << "\n";
        return ExitCode::Done;
    }
    TextTable table(listing.columns);
    for (const Item* item : items)
        table.addRow(listing.row(*item));
    table.print(call.out);
    return ExitCode::Done;
}

} // namespace plumbline::ui
