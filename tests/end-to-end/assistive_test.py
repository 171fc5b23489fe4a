# SPDX-License-Identifier: MIT
"""Through AT-SPI, as a screen reader sees it: every cell is a radio button with the right name, in a group with the right
title, and toggling one there rates the dimension."""

import json
import pathlib
import shutil
import sys
import tempfile

from desktop import Desktop
from program import Program, need_window
from screen import Screen


def main():
    program = Program(sys.argv[1])
    rubric = json.loads(pathlib.Path(sys.argv[2]).read_text())
    need_window()
    with tempfile.TemporaryDirectory(prefix="plumbline-assistive-") as folder, Desktop(bus=True) as desktop:
        workbook = pathlib.Path(folder) / "school.plumbline"
        program.run("new", workbook, "--school", "Lincoln High School", "--year", "2026-27")
        screen = Screen(desktop)
        desktop.spawn(program.path, workbook)
        screen.attach()
        open_rubric_page(screen)
        cells = check_cells(screen, rubric)
        check_toggling(screen, program, workbook, rubric, cells)


def open_rubric_page(screen):
    screen.activate("Lincoln High School")
    screen.key("alt+2")
    screen.wait(lambda: len(grid_cells(screen)) == 45, "the 45 cells of the rubric page")


def grid_cells(screen):
    """Every radio button whose name tells its place among the levels, by (group title, name)."""
    return {(cell.get_parent().get_name(), cell.get_name()): cell
            for cell in screen.all("radio button", lambda name: ", level " in name)}


def check_cells(screen, rubric):
    cells = grid_cells(screen)
    expected = {}
    levels = rubric["levels"]
    for strand in rubric["strands"]:
        for dimension in strand["dimensions"]:
            title = f"{dimension['name']}, {strand['name']}"
            for rank, level in enumerate(levels, start=1):
                name = f"{level['name']}, level {rank} of {len(levels)}"
                expected[title, name] = (dimension["id"], level["id"], dimension["descriptors"][level["id"]])
    assert sorted(cells) == sorted(expected), (
        f"missing: {sorted(set(expected) - set(cells))}\nnot expected: {sorted(set(cells) - set(expected))}")
    for key, cell in cells.items():
        said = cell.get_description()
        assert said.startswith(expected[key][2]), f"{key} is described as {said!r}, not by its descriptor"
        assert not screen.has(cell, "checked"), f"{key} is checked in an unrated assessment"
    print("45 cells with the right role, name, group and descriptor")
    return {key: expected[key] for key in cells}


def check_toggling(screen, program, workbook, rubric, cells):
    # Another level for every neighbour, and the first dimension through all of its levels.
    order = sorted(cells, key=lambda key: list(expected_order(rubric)).index(cells[key][0]))
    titles = list(dict.fromkeys(title for title, _ in order))
    chosen = [key for key in order if key[0] == titles[0]]
    for place, title in enumerate(titles[1:], start=1):
        chosen.append([key for key in order if key[0] == title][place % 3])
    for key in chosen:
        dimension, level, _ = cells[key]
        screen.act(grid_cells(screen)[key])
        screen.wait(lambda: screen.has(grid_cells(screen)[key], "checked"), f"{key} to be checked")
        held = on_disk(program, workbook)[dimension]
        assert (held["state"], held["level"]) == ("rated", level), f"toggled {key}, but the file holds {held}"
    print(f"{len(chosen)} cells toggled, each rated in the file")


def expected_order(rubric):
    return (dimension["id"] for strand in rubric["strands"] for dimension in strand["dimensions"])


def on_disk(program, workbook):
    """What a copy of the file holds at this moment, while the window has it open."""
    copy = workbook.with_name("copy.plumbline")
    shutil.copyfile(workbook, copy)
    return program.show(copy)


if __name__ == "__main__":
    main()
