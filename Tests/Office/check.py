"""Opens an exported workbook in LibreOffice: every formula must come to what was written beside it, and the pages to
as many as fit. Usage: check.py BUDGET BOOK MONTH"""

import pathlib
import subprocess
import sys
import tempfile
import warnings

import openpyxl

warnings.simplefilter("ignore")
# Half a 分, and half a hundredth of a percent, in which rates are told.
AMOUNT, RATE = 0.0000005, 0.0050001


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def office(folder, kind, book):
    profile = f"-env:UserInstallation=file://{folder}/profile"
    run("soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder / kind), str(book))
    return folder / kind / (book.stem + "." + kind)


def main(budget, book, month):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        exported, bare = folder / "exported.xlsx", folder / "bare.xlsx"
        run(budget, "export", book, "-o", str(exported), "--as-of", month)
        # Saved by openpyxl, formulas have no results, so LibreOffice must work them out.
        openpyxl.load_workbook(exported).save(bare)
        written = openpyxl.load_workbook(exported, data_only=True)
        formulas = openpyxl.load_workbook(exported)
        worked_out = openpyxl.load_workbook(office(folder, "xlsx", bare), data_only=True)
        checked, faults = 0, []
        for sheet in formulas:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type != "f":
                        continue
                    ours = written[sheet.title][cell.coordinate].value
                    theirs = worked_out[sheet.title][cell.coordinate].value
                    rate = cell.number_format in ("0.00", "+0.00;-0.00;0.00")
                    numbers = all(isinstance(value, (int, float)) for value in (ours, theirs))
                    same = abs(ours - theirs) <= (RATE if rate else AMOUNT) if numbers else ours == theirs
                    checked += 1
                    if not same:
                        faults.append(f"{sheet.title}!{cell.coordinate} {cell.value}: {ours}, LibreOffice {theirs}")
        pdf = office(folder, "pdf", exported)
        pages = int(run("pdfinfo", str(pdf)).split("Pages:")[1].split()[0])
        words = run("pdftotext", "-layout", str(pdf), "-")
    for fault in faults[:20]:
        print(fault)
    # A page a sheet, indicators up to three.
    if not 0 <= pages - len(formulas.worksheets) <= 2:
        faults.append(f"{pages} pages")
        print(faults[-1])
    totals = written.worksheets[0]["G15"].value
    if f"{totals:,.6f}".rstrip("0") not in words:
        faults.append("the total is not on the pages")
        print(faults[-1])
    print(f"{checked} formulas, {pages} pages, {len(faults)} faults")
    sys.exit(1 if faults or checked < 100 else 0)


main(*sys.argv[1:])
