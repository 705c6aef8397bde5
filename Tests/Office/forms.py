"""Makes both forms of a book with invented results, opens them in LibreOffice and looks at their pages: one of A4
landscape for each project, with all that the sheet says. Usage: forms.py BUDGET BOOK EDITS [FOLDER], where pages are
left as pictures."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import warnings

import openpyxl

warnings.simplefilter("ignore")
# Points of A4 landscape.
WIDE, HIGH = 842, 595


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def squeezed(text):
    return re.sub(r"\s", "", text)


def check(folder, kind, budget, book):
    made = folder / f"{kind}.xlsx"
    run(budget, "form", kind, str(book), "-o", str(made))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(made))
    pdf = made.with_suffix(".pdf")
    sheets = openpyxl.load_workbook(made).worksheets
    info = run("pdfinfo", "-f", "1", "-l", "999", str(pdf))
    pages = [tuple(map(float, size)) for size in re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", info)]
    faults = []
    # The overview may go on on a second page; each form is on one.
    more = len(pages) - len(sheets)
    if more not in (0, 1):
        faults.append(f"{kind}: {len(pages)} pages of {len(sheets)} sheets")
    for place, sheet in enumerate(sheets):
        first, number = (1, 1 + more) if place == 0 else (place + 1 + more, place + 1 + more)
        width, height = pages[number - 1]
        if abs(width - WIDE) > 1 or abs(height - HIGH) > 1:
            faults.append(f"{kind} {sheet.title}: {width} x {height}")
        # The order of words on a page is not that of cells, so they are looked for one by one.
        text = squeezed(run("pdftotext", "-raw", "-f", str(first), "-l", str(number), str(pdf), "-"))
        letters = {letter: text.count(letter) for letter in set(text)}
        wanted = {}
        for row in sheet.iter_rows():
            for cell in row:
                # Numbers are written in their own formats.
                for letter in squeezed(cell.value) if isinstance(cell.value, str) else "":
                    wanted[letter] = wanted.get(letter, 0) + 1
        cut = [letter for letter, count in wanted.items() if letters.get(letter, 0) < count]
        if cut:
            faults.append(f"{kind} {sheet.title}: cut: {''.join(sorted(cut))}")
    return pdf, len(pages), faults


def main(budget, book, edits, pictures=None):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        copy = folder / "book.json"
        shutil.copy(book, copy)
        run(budget, "apply", str(copy), edits)
        faults, count = [], 0
        for kind in ("monitoring", "evaluation"):
            pdf, pages, found = check(folder, kind, budget, copy)
            faults += found
            count += pages
            if pictures:
                run("pdftoppm", "-r", "110", "-png", str(pdf), f"{pictures}/{kind}")
    for fault in faults:
        print(fault)
    print(f"{count} pages of forms, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main(*sys.argv[1:])
