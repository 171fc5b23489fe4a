// SPDX-License-Identifier: MIT
// Roles are free text: which of them are the same, and which is the head of the school.
#pragma once

#include <string_view>

namespace plumbline {

/// Whether two roles differ in nothing but capital letters.
bool isSameRole(std::string_view a, std::string_view b);

/// "Administration", "Admin", "Principal", "Assistant principal", in any capitals: who speaks last, because
/// others work for them.
bool isAdministration(std::string_view role);

} // namespace plumbline
