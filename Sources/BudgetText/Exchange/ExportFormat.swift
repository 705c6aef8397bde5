/// The kind of file that the figures of a book leave in; the raw value is what its name ends in.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// A workbook of sheets with charts.
  case xlsx
  /// One page to look at or to print.
  case html
  /// One table of values between commas.
  case csv
  /// The summary as Markdown.
  case md
  /// The summary as JSON.
  case json
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
