public import BudgetText

/// What kinds of files forms leave as; the raw value names one on the command line and at the end of file names.
public enum FormFormat: String, CaseIterable, Hashable, Sendable {
  /// A workbook whose sheets print as the forms.
  case xlsx
  /// A page for browsers and paper.
  case html
  /// Markdown.
  case md
  /// For programs.
  case json

  /// The format that a file's name asks for by its ending, in capitals or not; nil for any other.
  public init?(path: String) {
    guard let format = ExportFormat(path: path) else { return nil }
    self.init(rawValue: format.rawValue)
  }

  /// Whether it is text, which may be printed.
  public var isText: Bool { self != .xlsx }
}

extension UnitForms {
  /// The bytes of the forms as text; nil for a workbook, which a library writes.
  public func text(_ format: FormFormat, _ strings: Strings) -> [UInt8]? {
    switch format {
    case .xlsx: nil
    case .json: json(strings)
    case .md:
      Array(
        (["# \(Report.escaped(FormWorkbook(self, strings).title))\n"]
          + projects.map { $0.page(strings).markdown(strings) }).joined(separator: "\n").utf8)
    case .html:
      Array(
        html(
          projects.map { $0.page(strings) }, title: FormWorkbook(self, strings).title, strings
        ).utf8)
    }
  }
}
