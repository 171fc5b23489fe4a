# SPDX-License-Identifier: MIT
"""Measures Plumbline against its limits, turn by turn, and prints the ratios. See README.md beside this file."""

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "end-to-end"))
import desktop  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, type=pathlib.Path, help="the folder of a release build")
    parser.add_argument("--rounds", type=int, default=15, help="rounds of whole programs (15)")
    options = parser.parse_args()
    # The measured files are on the disk that the build is on; a temporary folder may be memory.
    with tempfile.TemporaryDirectory(dir=options.build, prefix="files-") as files:
        bench = Bench(options.build, pathlib.Path(files), options.rounds)
        results = {"machine": machine(), "rounds": options.rounds, "measurements": bench.all()}
    target = options.build / "results.json"
    target.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n")
    print(table(results))
    print(f"\nWritten to {target}")


class Bench:
    def __init__(self, build, files, rounds):
        self._limits = build / "tests" / "bench"
        self._program = build / "ui" / "plumbline"
        self._files = files
        self._rounds = rounds
        self._workbook = files / "example.plumbline"

    def all(self):
        self._run(self._program, "new", self._workbook, "--example")
        with desktop.Desktop(window_manager=False) as screen:
            start = self._start(screen.environment)
            rating = self._rating(screen.environment)
            evidence = self._evidence(screen.environment)
        return [start, rating, *self._core(), *self._sessions(), *evidence, self._report()]

    def _start(self, environment):
        environment = dict(environment, PLUMBLINE_MARKS="1")
        ours, limit = [], []
        for _ in range(self._rounds + 1):
            limit.append(until_painted([self._limits / "bench_bare_window"], environment))
            ours.append(until_painted([self._program, self._workbook], environment))
        # The first round brings the programs and libraries into the page cache.
        return measurement("start to first painted window", "an empty QMainWindow", "ms", ours[1:], limit[1:])

    def _rating(self, environment):
        workbook = self._files / "rated.plumbline"
        self._run(self._program, "new", workbook, "--school", "Lincoln High School", "--year", "2026-27")
        found = self._json(self._limits / "bench_rating", workbook, self._files / "bare.db", environment=environment)
        alone = self._json(self._limits / "bench_bare_commit", self._files / "alone.db", "200")
        return {
            "what": "one rating, durable and repainted", "limit": "one bare SQLite commit", "unit": "ms",
            "ours": found["rating"] / 1000, "limitTook": found["commit"] / 1000, "ratio": found["ratio"],
            "ourPeakMib": found["peakKib"] / 1024, "limitPeakMib": alone["peakKib"] / 1024,
        }

    def _core(self):
        found = self._json(self._limits / "bench_core")
        rows = (("profile of 15 dimensions", "profile", "counting the ratings", "count"),
                ("comparison of two years", "compareTwo", "comparing wordings and levels", "difference"),
                ("comparison of ten years", "compareTen", "comparing wordings and levels of two", "difference"))
        return [{
            "what": what, "limit": limit, "unit": "µs", "ours": found[ours], "limitTook": found[reference],
            "ratio": found[ours] / found[reference], "ourPeakMib": found["peakKib"] / 1024, "limitPeakMib": None,
        } for what, ours, limit, reference in rows]

    def _sessions(self):
        found = self._json(self._limits / "bench_sessions", self._files / "sessions")
        rows = (("loading an assessment with 2,250 ballots", "load"), ("one rating beside 2,250 ballots", "rate"),
                ("beginning a round beside 2,250 ballots", "begin"), ("casting a ballot beside 2,250 others", "cast"))
        return [{
            "what": what, "limit": "the same in a session that has just begun", "unit": "µs", "ours": found[key],
            "limitTook": found[f"{key}Empty"], "ratio": found[f"{key}Ratio"],
            "ourPeakMib": found["peakKib"] / 1024, "limitPeakMib": None,
        } for what, key in rows]

    def _evidence(self, environment):
        folder = self._files / "evidence"
        found = self._json(self._limits / "bench_evidence", folder)
        rows = (("opening a workbook with 500 pieces of evidence, 300 MB", "open"),
                ("one rating beside 500 pieces of evidence, 300 MB", "rate"))
        core = [{
            "what": what, "limit": "the same in a workbook without evidence", "unit": "µs", "ours": found[key],
            "limitTook": found[f"{key}Empty"], "ratio": found[f"{key}Ratio"],
            "ourPeakMib": found["peakKib"] / 1024, "limitPeakMib": None,
        } for what, key in rows]
        environment = dict(environment, PLUMBLINE_MARKS="1")
        full, empty = [], []
        for _ in range(self._rounds + 1):
            empty.append(until_painted([self._program, folder / "empty.plumbline"], environment))
            full.append(until_painted([self._program, folder / "full.plumbline"], environment))
        return [*core, measurement("start to first painted window with 500 pieces of evidence, 300 MB",
                                   "the same with none", "ms", full[1:], empty[1:])]

    def _report(self):
        pdf, text, bare = (self._files / name for name in ("report.pdf", "report.txt", "bare.pdf"))
        self._run(self._program, "report", self._workbook, "-o", pdf)
        self._run("pdftotext", "-layout", pdf, text)
        pages = text.read_text().count("\f")
        runtime = self._files / "runtime"
        runtime.mkdir(mode=0o700)
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", XDG_RUNTIME_DIR=str(runtime))
        ours, limit = [], []
        for _ in range(self._rounds):
            limit.append(until_ended([self._limits / "bench_bare_pdf", text, bare], environment))
            pdf.unlink()
            ours.append(until_ended([self._program, "report", self._workbook, "-o", pdf], environment))
        return measurement(f"full report as PDF, {pages} pages, whole program", "the same words drawn line by line",
                           "ms", ours, limit)

    @staticmethod
    def _run(*command, environment=None):
        return subprocess.run([str(part) for part in command], env=environment, check=True,
                              capture_output=True).stdout

    def _json(self, *command, environment=None):
        return json.loads(self._run(*command, environment=environment))


def until_painted(command, environment):
    """Milliseconds from before the program is started until it says that its window is painted; peak memory."""
    started = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], env=environment, stderr=subprocess.PIPE)
    took = None
    for line in process.stderr:
        if line.startswith(b"MARK painted"):
            took = (time.monotonic() - started) * 1000
            break
    process.terminate()
    peak = wait_for(process)
    process.stderr.close()
    if took is None:
        raise RuntimeError(f"{command[0]} ended without a painted window")
    return took, peak


def until_ended(command, environment):
    started = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], env=environment, stdout=subprocess.DEVNULL)
    peak = wait_for(process)
    took = (time.monotonic() - started) * 1000
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} failed")
    return took, peak


def wait_for(process):
    """Waits for the end; the peak resident memory in MiB."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / 1024


def measurement(what, limit_name, unit, ours, limit):
    """Medians of both, and the median of the ratios of each round: what the machine does meanwhile drops out."""
    return {
        "what": what, "limit": limit_name, "unit": unit,
        "ours": statistics.median(took for took, _ in ours),
        "limitTook": statistics.median(took for took, _ in limit),
        "ratio": statistics.median(a / b for (a, _), (b, _) in zip(ours, limit)),
        "ourPeakMib": max(peak for _, peak in ours),
        "limitPeakMib": max(peak for _, peak in limit),
    }


def machine():
    processor = platform.machine()
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            processor = line.split(":", 1)[1].strip()
            break
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{processor}, {os.cpu_count()} cores, {system}"


def table(results):
    lines = [f"On {results['machine']}; medians, whole programs {results['rounds']} times in turn:", "",
             "| what | took | limit | took | ratio | peak memory (limit) |", "|---|--:|---|--:|--:|--:|"]
    for row in results["measurements"]:
        limit_peak = f" ({row['limitPeakMib']:.0f})" if row["limitPeakMib"] else ""
        lines.append(f"| {row['what']} | {number(row['ours'])} {row['unit']} | {row['limit']} | "
                     f"{number(row['limitTook'])} {row['unit']} | {row['ratio']:.2f} | "
                     f"{row['ourPeakMib']:.0f}{limit_peak} MiB |")
    return "\n".join(lines)


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


if __name__ == "__main__":
    main()
