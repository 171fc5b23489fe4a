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
    QJsonObject (*json)(const Item& item);
    QStringList columns;
    QStringList (*row)(const Item& item);
    QString none; ///< "%1: no evidence yet"
};

template <class Item>
ExitCode list(const Call& call, const Listing<Item>& listing) {
    call.requireArguments(2, CommandLine::tr("FILE list"));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const std::vector<Item>& items = (*snapshot).*listing.items;
    if (call.wantsJson()) {
        QJsonArray all;
        for (const Item& item : items)
            all.append(listing.json(item));
        printJson(call.out, all);
        return ExitCode::Done;
    }
    if (items.empty()) {
        call.out << toUtf8(listing.none.arg(assessmentName(*snapshot))) << "\n";
        return ExitCode::Done;
    }
    TextTable table(listing.columns);
    for (const Item& item : items)
        table.addRow(listing.row(item));
    table.print(call.out);
    return ExitCode::Done;
}

} // namespace plumbline::ui
