/// A small workbook (`.xlsx`) put together part by part, so that any part can be wrong.
public struct WorkbookBytes: Sendable {
  /// The sheets: a name and the XML of its `sheetData`, merged cells behind it where there are any.
  public var sheets: [(name: String, data: String)]
  /// The texts that cells share, each as the XML inside of its `si`.
  public var texts: [String] = []
  /// The XML of the styles, nil for a workbook without.
  public var styles: String?
  /// Attributes of the sheets by their places, such as `state="hidden"`.
  public var states: [Int: String] = [:]
  /// Attributes of the workbook's properties.
  public var properties = ""
  /// The namespace of its parts: the transitional one unless said otherwise.
  public var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// The beginning of the types of its references.
  public var types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Parts that take the place of those it would have, or come beside them.
  public var parts: [(name: String, text: String)] = []

  /// A workbook of sheets.
  public init(_ sheets: (name: String, data: String)...) {
    self.sheets = sheets
  }

  /// A workbook of one sheet of texts and numbers: what can be read as a number is one, an empty text no cell.
  public init(rows: [[String]], sheet: String = "Sheet1") {
    self.init((sheet, Self.data(rows)))
  }

  /// The XML of rows: what can be read as a number is one, an empty text no cell.
  public static func data(_ rows: [[String]], from first: Int = 1) -> String {
    rows.enumerated().map { place, cells in
      let number = first + place
      let row = cells.enumerated().compactMap { column, text -> String? in
        guard !text.isEmpty else { return nil }
        let name = letters(column) + String(number)
        return Double(text) == nil
          ? "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
          : "<c r=\"\(name)\"><v>\(text)</v></c>"
      }
      return "<row r=\"\(number)\">\(row.joined())</row>"
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  private static func letters(_ column: Int) -> String {
    column < 26
      ? String(UnicodeScalar(UInt8(65 + column)))
      : letters(column / 26 - 1) + letters(column % 26)
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    var zip = StoredZip()
    for part in archiveParts where !part.text.isEmpty { zip.add(part.name, Array(part.text.utf8)) }
    return zip.archive
  }

  /// The parts of the file; one without text is left out of it.
  public var archiveParts: [(name: String, text: String)] {
    var all = standardParts
    for part in parts {
      if let place = all.firstIndex(where: { $0.name == part.name }) {
        all[place] = part
      } else {
        all.append(part)
      }
    }
    return all
  }

  private var standardParts: [(name: String, text: String)] {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    func references(_ list: [(id: String, type: String, target: String)]) -> String {
      let lines = list.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(types)/\($0.type)\" Target=\"\($0.target)\"/>"
      }
      return "\(head)<Relationships xmlns=\"\(package)\">\(lines.joined())</Relationships>"
    }
    let numbers = sheets.indices.map { $0 + 1 }
    let list = numbers.map { number in
      "<sheet name=\"\(Self.escaped(sheets[number - 1].name))\" sheetId=\"\(number)\" "
        + "\(states[number - 1] ?? "") r:id=\"rId\(number)\"/>"
    }
    var references1 = numbers.map {
      (id: "rId\($0)", type: "worksheet", target: "worksheets/sheet\($0).xml")
    }
    references1.append((id: "rId100", type: "sharedStrings", target: "sharedStrings.xml"))
    if styles != nil { references1.append((id: "rId101", type: "styles", target: "styles.xml")) }
    let shared = texts.map { "<si>\($0)</si>" }.joined()
    return [
      ("[Content_Types].xml", "\(head)<Types/>"),
      (
        "_rels/.rels",
        references([(id: "rId1", type: "officeDocument", target: "xl/workbook.xml")])
      ),
      (
        "xl/workbook.xml",
        "\(head)<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(types)\">"
          + "<workbookPr \(properties)/><sheets>\(list.joined())</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", references(references1)),
      ("xl/sharedStrings.xml", "\(head)<sst xmlns=\"\(namespace)\">\(shared)</sst>"),
      ("xl/styles.xml", styles.map { "\(head)<styleSheet>\($0)</styleSheet>" } ?? ""),
    ]
      + numbers.map { number in
        let data = sheets[number - 1].data
        let parts = data.split(separator: "<mergeCells", maxSplits: 1)
        let merged = parts.count > 1 ? "<mergeCells" + parts[1] : ""
        return (
          "xl/worksheets/sheet\(number).xml",
          "\(head)<worksheet xmlns=\"\(namespace)\"><sheetData>\(parts.first ?? "")</sheetData>"
            + "\(merged)</worksheet>"
        )
      }
  }
}
