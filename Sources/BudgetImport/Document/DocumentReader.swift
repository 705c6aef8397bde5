internal import BudgetModel

/// Reads the budget of a unit from a published document.
public enum DocumentReader {
  /// Makes a book of a document, and tells what of it is not sure and what was not read.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - head: what the caller knows better than it.
  ///   - monitor: stops the reading once it is cancelled.
  public static func read(
    _ text: DocumentText, head: DocumentHead = DocumentHead(), monitor: ProgressMonitor = .none
  ) throws(DocumentError) -> DocumentReading {
    guard text.lines.count <= DocumentText.lineLimit else { throw .tooLong(text.lines.count) }
    let pieced = PiecedText(text)
    let parts = DocumentParts(pieced)
    var drafts: [ProjectDraft] = []
    var headings: [ProjectDraft] = []
    var unit: TableUnit?
    for row in parts.outside { unit = TableUnit(in: row.folded) ?? unit }
    var widths: [[IndicatorColumn.Kind]: [Int?]] = [:]
    for (index, form) in parts.forms.enumerated() {
      guard !monitor.isCancelled else { throw .cancelled }
      let reader = FormReader(form, layout: pieced.layout, unit: unit, widths: &widths)
      // A heading that looks like a form and says nothing makes no project.
      if reader.draft.isEmpty {
        unit = reader.statedUnit ?? unit
        var heading = reader.draft
        heading.unread = form.head.map(\.line)
        headings.append(heading)
      } else {
        unit = reader.draft.amountUnit
        drafts.append(reader.draft)
      }
      monitor.tell(index + 1, of: parts.forms.count)
    }
    guard !drafts.isEmpty else { throw .noTable }
    return try BookAssembly(
      text, parts, repeated: pieced.repeated, headings: headings, drafts, head
    ).reading()
  }
}

extension ProjectDraft {
  /// Whether its form holds none of what makes a project.
  var isEmpty: Bool {
    code.isEmpty && name.isEmpty && total == nil && indicators.isEmpty && goals.isEmpty
  }

  /// Whether its rows name a unit and its department, and nothing else.
  var isOfUnit: Bool {
    (unit != nil || department != nil) && attributes.isEmpty && purpose.isEmpty
  }
}
