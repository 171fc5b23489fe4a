// SPDX-License-Identifier: MIT
#include "storage/strand_text_table.h"

#include <cstdint>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace plumbline::storage {

std::vector<StrandText> readStrandTexts(const Database& database, AssessmentId assessment,
                                        std::size_t strands) {
    SQLite::Statement query(
        database.connection(),
        "SELECT strand, text, written_ms FROM strand_text WHERE assessment = ? ORDER BY strand");
    query.bind(1, assessment.value());
    std::vector<StrandText> texts;
    while (query.executeStep()) {
        const auto strand = static_cast<std::size_t>(query.getColumn(0).getInt64() - 1);
        if (strand < strands)
            texts.push_back({strand, query.getColumn(1).getString(), Instant(query.getColumn(2).getInt64())});
    }
    return texts;
}

void putStrandText(const Database& database, AssessmentId assessment, const StrandText& text) {
    const auto strand = static_cast<std::int64_t>(text.strand + 1);
    if (text.text.empty()) {
        SQLite::Statement statement(database.connection(),
                                    "DELETE FROM strand_text WHERE assessment = ? AND strand = ?");
        SQLite::bind(statement, assessment.value(), strand);
        statement.exec();
        return;
    }
    SQLite::Statement statement(
        database.connection(),
        "INSERT INTO strand_text (assessment, strand, text, written_ms) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (assessment, strand) DO UPDATE SET text = excluded.text, written_ms = "
        "excluded.written_ms");
    SQLite::bind(statement, assessment.value(), strand, text.text, text.written.millisecondsSinceEpoch());
    statement.exec();
}

} // namespace plumbline::storage
