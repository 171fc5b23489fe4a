// SPDX-License-Identifier: MIT
// SHA-256 (FIPS 180-4) of bytes that come in pieces.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace plumbline {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::string_view bytes);
    /// 64 lower-case hex digits; nothing may be added after.
    std::string hex();

    static std::string of(std::string_view bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace plumbline
