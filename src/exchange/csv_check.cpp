// SPDX-License-Identifier: MIT
#include "exchange/csv_check.h"

#include "exchange/csv_file.h"
#include "exchange/written.h"

#include <fstream>
#include <string>
#include <vector>

namespace plumbline {

namespace {

/// Takes a file byte by byte.
class CsvReader {
public:
    /// False where the byte can not stand here.
    bool take(char c) {
        switch (m_at) {
        case At::FieldStart:
            m_at = At::Inside;
            ++m_fields;
            return c == '"';
        case At::Inside:
            if (c == '"')
                m_at = At::AfterQuote;
            return true;
        case At::AfterQuote:
            m_at = c == '"' ? At::Inside : c == ',' ? At::FieldStart : At::RowEnd;
            return c == '"' || c == ',' || c == '\r';
        case At::RowEnd:
            m_at = At::RowStart;
            return c == '\n' && endRow();
        case At::RowStart:
            break;
        }
        m_at = At::Inside;
        m_fields = 1;
        return c == '"';
    }

    bool isWhole() const { return m_at == At::RowStart && m_rows > 0; }

    /// With the header.
    std::int64_t rows() const { return m_rows; }

private:
    enum class At { RowStart, FieldStart, Inside, AfterQuote, RowEnd };

    bool endRow() {
        if (m_rows++ == 0)
            m_fieldsOfHeader = m_fields;
        return m_fields == m_fieldsOfHeader;
    }

    At m_at = At::RowStart;
    std::int64_t m_rows = 0;
    std::size_t m_fields = 0;
    std::size_t m_fieldsOfHeader = 0;
};

} // namespace

std::int64_t readBackCsv(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::string piece(std::size_t{1} << 16U, '\0');
    CsvReader reader;
    bool isStart = true;
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
        std::string_view bytes = std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount()));
        if (isStart && bytes.starts_with(byteOrderMark))
            bytes.remove_prefix(byteOrderMark.size());
        isStart = false;
        for (const char c : bytes)
            if (!reader.take(c))
                throwNotReadBack(path);
    }
    if (in.bad() || !reader.isWhole())
        throwNotReadBack(path);
    return reader.rows() - 1;
}

} // namespace plumbline
