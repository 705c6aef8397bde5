public import DisplayText

/// A column of the rows that repeat in a form: its label, and what each row begins with there.
public struct FormColumn: Hashable, Sendable {
  /// What stands before the value; none is needed where it is the only column.
  public let label: String
  /// Shown under the value while it is being edited.
  public let hint: String
  let input: FormInput

  /// Makes a column of texts of one line.
  public static func line(
    _ label: String = "", hint: String = "", columns: Int? = nil,
    alignment: TextAlignment = .leading, maximumLength: Int = 1000
  ) -> FormColumn {
    FormColumn(
      label: label, hint: hint,
      input: .line(
        TextField(maximumLength: maximumLength), columns: columns, alignment: alignment))
  }

  /// Makes a column of texts of several lines, with line breaks of their own where those are allowed.
  public static func area(
    _ label: String = "", hint: String = "", maximumLength: Int = 4000,
    allowsLineBreaks: Bool = false
  ) -> FormColumn {
    FormColumn(
      label: label, hint: hint,
      input: .area(TextArea(maximumLength: maximumLength, allowsLineBreaks: allowsLineBreaks)))
  }

  /// Makes a column of choices, of which a new row has the first.
  public static func choice(
    _ label: String = "", hint: String = "", _ options: [String]
  ) -> FormColumn {
    FormColumn(label: label, hint: hint, input: .choice(options, selected: 0))
  }
}

/// One value of a row, with what is said about it.
struct FormCell: Hashable, Sendable {
  var input: FormInput
  var problem: String?
  var note: FormNote?
}

/// One row of those that repeat.
struct FormRow: Hashable, Sendable {
  /// The number it had when the form was opened, nil for one added since.
  let origin: Int?
  var cells: [FormCell]

  /// The row on one line, while it is not being edited.
  var summary: String {
    cells.map(\.input.text).filter { !$0.isEmpty }
      .map { $0.replacing("\n", with: " ") }.joined(separator: " / ")
  }
}

/// Rows that can be added, removed and moved.
struct FormList: Hashable, Sendable {
  let columns: [FormColumn]
  /// Shown while there are no rows.
  let placeholder: String
  let maximumRows: Int
  var rows: [FormRow]

  init(_ columns: [FormColumn], placeholder: String, maximumRows: Int, rows: [[String]]) {
    self.columns = columns
    self.placeholder = placeholder
    self.maximumRows = maximumRows
    self.rows = []
    self.rows = rows.enumerated().map { row(of: $1, origin: $0) }
  }

  /// A row with these texts in its first columns; more of them are left out.
  func row(of texts: [String] = [], origin: Int? = nil) -> FormRow {
    FormRow(
      origin: origin,
      cells: columns.enumerated().map { place, column in
        var input = column.input
        if place < texts.count { input.setText(texts[place]) }
        return FormCell(input: input)
      })
  }

  var texts: [[String]] { rows.map { $0.cells.map(\.input.text) } }
}
