# SPDX-License-Identifier: MIT
"""One school year as a leadership team has it, in a real window: new school, all 15 rated with the keyboard alone,
evidence by button and by drop, report to PDF, close, open again, undo, compare. At every station the window shows what
the file holds."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from desktop import Desktop
from program import Program, need, need_window
from screen import PATIENCE, Screen

SCHOOL = "Lincoln High School"


def main():
    program = Program(sys.argv[1])
    rubric = json.loads(pathlib.Path(sys.argv[2]).read_text())
    drag_source = sys.argv[3]
    need_window()
    need("pdftotext")
    with tempfile.TemporaryDirectory(prefix="plumbline-journey-") as folder, Desktop(bus=True) as desktop:
        journey = Journey(program, rubric, drag_source, pathlib.Path(folder), desktop)
        for station in (journey.make_new_school, journey.rate_everything_with_the_keyboard,
                        journey.add_evidence_by_button, journey.add_evidence_by_drop, journey.save_the_report,
                        journey.close, journey.open_again, journey.undo_and_redo, journey.compare_with_another_year,
                        journey.close):
            print(station.__name__.replace("_", " "), flush=True)
            station()


class Journey:
    def __init__(self, program, rubric, drag_source, folder, desktop):
        self._program = program
        self._drag_source = drag_source
        self._folder = folder
        self._desktop = desktop
        self._screen = Screen(desktop)
        self._levels = rubric["levels"]
        self._dimensions = [(f"{dimension['name']}, {strand['name']}", dimension)
                            for strand in rubric["strands"] for dimension in strand["dimensions"]]
        self._workbook = None
        self._process = None

    # ---- stations ----
    def make_new_school(self):
        self._start()
        self._screen.activate("Plumbline")
        self._screen.wait(lambda: self._focused_name() == "New self-assessment", "the keyboard on the first button")
        self._screen.key("space")
        self._screen.one("dialog", "New self-assessment")
        self._screen.type(SCHOOL)
        self._screen.key("Return")
        self._screen.wait(lambda: len(self._cells()) == 45, "the rubric")
        self._workbook = pathlib.Path(self._desktop.folder) / "Documents" / f"{SCHOOL}.plumbline"
        assert self._workbook.exists(), f"no workbook at {self._workbook}"

    def rate_everything_with_the_keyboard(self):
        self._tab_into_grid()
        self._screen.key("Home")
        for place, (title, dimension) in enumerate(self._dimensions):
            rank = self._wanted(place)
            self._screen.key(str(rank))
            self._wait_checked(title, rank)
            self._screen.key("n")
        self._check_window_against_file()
        expected = {dimension["id"]: self._levels[self._wanted(place) - 1]["id"]
                    for place, (_, dimension) in enumerate(self._dimensions)}
        held = {name: found["level"] for name, found in self._on_disk().items()}
        assert held == expected, f"wanted {expected}, the file holds {held}"
        self._screen.one("label", lambda name: "15 of 15 rated" in name)

    def add_evidence_by_button(self):
        self._tab_into_grid()
        self._screen.key("Home")
        minutes = self._folder / "Team minutes.txt"
        minutes.write_text("Grades 9 and 10 share standards.\n")
        self._screen.click(self._add_button())
        dialog = self._screen.one("dialog", "Add evidence")
        self._screen.click(self._screen.one("radio button", "File", within=dialog))
        self._screen.click(self._screen.one("push button", "Choose files…", within=dialog))
        self._choose_file(minutes)
        self._save_evidence(minutes)

    def add_evidence_by_drop(self):
        crosswalk = self._folder / "Standards crosswalk.csv"
        crosswalk.write_text("standard,course\n1,Algebra\n")
        source = self._desktop.spawn(self._drag_source, crosswalk)
        self._screen.drag(self._screen.middle_of_window("Drag source"), self._screen.middle(self._add_button()))
        self._save_evidence(crosswalk)
        source.terminate()
        source.wait(timeout=PATIENCE)

    def save_the_report(self):
        report = self._folder / "report.pdf"
        self._screen.activate(SCHOOL)
        self._screen.key("ctrl+p")
        self._screen.click(self._screen.one("push button", lambda name: "PDF" in name))
        self._choose_file(report)
        self._screen.wait(report.exists, "the report")
        text = self._screen.wait(lambda: words_of(report), "a whole PDF")
        for place, (_, dimension) in enumerate(self._dimensions):
            level = self._levels[self._wanted(place) - 1]["id"]
            for wanted in (dimension["name"], dimension["descriptors"][level]):
                assert squeezed(wanted) in text, f"not in the report: {wanted}"
        for wanted in ("Team minutes", "Standards crosswalk", SCHOOL):
            assert squeezed(wanted) in text, f"not in the report: {wanted}"

    def close(self):
        self._screen.activate(SCHOOL)
        self._screen.key("ctrl+q")
        code = self._process.wait(timeout=PATIENCE)
        assert code == 0, f"the program ended with {code}"
        self._program.is_whole(self._workbook)

    def open_again(self):
        self._start(self._workbook)
        self._screen.activate(SCHOOL)
        self._screen.key("alt+2")
        self._screen.wait(lambda: len(self._cells()) == 45, "the rubric")
        self._check_window_against_file()
        assert self._evidence() == ["Team minutes.txt", "Standards crosswalk.csv"]

    def undo_and_redo(self):
        last_title, last = self._dimensions[-1]
        rank = self._wanted(len(self._dimensions) - 1)
        for left in (["Team minutes.txt"], []):
            self._screen.key("ctrl+z")
            self._screen.wait(lambda: self._evidence() == left, f"undo to leave {left}")
        self._screen.key("ctrl+z")
        self._screen.wait(lambda: not self._is_checked(last_title, rank), "undo to take the last rating back")
        assert self._on_disk()[last["id"]]["state"] == "unrated"
        self._check_window_against_file()
        for _ in range(3):
            self._screen.key("ctrl+shift+z")
        self._wait_checked(last_title, rank)
        self._screen.wait(lambda: len(self._evidence()) == 2, "redo to bring the evidence back")
        self._check_window_against_file()

    def compare_with_another_year(self):
        self._screen.key("ctrl+shift+n")
        self._screen.one("dialog", lambda name: name.startswith("Start "))
        self._screen.key("Return")
        self._screen.wait(lambda: len(self._cells()) == 45 and not self._checked(), "the new, unrated year")
        self._tab_into_grid()
        self._screen.key("Home")
        for (title, _), rank in zip(self._dimensions, (3, 2, 2)):  # were 1, 2, 3: up, same, down
            self._screen.key(str(rank))
            self._wait_checked(title, rank)
            self._screen.key("n")
        self._screen.key("alt+6")
        copy = self._copy()
        latest = json.loads(self._program.run("show", copy, "--json"))["year"]
        earlier = f"{int(latest[:4]) - 1}-{latest[2:4]}"
        compared = json.loads(self._program.run("compare", copy, "--years", f"{earlier},{latest}", "--json"))
        changes = {row["dimension"]: row["change"] for row in compared["rows"]}
        assert [changes[dimension["id"]] for _, dimension in self._dimensions[:4]] == ["up", "same", "down", "none"]
        summary = compared["summary"]
        self._screen.one("label", lambda name: f"{summary['up']} of 15 rated higher, {summary['down']} lower" in name)

    # ---- what the window shows against what the file holds ----
    def _check_window_against_file(self):
        shown = {}
        for title, dimension in self._dimensions:
            ranks = [rank for rank in range(1, len(self._levels) + 1) if self._is_checked(title, rank)]
            assert len(ranks) <= 1, f"{title} shows {ranks}"
            shown[dimension["id"]] = self._levels[ranks[0] - 1]["id"] if ranks else None
        held = {name: found["level"] for name, found in self._on_disk().items()}
        assert shown == held, f"the window shows {shown}, the file holds {held}"

    def _on_disk(self):
        return self._program.show(self._copy())

    def _evidence(self):
        listed = json.loads(self._program.run("evidence", self._copy(), "list", "--json"))
        return [piece["title"] for piece in listed]

    def _copy(self):
        """A copy of the file as it is now, while the window has it open."""
        copy = self._folder / "copy.plumbline"
        shutil.copyfile(self._workbook, copy)
        return copy

    # ---- the window ----
    def _start(self, *arguments):
        self._process = self._desktop.spawn(self._program.path, *arguments)
        self._screen.attach()

    def _wanted(self, place):
        return 1 + place % len(self._levels)

    def _cells(self):
        return {(cell.get_parent().get_name(), cell.get_name()): cell
                for cell in self._screen.all("radio button", lambda name: ", level " in name)}

    def _cell_name(self, rank):
        return f"{self._levels[rank - 1]['name']}, level {rank} of {len(self._levels)}"

    def _is_checked(self, title, rank):
        cell = self._cells().get((title, self._cell_name(rank)))
        return cell is not None and self._screen.has(cell, "checked")

    def _checked(self):
        return [key for key, cell in self._cells().items() if self._screen.has(cell, "checked")]

    def _wait_checked(self, title, rank):
        self._screen.wait(lambda: self._is_checked(title, rank), f"{title} to show level {rank}")

    def _focused_name(self):
        focused = self._screen.focused()
        return focused.get_name() if focused else None

    def _tab_into_grid(self):
        """Presses Tab as often as it takes to come to a cell of the grid."""
        for _ in range(60):
            if ", level " in (self._focused_name() or ""):
                return
            self._screen.key("Tab")
        raise AssertionError(f"Tab does not lead into the grid\n{self._screen.tree()}")

    def _add_button(self):
        return self._screen.one("push button", "Add note, link or file")

    def _choose_file(self, path):
        self._screen.one("dialog", lambda name: name != "Add evidence")
        self._screen.key("ctrl+a")
        self._screen.type(str(path))
        self._screen.key("Return")

    def _save_evidence(self, path):
        dialog = self._screen.one("dialog", "Add evidence")
        self._screen.wait(lambda: self._screen.all("label", lambda name: path.name in name, within=dialog),
                          f"{path.name} in the dialog")
        self._screen.click(self._screen.one("push button", "Save", within=dialog))
        self._screen.wait(lambda: not self._screen.all("dialog", "Add evidence"), "the dialog to close")
        self._screen.wait(lambda: path.name in self._evidence(), f"{path.name} in the file")
        self._screen.one("push button", lambda name: name.startswith(path.name))


def words_of(pdf):
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, timeout=PATIENCE)
    return squeezed(done.stdout) if done.returncode == 0 else None


def squeezed(text):
    """Without white space: a line may end anywhere."""
    return re.sub(r"\s+", "", text)


if __name__ == "__main__":
    main()
