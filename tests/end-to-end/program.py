# SPDX-License-Identifier: MIT
"""The program's command line, and what a test of the whole program needs around it."""

import json
import shutil
import subprocess
import sys

SKIPPED = 77  # what the build takes as "skipped"


class Program:
    """Runs the verbs of one plumbline executable."""

    def __init__(self, path):
        self.path = path

    def run(self, *arguments):
        """Runs a verb that must succeed; what it printed."""
        done = subprocess.run([self.path, *(str(part) for part in arguments)], capture_output=True, text=True,
                              timeout=60)
        assert done.returncode == 0, f"plumbline {arguments} ended with {done.returncode}: {done.stderr}"
        return done.stdout

    def show(self, workbook, *options):
        """Every dimension by its id, as `show --json` says."""
        profile = json.loads(self.run("show", workbook, "--json", *options))
        return {dimension["id"]: dimension for strand in profile["strands"] for dimension in strand["dimensions"]}

    def is_whole(self, workbook):
        self.run("check", workbook)


def need(*programs):
    """Skips the test where one of these is not installed."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        skip("not installed: " + ", ".join(missing))


def need_window():
    """Skips the test where a real window can not be shown and driven."""
    need("Xvfb", "openbox", "xdotool", "dbus-daemon")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError) as missing:
        skip(f"no accessibility bindings for Python: {missing}")


def skip(reason):
    print(f"Skipped: {reason}")
    sys.exit(SKIPPED)
