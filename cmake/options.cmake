# SPDX-License-Identifier: MIT
# What every target of ours is compiled with: link plumbline::options privately.
add_library(plumbline_options INTERFACE)
add_library(plumbline::options ALIAS plumbline_options)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(plumbline_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused -Wformat=2
        -Wimplicit-fallthrough $<$<BOOL:${PLUMBLINE_WARNINGS_AS_ERRORS}>:-Werror>)
elseif(MSVC)
    target_compile_options(plumbline_options INTERFACE /W4 /utf-8 $<$<BOOL:${PLUMBLINE_WARNINGS_AS_ERRORS}>:/WX>)
endif()

if(PLUMBLINE_SANITIZE)
    target_compile_options(plumbline_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(plumbline_options INTERFACE -fsanitize=address,undefined)
endif()
