// SPDX-License-Identifier: MIT
#include "workbook/account_name.h"

#include "base/text.h"

#include <cstdlib>
#ifndef _WIN32
#include <pwd.h>
#include <unistd.h>
#endif

namespace plumbline {

std::string accountName() {
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const char* name = std::getenv(variable); name && *name && isValidUtf8(name))
            return name;
#ifndef _WIN32
    if (const passwd* account = ::getpwuid(::geteuid()))
        return account->pw_name;
#endif
    return "?";
}

} // namespace plumbline
