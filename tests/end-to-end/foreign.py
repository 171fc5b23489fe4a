# SPDX-License-Identifier: MIT
"""Programs that were not written here, and what they make of an exported file."""

import csv
import datetime
import json
import pathlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as xml
import zipfile

from program import need, skip

NAMES = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def made_up(writer, folder):
    """Made-up workbooks in every format; the folder."""
    subprocess.run([writer, folder], check=True, timeout=120)
    return folder


# ---- JSON Schema ----
def schema_validator(schema):
    """Lists what is wrong with a value by a JSON Schema."""
    try:
        import jsonschema
    except ImportError:
        skip("not installed: jsonschema for Python")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    return lambda value: [f"{'/'.join(str(part) for part in error.path)}: {error.message[:300]}"
                          for error in validator.iter_errors(value)]


# ---- spreadsheets ----
def cells_of_xlsx(path):
    """Every sheet by its name: rows of texts, floats and days, read by the rules of the format alone."""
    with zipfile.ZipFile(path) as archive:
        book = xml.fromstring(archive.read("xl/workbook.xml"))
        names = [sheet.get("name") for sheet in book.iter(f"{{{NAMES['s']}}}sheet")]
        days = _day_styles(xml.fromstring(archive.read("xl/styles.xml")))
        return {name: [[_value(cell, days) for cell in _with_gaps(row)] for row in
                       xml.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml")).iter(f"{{{NAMES['s']}}}row")]
                for number, name in enumerate(names, 1)}


def _day_styles(styles):
    """The numbers of the styles that show a number as a day."""
    formats = {each.get("numFmtId") for each in styles.findall("s:numFmts/s:numFmt", NAMES)
               if each.get("formatCode") == "yyyy-mm-dd"}
    return {str(number) for number, style in enumerate(styles.findall("s:cellXfs/s:xf", NAMES))
            if style.get("numFmtId") in formats}


def _with_gaps(row):
    cells = []
    for cell in row.findall("s:c", NAMES):
        column = 0
        for letter in re.match("[A-Z]+", cell.get("r")).group():
            column = column * 26 + ord(letter) - ord("A") + 1
        cells += [None] * (column - 1 - len(cells)) + [cell]
    return cells


def _value(cell, days):
    if cell is None:
        return ""
    if cell.get("t") == "inlineStr":
        text = "".join(part.text or "" for part in cell.iter(f"{{{NAMES['s']}}}t"))
        return re.sub("_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code.group(1), 16)), text)
    assert cell.find("s:f", NAMES) is None, "a formula"
    number = float(cell.find("s:v", NAMES).text)
    if cell.get("s") in days:
        return (datetime.date(1899, 12, 30) + datetime.timedelta(days=number)).isoformat()
    return number


def rows_of_csv(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file))


class Office:
    """LibreOffice without a window."""

    # Comma, quotation mark, UTF-8; from the first line; as shown in the cells: no. The last says: every sheet.
    AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    FROM_CSV = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,false"

    def __init__(self, folder):
        need("soffice")
        self._folder = pathlib.Path(folder)

    def sheets(self, paths, are_csv=False):
        """Opens files, all in one run; rows of texts by (name of the file without ending, name of the sheet)."""
        out = self._folder / ("from-csv" if are_csv else "from-xlsx")
        options = [f"--infilter={self.FROM_CSV}"] if are_csv else []
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{self._folder}/office", *options,
                        "--convert-to", self.AS_CSV, "--outdir", out, *paths], check=True, capture_output=True,
                       timeout=240)
        found = {}
        for path in paths:
            for file in out.glob(f"{path.stem}-*.csv"):
                sheet = file.stem[len(path.stem) + 1:]
                if not any(other.stem.startswith(f"{path.stem}-") and file.stem.startswith(f"{other.stem}-")
                           for other in paths):
                    found[path.stem, sheet] = rows_of_csv(file)
        return found


def is_same(expected, found):
    """Whether a cell is as it was written: a number as a number, however it is spelled; a text as it stands."""
    if isinstance(expected, float):
        try:
            return float(found) == expected
        except ValueError:
            return False
    return expected == found


def differences(expected, found):
    """The first cells that differ, for a person to read; empty where all are the same."""
    wrong = []
    if len(expected) != len(found):
        wrong.append(f"{len(expected)} rows were written and {len(found)} are found")
    for number, (row, other) in enumerate(zip(expected, found), 1):
        width = max(len(row), len(other))
        for column, (cell, seen) in enumerate(zip(row + [""] * (width - len(row)), other + [""] * (width - len(other)))):
            if not is_same(cell, seen):
                wrong.append(f"row {number}, column {column + 1}: {cell!r} is found as {seen!r}")
    return wrong[:5]


# ---- web pages ----
def html_messages(checker, paths):
    """What the Nu Html Checker says about pages, errors and warnings alike, but for how letters are put together."""
    need("java")
    if not pathlib.Path(checker).exists():
        skip(f"not there: {checker} (scripts/test fetches it from npm)")
    done = subprocess.run(["java", "-jar", checker, "--format", "json", "--stdout", *paths], capture_output=True,
                          text=True, timeout=240)
    # A person's words are kept as they were typed, composed or not.
    return [f"{pathlib.Path(message['url']).name}:{message.get('lastLine')}: {message['message']}"
            for message in json.loads(done.stdout)["messages"]
            if "is not in Unicode Normalization Form C" not in message["message"]]


def print_page(page, pdf, folder):
    """Prints a web page to PDF as a browser does."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        skip("not installed: chromium")
    subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
                    "--disable-background-networking", "--disable-component-update", f"--user-data-dir={folder}/browser",
                    "--no-pdf-header-footer", f"--print-to-pdf={pdf}", pathlib.Path(page).as_uri()],
                   check=True, capture_output=True, timeout=120)
    return pdf


def output_of(*command):
    """What a program prints that must succeed."""
    need(str(command[0]))
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"{command} ended with {done.returncode}: {done.stdout}{done.stderr}"
    return done.stdout
