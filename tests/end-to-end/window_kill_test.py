# SPDX-License-Identifier: MIT
"""Kills the program with its window open: whatever the window had shown as rated is in the file."""

import pathlib
import random
import signal
import sys
import tempfile
import time

from desktop import Desktop
from program import Program, need_window
from screen import PATIENCE, Screen

ROUNDS = 8
LEVELS = ("initiating", "developing", "performing")


def main():
    program = Program(sys.argv[1])
    need_window()
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    print(f"seed {seed}")
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="plumbline-kill-") as folder, Desktop(bus=True) as desktop:
        workbook = pathlib.Path(folder) / "school.plumbline"
        program.run("new", workbook, "--school", "Lincoln High School", "--year", "2026-27")
        dimension = next(iter(program.show(workbook)))
        for round_number in range(ROUNDS):
            shown, pressed = rate_and_kill(program, desktop, workbook, chance)
            program.is_whole(workbook)
            held = program.show(workbook)[dimension]["level"]
            # What was pressed but not shown yet may be there or not; what was shown must be.
            allowed = {shown} if pressed is None else {shown, pressed}
            assert held in allowed, f"round {round_number}: shown {shown}, pressed {pressed}, held {held}"
        print(f"{ROUNDS} windows killed, nothing lost that they had shown")


def rate_and_kill(program, desktop, workbook, chance):
    """Rates the first dimension, kills the program: the level that was shown, and one pressed but not waited for."""
    screen = Screen(desktop)
    process = desktop.spawn(program.path, workbook)
    screen.attach()
    screen.activate("Lincoln High School")
    screen.key("alt+2")
    screen.wait(lambda: first_group(screen), "the grid")
    for _ in range(60):
        focused = screen.focused()
        if focused is not None and ", level " in focused.get_name():
            break
        screen.key("Tab")
    screen.key("Home")
    rank = chance.randint(1, 3)
    screen.key(str(rank))
    screen.wait(lambda: screen.has(first_group(screen)[rank - 1], "checked"), f"level {rank} to be shown")
    pressed = None
    if chance.random() < 0.5:
        other = rank % 3 + 1
        pressed = LEVELS[other - 1]
        screen.key(str(other))
        time.sleep(chance.uniform(0, 0.03))
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=PATIENCE)
    screen.detach()
    return LEVELS[rank - 1], pressed


def first_group(screen):
    """The cells of the first dimension, lowest level first."""
    return screen.all("radio button", lambda name: ", level " in name)[:3]


if __name__ == "__main__":
    main()
