# SPDX-License-Identifier: MIT
"""The year after, in a real window and with the keyboard: carry forward by choice, review last year's steps, mark what
is not in place, make next steps of it with one key, be killed, and find everything again; then the evidence binder."""

import hashlib
import json
import pathlib
import shutil
import sys
import tempfile
import zipfile

from desktop import Desktop
from program import Program, need_window
from screen import PATIENCE, Screen

SCHOOL = "Lincoln High School"
YEAR = "2027-28"
DIMENSION = "district-alignment"


def main():
    program = Program(sys.argv[1])
    need_window()
    with tempfile.TemporaryDirectory(prefix="plumbline-next-year-") as folder, Desktop(bus=True) as desktop:
        journey = Journey(program, pathlib.Path(folder), desktop)
        for station in (journey.start_the_next_year, journey.review_the_steps, journey.mark_what_is_not_in_place,
                        journey.make_next_steps_of_it, journey.be_killed, journey.take_the_step_back,
                        journey.write_the_binder):
            print(station.__name__.replace("_", " "), flush=True)
            station()


class Journey:
    def __init__(self, program, folder, desktop):
        self._program = program
        self._folder = folder
        self._desktop = desktop
        self._screen = Screen(desktop)
        self._workbook = folder / "school.plumbline"
        program.run("new", self._workbook, "--example")
        self._process = None

    # ---- stations ----
    def start_the_next_year(self):
        open_before = [step for step in self._steps("2026-27") if step["status"] in ("open", "doing")]
        evidence_before = self._evidence("2026-27")
        self._start()
        self._screen.key("ctrl+shift+n")
        self._screen.one("dialog", "Start 2027–28 from 2026–27")
        self._screen.key("Return")
        self._screen.wait(lambda: self._latest() == YEAR, "the new year in the file")
        carried = self._steps(YEAR)
        assert [step["text"] for step in carried] == [step["text"] for step in open_before], carried
        assert all(step["toReview"] for step in carried)
        evidence = self._evidence(YEAR)
        assert {piece["title"] for piece in evidence} == {piece["title"] for piece in evidence_before}
        assert all(piece["state"] == "to-review" for piece in evidence)
        assert all(found["state"] == "unrated" for found in self._program.show(self._copy()).values())

    def review_the_steps(self):
        self._screen.key("alt+5")
        first = self._steps(YEAR)[0]["text"]
        self._press(self._screen.one("push button", f"{first}: goes on"))
        self._screen.wait(lambda: not self._step(first)["toReview"], f"{first} to go on")

    def mark_what_is_not_in_place(self):
        self._screen.key("alt+2")
        self._screen.wait(lambda: len(self._screen.all("radio button", lambda name: ", level " in name)) == 45,
                          "the rubric")
        self._tab_into_grid()
        self._screen.key("Home")
        self._screen.key("Down")
        self._screen.key("2")
        self._screen.wait(lambda: self._program.show(self._copy())[DIMENSION]["level"] == "developing", "the rating")
        # The second level's last sentence, then the first of the third level.
        self._screen.key("m")
        for _ in range(5):
            self._screen.key("Down")
        for mark in ("2", "3"):
            self._screen.key("Down")
            self._screen.key(mark)
        self._screen.wait(lambda: self._marks()["performing"]["partly"] == self._marks()["performing"]["notYet"] == 1,
                          "two marks in the file")

    def make_next_steps_of_it(self):
        before = len(self._steps(YEAR))
        self._screen.key("F6")  # from the panel back to where the grid was
        # Last year's step for the second sentence was carried forward: the first one has none.
        self._screen.wait(self._is_in_grid, "the keyboard in the grid")
        self._screen.key("x")
        self._screen.wait(lambda: len(self._steps(YEAR)) == before + 1,
                          "a next step for the sentence that had none")

    def be_killed(self):
        held = self._steps(YEAR), self._marks(), self._evidence(YEAR)
        self._process.kill()
        self._process.wait(timeout=PATIENCE)
        self._screen.detach()
        assert (self._steps(YEAR), self._marks(), self._evidence(YEAR)) == held
        self._program.is_whole(self._workbook)

    def take_the_step_back(self):
        before = len(self._steps(YEAR))
        self._start()
        self._screen.key("ctrl+z")
        self._screen.wait(lambda: len(self._steps(YEAR)) == before - 1, "the step to be taken back")
        self._screen.key("ctrl+shift+z")
        self._screen.wait(lambda: len(self._steps(YEAR)) == before, "the step to come back")
        self._screen.key("ctrl+q")
        assert self._process.wait(timeout=PATIENCE) == 0

    def write_the_binder(self):
        binder = self._folder / "binder.zip"
        self._program.run("evidence", self._workbook, "binder", "-o", binder)
        with zipfile.ZipFile(binder) as archive:
            assert archive.testzip() is None
            names = archive.namelist()
            assert any(name.endswith("index.html") for name in names), names
            held = {hashlib.sha256(archive.read(name)).hexdigest() for name in names}
        wanted = {piece["sha256"] for piece in self._evidence(YEAR) if piece.get("sha256")}
        assert wanted and wanted <= held, f"{wanted - held} are not in the binder"

    # ---- what the file holds ----
    def _json(self, *arguments):
        verb, *rest = arguments
        return json.loads(self._program.run(verb, self._copy(), *rest, "--json"))

    def _latest(self):
        return self._json("show")["year"]

    def _steps(self, year):
        return self._json("step", "list", "--year", year)

    def _step(self, text):
        return next(step for step in self._steps(YEAR) if step["text"] == text)

    def _evidence(self, year):
        return self._json("evidence", "list", "--year", year)

    def _marks(self):
        """Of every level of the dimension: how many sentences are marked how."""
        return self._program.show(self._copy())[DIMENSION]["statements"]

    def _copy(self):
        """A copy of the file as it is now, while the window has it open."""
        copy = self._folder / "copy.plumbline"
        shutil.copyfile(self._workbook, copy)
        return copy

    # ---- the window ----
    def _start(self):
        self._process = self._desktop.spawn(self._program.path, self._workbook)
        self._screen.attach()
        self._screen.activate(SCHOOL)

    def _press(self, button):
        self._screen.act(button)

    def _is_in_grid(self):
        focused = self._screen.focused()
        return focused is not None and ", level " in focused.get_name()

    def _tab_into_grid(self):
        for _ in range(60):
            if self._is_in_grid():
                return
            self._screen.key("Tab")
        raise AssertionError(f"Tab does not lead into the grid\n{self._screen.tree()}")


if __name__ == "__main__":
    main()
