// SPDX-License-Identifier: MIT
#include "exchange/change_id.h"

namespace plumbline {

std::string_view changeId(Change change) {
    switch (change) {
    case Change::None:
        return "none";
    case Change::Up:
        return "up";
    case Change::Down:
        return "down";
    case Change::Same:
        return "same";
    }
    return "none";
}

} // namespace plumbline
