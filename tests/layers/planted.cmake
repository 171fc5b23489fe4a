# SPDX-License-Identifier: MIT
# Plants one line in a small tree that keeps the layers, and expects the check to name it:
# cmake -DTREE=FOLDER -DFILE=PATH -DLINE=TEXT -DEXPECTED=TEXT -P planted.cmake; without FILE the tree must pass.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${TREE}")
file(WRITE "${TREE}/src/base/text.h" "#include <string>\n")
file(WRITE "${TREE}/src/rubric/rubric.h" "#include \"base/text.h\"\n")
file(WRITE "${TREE}/src/rubric/reader.h" "#include <nlohmann/json_fwd.hpp>\n")
file(WRITE "${TREE}/src/rubric/reader.cpp" "#include \"rubric/reader.h\"\n#include <nlohmann/json.hpp>\n")
file(WRITE "${TREE}/src/storage/database.cpp" "#include \"assessment/edit.h\"\n#include <sqlite3.h>\n")
file(WRITE "${TREE}/src/workbook/workbook.cpp" "#include \"storage/database.h\"\n#include <queue>\n")
file(WRITE "${TREE}/src/report/html.cpp" "#include \"analysis/profile.h\"\n#include \"report/html.h\"\n")
file(WRITE "${TREE}/ui/main.cpp" "#include <QApplication>\n#include \"workbook/workbook.h\"\n")
file(WRITE "${TREE}/ui/shell/theme.cpp" "const QColor paper(\"#fdfdfb\");\n")
if(DEFINED FILE)
    file(APPEND "${TREE}/${FILE}" "${LINE}\n")
endif()

execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${TREE}" -P "${CMAKE_CURRENT_LIST_DIR}/check_layers.cmake"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT DEFINED FILE)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "A tree that keeps the layers was refused:\n${output}")
    endif()
    return()
endif()
string(FIND "${output}" "${FILE}: ${EXPECTED}" place)
if(result EQUAL 0 OR place EQUAL -1)
    message(FATAL_ERROR "\"${LINE}\" in ${FILE} was not found out; the check said (${result}):\n${output}")
endif()
