import Foundation
import TestSupport
import Testing

/// A workbook as openpyxl, an independent reader, sees it.
struct OpenedWorkbook {
  let sheets: [Sheet]

  struct Sheet: Decodable {
    let name: String
    /// By their places, "D5".
    let cells: [String: Cell]
    let frozen: String?
    let filter: String?
    let repeated: String?
    let area: String?
    let landscape: Bool
    let paper: String?
    let charts: Int
    let lists: [String]
    let marks: Int
    let hidden: [String]
    let merged: [String]
    /// Pages in width and height that it is fitted to, 0 for as many as it needs.
    let fit: [Int]
    let centred: Bool

    /// The shown text of a cell, a number to six decimals; nil where there is none.
    subscript(place: String) -> String? { cells[place]?.value }
  }

  struct Cell: Decodable {
    let value: String?
    let formula: String?
    let format: String
    let isNumber: Bool
  }

  /// Opens a workbook.
  init(_ bytes: [UInt8]) throws {
    sheets = try TemporaryFolder.with { folder in
      let file = try folder.write(bytes, to: "a.xlsx")
      let run = try Program("/usr/bin/python3").run(
        ["-c", Self.script, file], environment: ["PYTHONIOENCODING": "utf-8"])
      try #require(run.status == 0, "\(run.stderr)")
      return try JSONDecoder().decode([Sheet].self, from: Data(run.stdout.utf8))
    }
  }

  func sheet(_ name: String) throws -> Sheet {
    try #require(sheets.first { $0.name == name })
  }

  private static let script = """
    import json, sys, warnings
    import openpyxl
    warnings.simplefilter("ignore")
    values = openpyxl.load_workbook(sys.argv[1], data_only=True)
    formulas = openpyxl.load_workbook(sys.argv[1])

    def text(value):
        if isinstance(value, bool): return str(value)
        if isinstance(value, (int, float)): return "%.6f" % value
        return None if value is None else str(value)

    sheets = []
    for shown in values.worksheets:
        written = formulas[shown.title]
        cells = {}
        for row in written.iter_rows():
            for cell in row:
                if cell.value is None: continue
                value = shown[cell.coordinate].value
                cells[cell.coordinate] = {
                    "value": text(value), "format": cell.number_format,
                    "formula": cell.value if cell.data_type == "f" else None,
                    "isNumber": isinstance(value, (int, float)),
                }
        sheets.append({
            "name": shown.title, "cells": cells, "frozen": written.freeze_panes,
            "filter": written.auto_filter.ref, "repeated": written.print_title_rows,
            "area": str(written.print_area), "landscape": written.page_setup.orientation == "landscape",
            "paper": str(written.page_setup.paperSize), "charts": len(written._charts),
            "lists": [rule.formula1 for rule in written.data_validations.dataValidation],
            "marks": len(written.conditional_formatting),
            "merged": sorted(str(range) for range in written.merged_cells.ranges),
            "fit": [int(written.page_setup.fitToWidth if written.page_setup.fitToWidth is not None else 1),
                    int(written.page_setup.fitToHeight if written.page_setup.fitToHeight is not None else 1)],
            "centred": bool(written.print_options.horizontalCentered),
            "hidden": sorted(name for name, column in written.column_dimensions.items() if column.hidden),
        })
    print(json.dumps(sheets))
    """
}
