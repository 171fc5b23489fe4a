# SPDX-License-Identifier: MIT
"""A made-up district through the command line: its roll-up says the same as the assessments one by one, and as the
table, the spreadsheet, the web page and the PDF that other programs read."""

import csv
import html.parser
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from program import Program

SIZE = "schools=24,years=4,voters=3,seed=11"
YEAR = "2026-27"
BEFORE = "2025-26"
SPREADSHEET_PATIENCE = 180


def main():
    program = Program(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="plumbline-district-") as folder:
        district = District(program, pathlib.Path(folder))
        for station in (district.same_words_same_district, district.counts_are_those_of_the_assessments,
                        district.changes_are_those_of_compare, district.table, district.spreadsheet,
                        district.web_page, district.paper):
            print(station.__name__.replace("_", " "), flush=True)
            station()


class District:
    def __init__(self, program, folder):
        self._program = program
        self._folder = folder
        self._workbook = folder / "district.plumbline"
        program.run("new", self._workbook, "--generate", SIZE)
        program.is_whole(self._workbook)
        self._rollup = json.loads(self._run("--json"))

    # ---- stations ----
    def same_words_same_district(self):
        again = self._folder / "again.plumbline"
        self._program.run("new", again, "--generate", SIZE)
        assert json.loads(self._program.run("rollup", again, "--year", YEAR, "--compare", BEFORE, "--json")) == self._rollup
        names = [school["school"] for school in self._rollup["schools"]]
        assert names == sorted(names), "schools stand by name"

    def counts_are_those_of_the_assessments(self):
        counted = {}
        for school in self._rollup["schools"]:
            if school["status"] is None:
                continue
            shown = self._program.show(self._workbook, "--school", school["school"], "--year", YEAR)
            for cell in school["cells"]:
                dimension = shown[cell["dimension"]]
                assert (cell["state"], cell["level"]) == (dimension["state"], dimension["level"]), (school, dimension)
                if dimension["level"]:
                    key = (cell["dimension"], dimension["level"])
                    counted[key] = counted.get(key, 0) + 1
        for dimension in self._dimensions():
            counts = dimension["counts"]
            for level, number in counts["levels"].items():
                assert number == counted.get((dimension["id"], level), 0), dimension
            others = counts["unrated"] + counts["notApplicable"] + counts["otherWording"] + counts["noAssessment"]
            assert sum(counts["levels"].values()) + others == self._rollup["schoolCount"]

    def changes_are_those_of_compare(self):
        for school in self._rollup["schools"]:
            years = {year["school_year"] for year in self._ratings() if year["school"] == school["school"]}
            if not {YEAR, BEFORE} <= years:
                assert all(cell["change"] == "none" for cell in school["cells"])
                continue
            compared = json.loads(self._program.run("compare", self._workbook, "--school", school["school"], "--years",
                                                    f"{BEFORE},{YEAR}", "--json"))
            change = {row["dimension"]: row["change"] for row in compared["rows"]}
            assert all(cell["change"] == change[cell["dimension"]] for cell in school["cells"]), school["school"]

    def table(self):
        rows = self._table()
        expected = [(school["school"], cell["dimension"], cell["state"], cell["change"])
                    for school in self._rollup["schools"] for cell in school["cells"]]
        assert [(row["school"], row["dimension id"], row["state"], row["change"]) for row in rows] == expected

    def spreadsheet(self):
        target = self._folder / "district.xlsx"
        self._run("-o", target)
        if shutil.which("soffice") is None:
            print("  not read by LibreOffice: it is not installed")
            return
        # The second sheet, as another program reads it.
        subprocess.run(["soffice", f"-env:UserInstallation=file://{self._folder}/office", "--headless", "--convert-to",
                        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2', "--outdir",
                        self._folder, target], check=True, capture_output=True, timeout=SPREADSHEET_PATIENCE)
        sheet = list(csv.DictReader((self._folder / "district-Ratings.csv").open(encoding="utf-8-sig")))
        table = self._table()
        assert len(sheet) == len(table)
        for one, other in zip(sheet, table):
            assert (one["School"], one["Dimension"]) == (other["school"], other["dimension"])
            assert one["Level number"] == other["level number"], (one, other)
            if other["level"]:
                assert one["Level"] == other["level"]

    def web_page(self):
        target = self._folder / "district.html"
        self._run("-o", target)
        page = Text()
        page.feed(target.read_text(encoding="utf-8"))
        self._names_all(page.text)

    def paper(self):
        target = self._folder / "district.pdf"
        self._run("-o", target)
        if shutil.which("qpdf"):
            subprocess.run(["qpdf", "--check", target], check=True, capture_output=True, timeout=60)
        if shutil.which("pdftotext"):
            text = subprocess.run(["pdftotext", "-layout", target, "-"], check=True, capture_output=True, text=True,
                                  timeout=60).stdout
            # A name may be broken over lines: its words are there.
            for school in self._rollup["schools"]:
                assert school["school"].split()[0] in text, school["school"]

    # ---- what it stands on ----
    def _run(self, *more):
        return self._program.run("rollup", self._workbook, "--year", YEAR, "--compare", BEFORE, *more)

    def _dimensions(self):
        return [dimension for strand in self._rollup["strands"] for dimension in strand["dimensions"]]

    def _table(self):
        target = self._folder / "district.csv"
        self._run("-o", target)
        return list(csv.DictReader(target.open(encoding="utf-8-sig", newline="")))

    def _ratings(self):
        target = self._folder / "ratings.csv"
        if not target.exists():
            self._program.run("export", self._workbook, "-o", target)
        return [{"school": row["school"], "school_year": row["school year"]}
                for row in csv.DictReader(target.open(encoding="utf-8-sig", newline=""))]

    def _names_all(self, text):
        for school in self._rollup["schools"]:
            assert school["school"] in text, school["school"]


class Text(html.parser.HTMLParser):
    """The words of a web page."""

    def __init__(self):
        super().__init__()
        self.text = ""

    def handle_data(self, data):
        self.text += data


if __name__ == "__main__":
    main()
