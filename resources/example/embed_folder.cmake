# SPDX-License-Identifier: MIT
# Writes files as one C++ source that finds their bytes by name:
#   cmake -DFOLDER=DIR "-DFILES=NAME;NAME" -DOUTPUT=FILE.cpp -P embed_folder.cmake
set(arrays "")
set(cases "")
set(number 0)
foreach(name IN LISTS FILES)
    math(EXPR number "${number} + 1")
    file(READ "${FOLDER}/${name}" bytes HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
    string(APPEND arrays "constexpr char file${number}[] = {\n${bytes}\n};\n\n")
    string(APPEND cases "    if (name == \"${name}\")\n        return std::string_view(file${number}, sizeof file${number});\n")
endforeach()
file(WRITE "${OUTPUT}" "// SPDX-License-Identifier: MIT
#include \"workbook/example_files.h\"

namespace plumbline {

namespace {

${arrays}} // namespace

std::optional<std::string_view> exampleFile(std::string_view name) {
${cases}    return std::nullopt;
}

} // namespace plumbline
")
