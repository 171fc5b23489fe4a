# SPDX-License-Identifier: MIT
"""A rating session in a real window: nine people vote secretly on all 15 dimensions at one keyboard, some of them again
and again, and decide. The program is killed in the middle of rounds on the way. In the end the file has 15 ratings and
every round, and the report prints them."""

import collections
import json
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

from desktop import Desktop
from program import Program, need, need_window
from screen import PATIENCE, Screen

SCHOOL = "Lincoln High School"
VOTERS = ("Ana", "Bo", "Cy", "Dee", "Eli", "Flo", "Gus", "Hal", "Ida")
ABSTAIN = 0


def main():
    program = Program(sys.argv[1])
    rubric = json.loads(pathlib.Path(sys.argv[2]).read_text())
    need_window()
    need("pdftotext")
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1_000_000)
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory(prefix="plumbline-session-") as folder, Desktop(bus=True) as desktop:
        evening = Evening(program, rubric, pathlib.Path(folder), desktop, random.Random(seed))
        evening.prepare()
        evening.rate_everything()
        evening.close()
        evening.check_file()
        evening.check_report()


class Evening:
    def __init__(self, program, rubric, folder, desktop, chance):
        self._program = program
        self._levels = rubric["levels"]
        self._dimensions = [dimension for strand in rubric["strands"] for dimension in strand["dimensions"]]
        self._workbook = folder / "school.plumbline"
        self._folder = folder
        self._desktop = desktop
        self._screen = Screen(desktop)
        self._chance = chance
        self._process = None
        self._kills = set(chance.sample(range(len(self._dimensions)), 3))
        self._votes = {}  # (place, round) -> what each voter voted, a rank or ABSTAIN

    def prepare(self):
        self._program.run("new", self._workbook, "--school", SCHOOL, "--year", "2026-27")
        for name in VOTERS:
            self._program.run("team", self._workbook, "add", "--name", name, "--role", "Teacher")
        self._open()
        self._tab_to("Start rating session")
        self._screen.key("space")
        self._wait_for_keyboard("Begin voting")

    def rate_everything(self):
        for place, dimension in enumerate(self._dimensions):
            rounds = 2 if place % 3 == 0 else 1
            for number in range(1, rounds + 1):
                self._vote(place, number)
            self._decide(place)
            print(f"{dimension['name']}: decided after {rounds} rounds", flush=True)
            self._screen.key("n")
            if place + 1 < len(self._dimensions):
                self._wait_for_keyboard("Begin voting")

    def close(self):
        self._screen.activate(SCHOOL)
        self._screen.key("ctrl+q")
        code = self._process.wait(timeout=PATIENCE)
        assert code == 0, f"the program ended with {code}"
        self._program.is_whole(self._workbook)

    def check_file(self):
        held = self._program.show(self._workbook)
        for place, dimension in enumerate(self._dimensions):
            level = held[dimension["id"]]["level"]
            assert level == self._level_id(place), f"{dimension['name']}: decided {self._level_id(place)}, held {level}"
        exported = self._folder / "all.json"
        self._program.run("export", self._workbook, "-o", exported)
        agenda = json.loads(exported.read_text())["assessments"][0]["sessions"][0]["agenda"]
        for place, item in enumerate(agenda):
            for number, found in enumerate(item["rounds"], 1):
                cast = {ballot["member"]: ballot.get("level") for ballot in found["ballots"]}
                wanted = [None if rank == ABSTAIN else self._levels[rank - 1]["id"]
                          for rank in self._votes[place, number]]
                assert list(cast.values()) == wanted, f"place {place}, round {number}: cast {wanted}, held {cast}"
            rounds = {number for at, number in self._votes if at == place}
            assert len(item["rounds"]) == len(rounds), f"place {place}: {len(item['rounds'])} rounds, not {len(rounds)}"

    def check_report(self):
        report = self._folder / "report.pdf"
        self._program.run("report", self._workbook, "-o", report)
        done = subprocess.run(["pdftotext", "-layout", report, "-"], capture_output=True, text=True, check=True,
                              timeout=PATIENCE)
        wanted = collections.Counter(self._round_words(number, ranks) for (_, number), ranks in self._votes.items())
        printed = collections.Counter(re.findall(r"Round \d+: \d+(?:–\d+)+", done.stdout))
        assert printed == wanted, f"voted {wanted - printed} is not printed, {printed - wanted} was not voted"

    def _round_words(self, number, ranks):
        return f"Round {number}: " + "–".join(str(ranks.count(rank)) for rank in range(1, len(self._levels) + 1))

    # ---- at the keyboard ----
    def _open(self):
        self._process = self._desktop.spawn(self._program.path, self._workbook)
        self._screen.attach()
        self._screen.follow_keyboard()
        self._screen.activate(SCHOOL)
        self._screen.key("F5")

    def _vote(self, place, number):
        self._screen.key("v")
        ranks = [self._chance.randrange(len(self._levels) + 1) for _ in VOTERS]
        self._votes[place, number] = ranks
        killed_at = self._chance.randrange(len(VOTERS) - 1) if place in self._kills and number == 1 else None
        for voter, (name, rank) in enumerate(zip(VOTERS, ranks)):
            if voter != killed_at or not self._was_kept_when_killed(voter, rank):
                self._cast(name, rank, "Return")
        self._wait_for_keyboard("Reveal")
        self._screen.key("r")
        # On this platform a combo box is called what it shows.
        self._screen.wait(self._is_on_levels, "the keyboard on the level")

    def _cast(self, name, rank, *then):
        self._wait_for_keyboard(f"Hand the keyboard over to {name}")
        self._screen.key("space")
        self._wait_for_keyboard(f"I am {name}: vote")
        self._screen.key("Return", "a" if rank == ABSTAIN else str(rank), "Return", *then)

    def _was_kept_when_killed(self, voter, rank):
        """Kills the program at any moment while a ballot is cast, and goes on: whether the ballot was in."""
        self._cast(VOTERS[voter], rank)
        time.sleep(self._chance.uniform(0, 0.05))
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(timeout=PATIENCE)
        self._screen.detach()
        self._program.is_whole(self._workbook)
        self._open()
        again, following = (f"Hand the keyboard over to {name}" for name in VOTERS[voter:voter + 2])
        self._screen.wait(lambda: self._focused_name() in (again, following), f"the keyboard on {again} or the next")
        kept = self._focused_name() == following
        print(f"killed while the ballot of {VOTERS[voter]} was cast: {'kept' if kept else 'not in yet'}", flush=True)
        return kept

    def _decide(self, place):
        self._screen.key("Home", *(["Down"] * self._rank(place)))
        self._tab_to("Reason")
        self._screen.type(f"seen in lesson {place}")
        self._screen.key("ctrl+Return")
        self._wait_for_keyboard("Next dimension")

    def _rank(self, place):
        return 1 + place % len(self._levels)

    def _level_id(self, place):
        return self._levels[self._rank(place) - 1]["id"]

    def _tab_to(self, name):
        for _ in range(60):
            before = self._screen.keyboard()
            if before is not None and before[1] == name:
                return
            self._screen.key("Tab")
            self._screen.wait(lambda: self._screen.keyboard() != before, f"Tab to leave {before}")
        raise AssertionError(f"Tab does not lead to {name}\n{self._screen.tree()}")

    def _wait_for_keyboard(self, name):
        self._screen.wait(lambda: self._focused_name() == name, f"the keyboard on {name}")

    def _focused_name(self):
        return (self._screen.keyboard() or ("", ""))[1]

    def _is_on_levels(self):
        return (self._screen.keyboard() or ("", ""))[0] == "combo box"


if __name__ == "__main__":
    main()
