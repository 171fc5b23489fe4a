# SPDX-License-Identifier: MIT
"""Two hundred schools' workbooks become one in one call, later what went on in some of them, each time as one step."""

import json
import pathlib
import shutil
import sys
import tempfile
import time

from program import Program

SCHOOLS = 200
WENT_ON = 10


def main():
    program = Program(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="plumbline-import-many-") as folder:
        folder = pathlib.Path(folder)
        files = []
        for number in range(SCHOOLS):
            files.append(folder / f"school-{number}.plumbline")
            program.run("new", files[-1], "--school", f"School {number}", "--year", "2026-27")
        district = folder / "district.plumbline"
        quarter = timed(program, folder / "quarter.plumbline", files[:SCHOOLS // 4])
        whole = timed(program, district, files)
        print(f"{SCHOOLS // 4} files: {quarter:.2f} s, {SCHOOLS} files: {whole:.2f} s")
        assert f"{SCHOOLS} schools, {SCHOOLS} assessments" in program.run("check", district)

        unchanged = district.read_bytes()
        again = rows(program, district, files)
        assert {row["outcome"] for row in again} == {"identical"}
        assert district.read_bytes() == unchanged

        for file in files[:WENT_ON]:
            program.run("rate", file, list(program.show(file))[0], "developing")
        outcomes = [row["outcome"] for row in rows(program, district, files)]
        assert outcomes == ["brought-up-to-date"] * WENT_ON + ["identical"] * (SCHOOLS - WENT_ON)
        undone = folder / "undone.plumbline"
        shutil.copy(district, undone)
        program.run("undo", undone)
        program.run("undo", undone)
        assert "School 7" not in program.run("check", undone)


def timed(program, district, files):
    started = time.monotonic()
    program.run("import", district, *files)
    return time.monotonic() - started


def rows(program, district, files):
    return json.loads(program.run("import", district, *files, "--json"))["rows"]


if __name__ == "__main__":
    main()
