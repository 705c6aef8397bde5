public import BudgetImport
public import BudgetModel
public import BudgetReports
public import BudgetText

/// Forms on their way to a file.
public struct FormExport: Sendable {
  private let forms: UnitForms
  private let strings: Strings
  private let time: Timestamp

  /// Takes forms, the language of their words and the moment that the properties of a workbook name.
  public init(_ forms: UnitForms, _ strings: Strings, time: Timestamp) {
    self.forms = forms
    self.strings = strings
    self.time = time
  }

  /// The bytes of the file in a format.
  public func bytes(
    _ format: FormFormat, monitor: ProgressMonitor = .none
  ) throws(ExportFailure) -> [UInt8] {
    guard !monitor.isCancelled else { throw .cancelled }
    if let text = forms.text(format, strings) { return text }
    return try WorkbookWriter(monitor).bytes(
      of: FormWorkbook(forms, strings), rows: 1 + 30 * forms.projects.count,
      created: Int(time.seconds))
  }
}
