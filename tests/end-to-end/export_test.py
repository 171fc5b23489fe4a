# SPDX-License-Identifier: MIT
"""What Plumbline exports, opened by programs that were not written here. The second argument says which of them."""

import json
import pathlib
import re
import sys
import tempfile

import foreign
from program import Program, need

SOURCE = pathlib.Path(__file__).resolve().parents[2]


def main():
    station = STATIONS[sys.argv[2]]
    with tempfile.TemporaryDirectory(prefix="plumbline-export-") as folder:
        station(Program(sys.argv[1]), pathlib.Path(folder), *sys.argv[3:])


def example(program, folder):
    """The example school, in a file; its four years have something of everything."""
    workbook = folder / "example.plumbline"
    program.run("new", workbook, "--example")
    return workbook


def exported(program, workbook, name, *options):
    """An exported file; the program must say what is in it."""
    path = workbook.parent / name
    said = program.run("export", workbook, "-o", path, *options)
    assert re.fullmatch(rf"Wrote {re.escape(str(path))}: [0-9]+ .+\n", said), said
    return path


# ---- JSON ----
def check_json(program, folder, writer):
    rubric_schema = json.loads((SOURCE / "rubric/rubric.schema.json").read_text())
    workbook_issues = foreign.schema_validator(json.loads((SOURCE / "resources/workbook.schema.json").read_text()))
    rubric_issues = foreign.schema_validator(rubric_schema)
    paths = [exported(program, example(program, folder), "example.json"),
             *sorted(foreign.made_up(writer, folder).glob("made-up-*.json"))]
    assert len(paths) > 10
    for path in paths:
        value = json.loads(path.read_text())
        issues = workbook_issues(value) + [issue for rubric in value["rubrics"] for issue in rubric_issues(rubric)]
        assert not issues, f"{path.name}: {issues[:5]}"
    # A schema that lets anything pass would have passed them too.
    value = json.loads(paths[0].read_text())
    for spoil in (lambda it: it["assessments"][0].update(surprise=1),
                  lambda it: it["assessments"][0]["ratings"][0].update(state="good"),
                  lambda it: it["assessments"][0]["evidence"][0].pop("title"),
                  lambda it: it["assessments"][0]["nextSteps"][0].update(priority="urgent"),
                  lambda it: it["attachments"][0].update(sha256="0")):
        spoilt = json.loads(json.dumps(value))
        spoil(spoilt)
        assert len(workbook_issues(spoilt)) > 0, "the schema lets a spoilt export pass"


# ---- spreadsheets ----
def check_office(program, folder, writer):
    office = foreign.Office(folder)
    foreign.made_up(writer, folder)
    workbook = example(program, folder)
    books = [exported(program, workbook, "example.xlsx"), *sorted(folder.glob("made-up-*.xlsx"))]
    opened = office.sheets(books)
    for book in books:
        sheets = foreign.cells_of_xlsx(book)
        assert {name for stem, name in opened if stem == book.stem} == set(sheets), f"the sheets of {book.name}"
        for name, rows in sheets.items():
            wrong = foreign.differences(rows, opened[book.stem, name])
            assert not wrong, f"{book.name}, {name}: {wrong}"
    check_csv(office, [exported(program, workbook, "wide.csv", "--wide"), exported(program, workbook, "marked.csv", "--bom"),
                       exported(program, workbook, "rounds.csv", "--rounds"), *sorted(folder.glob("made-up-*.csv"))])


def check_csv(office, tables):
    opened = {stem: rows for (stem, _), rows in office.sheets(tables, are_csv=True).items()}
    for table in tables:
        rows = [[number_or_text(cell) for cell in row] for row in foreign.rows_of_csv(table)]
        wrong = foreign.differences(rows, opened[table.stem])
        assert not wrong, f"{table.name}: {wrong}"


def number_or_text(cell):
    return float(cell) if re.fullmatch(r"[0-9]+(\.[0-9]+)?", cell) else cell


# ---- reports ----
def check_pdf(program, folder):
    workbook = example(program, folder)
    pdf = folder / "report.pdf"
    program.run("report", workbook, "-o", pdf, "--compare", "2025-26")
    foreign.output_of("qpdf", "--check", pdf)
    facts = foreign.output_of("pdfinfo", pdf)
    assert "Lincoln High School" in re.search("Title: *(.*)", facts).group(1), facts
    pages = int(re.search("Pages: *([0-9]+)", facts).group(1))
    text = foreign.output_of("pdftotext", pdf, "-")
    assert f"Page {pages} of {pages}" in text, f"the last of {pages} pages"
    letters = letters_of(text)
    for dimension in program.show(workbook).values():
        for entered in (dimension["name"], dimension["reason"] or ""):
            assert letters_of(entered) in letters, f"not in the PDF: {entered}"


def page_of(program, folder):
    page = folder / "report.html"
    program.run("report", example(program, folder), "-o", page, "--compare", "2025-26")
    return page


def check_page(program, folder, writer, checker):
    pages = [page_of(program, folder), *sorted(foreign.made_up(writer, folder).glob("made-up-*.html"))]
    assert len(pages) > 10
    messages = foreign.html_messages(checker, pages)
    assert not messages, "\n".join(messages[:20])
    text = pages[0].read_text()
    assert "<script" not in text and not re.search(r'(src|href)="(?!data:|#)', text), "the page needs more than itself"
    broken = folder / "broken.html"
    broken.write_text(text.replace("</h1>", "</h2>"))
    assert foreign.html_messages(checker, [broken]), "the checker finds nothing wrong with a broken page"


def check_browser(program, folder):
    need("pdfinfo", "pdftotext")
    page = page_of(program, folder)
    pdf = foreign.print_page(page, folder / "printed.pdf", folder)
    facts = foreign.output_of("pdfinfo", pdf)
    assert re.search("Tagged: *yes", facts), facts
    assert "Lincoln High School" in re.search("Title: *(.*)", facts).group(1), facts
    tree = Tree(foreign.output_of("pdfinfo", "-struct-text", pdf))
    text = page.read_text()
    for level in (1, 2, 3):
        assert len(tree.texts(f"H{level}")) == len(re.findall(f"<h{level}[ >]", text)), f"headings of level {level}"
    assert tree.texts("H1") == ["Lincoln High School"], tree.texts("H1")
    assert "Policy and Framework" in tree.texts("H2"), tree.texts("H2")
    assert "District Alignment" in tree.texts("H3"), tree.texts("H3")
    headers = tree.texts("TH")
    assert "Dimension" in headers and "District Alignment" in headers, headers
    figures = tree.texts("Figure")
    assert any("Developing" in figure for figure in figures), figures
    assert len(tree.texts("Caption")) >= text.count("<figcaption>"), "captions"
    letters = letters_of(foreign.output_of("pdftotext", pdf, "-"))
    for dimension in program.show(folder / "example.plumbline").values():
        assert letters_of(dimension["reason"] or "") in letters, f"not printed: {dimension['reason']}"


def letters_of(text):
    """Without what depends on where lines end: white space, and hyphens, which pdftotext takes for its own."""
    return re.sub(r"[\s-]", "", text)


class Tree:
    """What `pdfinfo -struct-text` prints: elements, indented by their depth, with their texts in quotation marks."""

    def __init__(self, printed):
        self._lines = [(len(line) - len(line.lstrip()), line.strip()) for line in printed.splitlines() if line.strip()]

    def texts(self, kind):
        """The text under every element of a kind."""
        found = []
        for number, (depth, line) in enumerate(self._lines):
            if re.match(rf"{kind}\b", line):
                inner = []
                for deeper, other in self._lines[number + 1:]:
                    if deeper <= depth:
                        break
                    if other.startswith('"'):
                        inner.append(other.strip('"'))
                found.append("".join(inner))
        return found


STATIONS = {"json": check_json, "office": check_office, "pdf": check_pdf, "page": check_page, "browser": check_browser}

if __name__ == "__main__":
    main()
