/// What kinds of files a book leaves as; the raw value names one on the command line and at the end of file names.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// A workbook for spreadsheet programs.
  case xlsx
  /// A page for browsers, on paper and on screen.
  case html
  /// A table, one row a project, which can be imported again.
  case csv
  /// Markdown.
  case md
  /// The object that `budget summary --format json` prints.
  case json

  /// The format that a file's name asks for by its ending, in capitals or not; nil for any other.
  public init?(path: String) {
    guard let point = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    self.init(rawValue: path[path.index(after: point)...].lowercased())
  }

  /// Whether it is text, which may be printed.
  public var isText: Bool { self != .xlsx }
}

extension Strings {
  /// What a format is called where one is chosen.
  public func name(of format: ExportFormat) -> String {
    switch format {
    case .xlsx: say("电子表格 .xlsx", "workbook .xlsx")
    case .html: say("网页（可打印）.html", "page to print .html")
    case .csv: say("逗号分隔 .csv", "comma-separated .csv")
    case .md: say("Markdown .md", "Markdown .md")
    case .json: say("JSON .json", "JSON .json")
    }
  }
}
