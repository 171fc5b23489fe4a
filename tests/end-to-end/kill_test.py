# SPDX-License-Identifier: MIT
"""Kills the program at random moments: whatever it had acknowledged is there, and the file opens without repair."""

import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

from program import Program

ROUNDS = 120
LEVELS = ("initiating", "developing", "performing")


def main():
    program = Program(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    print(f"seed {seed}")
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="plumbline-kill-") as folder:
        workbook = pathlib.Path(folder) / "school.plumbline"
        program.run("new", workbook, "--school", "Lincoln High School", "--year", "2026-27")
        dimensions = list(program.show(workbook))
        longest = how_long(program, workbook, dimensions[0])
        killed, acknowledged = 0, 0
        expected = {dimension: (None, "") for dimension in dimensions}
        expected[dimensions[0]] = ("initiating", "first")
        for round_number in range(ROUNDS):
            dimension = chance.choice(dimensions)
            wanted = (chance.choice(LEVELS), f"reason {round_number}")
            process = subprocess.Popen(
                [program.path, "rate", workbook, dimension, wanted[0], "--reason", wanted[1]],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            # Twice as long as it takes: about half are killed, at every moment of their lives.
            time.sleep(chance.uniform(0, 2 * longest))
            process.send_signal(signal.SIGKILL)
            output, errors = process.communicate()
            if process.returncode == -signal.SIGKILL:
                killed += 1
            else:
                assert process.returncode == 0, errors
            # It says what it did only after that is on the disk.
            said_so = process.returncode == 0 or output.endswith(b"\n")
            acknowledged += said_so
            program.is_whole(workbook)
            found = program.show(workbook)
            is_now = (found[dimension]["level"], found[dimension]["reason"] or "")
            if said_so:
                assert is_now == wanted, f"round {round_number}: acknowledged {wanted}, found {is_now}"
            else:
                assert is_now in (wanted, expected[dimension]), f"round {round_number}: half written: {is_now}"
            expected[dimension] = is_now
            for other in dimensions:
                held = (found[other]["level"], found[other]["reason"] or "")
                assert held == expected[other], f"round {round_number}: {other} was {expected[other]}, is {held}"
        print(f"{killed} killed, {acknowledged} acknowledged")
        assert killed > ROUNDS // 10, "hardly any was killed in time: this has tested nothing"


def how_long(program, workbook, dimension):
    """Seconds that one rating takes here, the whole program from start to end."""
    started = time.monotonic()
    program.run("rate", workbook, dimension, "initiating", "--reason", "first")
    return time.monotonic() - started


if __name__ == "__main__":
    main()
