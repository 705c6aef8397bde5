internal import BudgetImport

/// A workbook (`.xlsx`, ISO/IEC 29500, transitional or strict): its sheets as tables of cells.
///
/// Formulas are never evaluated and nothing outside the file is ever looked at: what a formula came to when the file
/// was saved counts.
struct WorkbookReader {
  private let archive: Archive
  private let limits: CellLimits

  init(_ archive: Archive, limits: CellLimits = CellLimits()) {
    self.archive = archive
    self.limits = limits
  }

  /// Reads every sheet of cells, the hidden ones too.
  func tables(monitor: ProgressMonitor) throws(SourceProblem) -> [CellTable] {
    guard let book = try Relationships(of: "", in: archive).first("officeDocument") else {
      throw .missingPart("_rels/.rels")
    }
    let parts = try Relationships(of: book, in: archive)
    let contents = try WorkbookContents(of: book, in: archive)
    let texts: [CellValue]
    if let part = parts.first("sharedStrings") {
      texts = try SharedStrings.read(part, in: archive, limits, monitor)
    } else {
      texts = []
    }
    let dates: [Bool]
    if let part = parts.first("styles") {
      dates = try DateStyles.read(part, in: archive)
    } else {
      dates = []
    }
    var tables: [CellTable] = []
    var room = limits
    for sheet in contents.sheets {
      guard let target = parts.targets[sheet.reference], target.kind == "worksheet" else {
        continue
      }
      var scan = SheetScan(
        sheet, texts: texts, dates: dates, from1904: contents.countsFrom1904, room)
      try archive.readXML(target.part, monitor: monitor) { event in
        scan.take(event)
        return scan.problem == nil
      }
      if let problem = scan.problem { throw problem }
      room.cells -= scan.cellCount
      tables.append(scan.table)
    }
    guard !tables.isEmpty else { throw .noSheets }
    return tables
  }
}

/// What a workbook's own part says: its sheets in their order, and from when it counts days.
struct WorkbookContents {
  struct Sheet {
    let name: String
    let isHidden: Bool
    /// The name of the reference to its part.
    let reference: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false

  init(of part: String, in archive: Archive) throws(SourceProblem) {
    var sheets: [Sheet] = []
    var countsFrom1904 = false
    try archive.readXML(part) { event in
      guard case .start(let element) = event else { return true }
      switch element.name {
      case "sheet":
        let state = element["state"] ?? "visible"
        sheets.append(
          Sheet(
            name: element["name"] ?? "", isHidden: state != "visible",
            reference: element[local: "id"] ?? ""))
      case "workbookPr":
        countsFrom1904 = element["date1904"].map { $0 == "1" || $0 == "true" } ?? false
      default: break
      }
      return true
    }
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
  }
}
