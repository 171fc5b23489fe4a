# SPDX-License-Identifier: MIT
"""Kills an import at random moments: the workbook is as it was, or holds all of it, and opens without repair."""

import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from program import Program

ROUNDS = 24


def main():
    program = Program(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    print(f"seed {seed}")
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="plumbline-import-kill-") as folder:
        folder = pathlib.Path(folder)
        source, target = two_workbooks(program, folder)
        before = content(program, target, folder)
        started = time.monotonic()
        done = folder / "done.plumbline"
        shutil.copy(target, done)
        program.run("import", done, source)
        longest = time.monotonic() - started
        after = content(program, done, folder)
        assert before != after
        killed, unchanged = 0, 0
        for round_number in range(ROUNDS):
            tried = folder / "tried.plumbline"
            tried.unlink(missing_ok=True)
            shutil.copy(target, tried)
            process = subprocess.Popen([program.path, "import", tried, source], stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE)
            time.sleep(chance.uniform(0, 1.3 * longest))
            process.send_signal(signal.SIGKILL)
            process.communicate()
            killed += process.returncode == -signal.SIGKILL
            program.is_whole(tried)
            now = content(program, tried, folder)
            assert now in (before, after), f"round {round_number}: half imported"
            unchanged += now == before
            program.run("import", tried, source)
            assert content(program, tried, folder) == after, f"round {round_number}: not made whole afterwards"
        print(f"{killed} killed, {unchanged} as before")
        assert killed > ROUNDS // 10, "hardly any was killed in time: this has tested nothing"


def two_workbooks(program, folder):
    """A district that has an older state of a school, and the school's workbook, which went on."""
    source, target = folder / "school.plumbline", folder / "district.plumbline"
    program.run("new", source, "--example")
    program.run("new", target, "--school", "Douglass", "--year", "2026-27")
    program.run("import", target, source)
    dimensions = list(program.show(source))
    for number, dimension in enumerate(dimensions):
        program.run("rate", source, dimension, ("initiating", "developing", "performing")[number % 3], "--reason",
                    f"went on {number}")
    files = folder / "minutes.txt"
    files.write_text("We agreed.\n" * 200_000)
    program.run("evidence", source, "add", dimensions[0], "--file", files)
    return source, target


def content(program, workbook, folder):
    """All that the workbook says."""
    export = folder / "content.json"
    export.unlink(missing_ok=True)
    program.run("export", workbook, "-o", export)
    return export.read_bytes()


if __name__ == "__main__":
    main()
