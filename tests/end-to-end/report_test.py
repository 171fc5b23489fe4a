# SPDX-License-Identifier: MIT
"""Every preset of the printed report on Letter and A4, as programs that were not written here see it: pdfinfo,
pdftotext and qpdf."""

import pathlib
import re
import subprocess
import sys
import tempfile

from program import Program, need

SCHOOL = "Lincoln High School"
PRESETS = ("full", "summary", "families", "working-copy", "rating-sheets", "poster", "comparison")
SIZES = {"letter": "612 x 792", "a4": "(A4)"}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main():
    need("pdfinfo", "pdftotext", "qpdf")
    program = Program(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="plumbline-report-") as folder:
        workbook = pathlib.Path(folder) / "school.plumbline"
        program.run("new", workbook, "--example")
        for preset in PRESETS:
            for paper, size in SIZES.items():
                print(preset, paper, flush=True)
                check_pdf(program, workbook, pathlib.Path(folder) / f"{preset}-{paper}.pdf", preset, paper, size)
            check_web_page(program, workbook, pathlib.Path(folder) / f"{preset}.html", preset)
        check_wrong_words(program, workbook, pathlib.Path(folder))


def check_pdf(program, workbook, pdf, preset, paper, size):
    said = program.run("report", workbook, "-o", pdf, "--preset", preset, "--paper", paper)
    info = output("pdfinfo", pdf)
    pages = int(re.search(r"Pages:\s+(\d+)", info).group(1))
    assert said == f"Wrote {pdf}, {pages} page{'' if pages == 1 else 's'}\n", said
    assert re.search(rf"Title:\s+{SCHOOL}", info), info
    assert re.search(rf"Author:\s+{SCHOOL}", info), info
    assert size in info, info
    output("qpdf", "--check", pdf)
    catalog = output("qpdf", "--json", pdf)
    assert "/Lang" in catalog, "no language"
    text = output("pdftotext", pdf, "-").split("\f")[:-1]
    assert len(text) == pages and all(page.strip() for page in text), f"an empty page in {pdf.name}"
    expected = {"summary": 2, "poster": 1}.get(preset)
    assert expected is None or pages == expected, f"{pages} pages"
    if preset == "full":
        check_contents(pdf, text)
        assert catalog.count('"/Title"') > 25, "too few bookmarks"
        assert catalog.count('"/Subtype": "/Link"') > 20, "too few links"


def check_contents(pdf, pages):
    """Each line of the contents names a page that has the title."""
    contents = next(place for place, page in enumerate(pages) if page.lstrip().find("Contents") >= 0 and place > 0)
    lines = output("pdftotext", "-layout", "-f", str(contents + 1), "-l", str(contents + 1), pdf, "-").splitlines()
    entries = [match for match in (re.match(r"\s*(\S.*?)\s{3,}(\d+)$", line) for line in lines) if match]
    assert len(entries) > 20, lines
    for entry in entries:
        title, page = entry.group(1), int(entry.group(2))
        words = re.sub(r"\s+", " ", pages[page - 1])
        assert title in words, f"{title} is not on page {page}"


def check_web_page(program, workbook, page, preset):
    program.run("report", workbook, "-o", page, "--preset", preset)
    html = page.read_text()
    assert SCHOOL in html and "<script" not in html
    for target in re.findall(r'href="#([^"]*)"', html):
        assert f'id="{target}"' in html, f"{target} leads nowhere"


def check_wrong_words(program, workbook, folder):
    for option, word, listed in (("--preset", "poem", "working-copy"), ("--paper", "a5", "letter, a4"),
                                 ("--sections", "cover,cake", "how-to-read"), ("--type-size", "huge", "small")):
        done = subprocess.run([program.path, "report", workbook, "-o", folder / "no.pdf", option, word],
                              capture_output=True, text=True)
        assert done.returncode == 2, done
        assert listed in done.stderr, done.stderr


main()
