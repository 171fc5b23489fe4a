# SPDX-License-Identifier: MIT
# Writes the text of a file as a C++ function: cmake -DINPUT=FILE -DFUNCTION=NAME -DOUTPUT=FILE.cpp -P embed.cmake
# Characters, not one string literal: MSVC takes no literal longer than 16,380 bytes.
file(READ "${INPUT}" bytes HEX)
string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," characters "${bytes}")
file(WRITE "${OUTPUT}" "// SPDX-License-Identifier: MIT
#include \"rubric/embedded.h\"

namespace plumbline {

namespace {

constexpr char text[] = {
${characters}
};

} // namespace

std::string_view ${FUNCTION}() {
    return {text, sizeof text};
}

} // namespace plumbline
")
