internal import BudgetImport

/// Reads the paragraphs and tables of a `.docx`; numbers that Word itself puts before paragraphs are not in it.
enum WordDocument {
  private static let part = "word/document.xml"

  /// The most blocks that are read.
  static let blockLimit = DocumentText.lineLimit

  static func blocks(
    _ bytes: [UInt8], monitor: ProgressMonitor = .none
  ) throws(DocumentProblem) -> [DocumentBlock] {
    let archive: Archive
    do throws(ArchiveError) {
      archive = try Archive(bytes)
    } catch {
      throw DocumentProblem(SourceProblem(error))
    }
    guard archive.contains(part) else {
      throw archive.names.contains { $0.hasPrefix("xl/") } ? .workbook : .unknownKind
    }
    var walk = WordWalk()
    do throws(SourceProblem) {
      try archive.readXML(part, monitor: monitor) { event in
        walk.take(event)
        return walk.blocks.count <= blockLimit
      }
    } catch {
      throw DocumentProblem(error)
    }
    guard walk.blocks.count <= blockLimit else { throw .tooLarge }
    return walk.blocks
  }
}

/// What happens in a document's XML, gathered into blocks.
struct WordWalk {
  private(set) var blocks: [DocumentBlock] = []
  /// The tables that are open, the innermost last.
  private var tables: [Table] = []
  private var paragraph: [UInt8] = []
  private var inText = false
  /// How many elements are open whose text is not the document's: deleted words, the drawing beside its picture.
  private var hidden = 0

  private struct Table {
    var cells: [DocumentCell] = []
    /// The paragraphs of the cell that is open.
    var paragraphs: [String] = []
    var column = 0
    var span = 1
    var continuesAbove = false
    /// Rows that come behind the one that is open: those of tables in its cells.
    var nested: [DocumentBlock] = []
  }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let element): start(element)
    case .end(let name): end(name)
    case .text(let piece): if inText, hidden == 0 { paragraph += piece }
    }
  }

  private mutating func start(_ element: XMLElement) {
    switch element.name {
    case "del", "Fallback", "moveFrom": hidden += 1
    case "t": inText = true
    case "tab": if !paragraph.isEmpty || tables.isEmpty { paragraph.append(0x09) }
    case "br", "cr": paragraph.append(UInt8(ascii: "\n"))
    case "noBreakHyphen": paragraph.append(UInt8(ascii: "-"))
    case "tbl": tables.append(Table())
    case "tr":
      change { table in
        (table.cells, table.column, table.nested) = ([], 0, [])
      }
    case "tc":
      change { table in
        (table.paragraphs, table.span, table.continuesAbove) = ([], 1, false)
      }
    case "gridSpan":
      let span = element["w:val"].flatMap { Int($0) } ?? 1
      change { $0.span = min(max(1, span), 512) }
    case "gridBefore":
      let count = element["w:val"].flatMap { Int($0) } ?? 0
      change { $0.column = min(max(0, count), 512) }
    case "vMerge":
      let begins = element["w:val"] == "restart"
      change { $0.continuesAbove = !begins }
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "del", "Fallback", "moveFrom": hidden -= 1
    case "t": inText = false
    case "p": endParagraph()
    case "tc":
      change { table in
        table.cells.append(
          DocumentCell(
            table.paragraphs, column: table.column, span: table.span,
            continuesAbove: table.continuesAbove))
        table.column = min(table.column + table.span, 4096)
      }
    case "tr":
      guard let table = tables.last else { return }
      add([.row(table.cells)] + table.nested)
    case "tbl":
      tables.removeLast()
    default: break
    }
  }

  private mutating func endParagraph() {
    let lines = String(decoding: paragraph, as: UTF8.self).split(separator: "\n").map(String.init)
    paragraph = []
    let said = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    if tables.isEmpty {
      blocks += said.map(DocumentBlock.paragraph)
    } else {
      change { $0.paragraphs += said }
    }
  }

  /// Adds blocks to the document, or behind the row whose cell they stand in.
  private mutating func add(_ more: [DocumentBlock]) {
    if tables.count > 1 {
      tables[tables.count - 2].nested += more
    } else {
      blocks += more
    }
  }

  private mutating func change(_ change: (inout Table) -> Void) {
    guard !tables.isEmpty else { return }
    change(&tables[tables.count - 1])
  }
}
