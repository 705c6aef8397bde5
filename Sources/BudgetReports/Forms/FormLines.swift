public import BudgetText

/// A line of a form shown as text.
public struct FormLine: Hashable, Sendable {
  /// What it is.
  public enum Role: Hashable, Sendable {
    /// The form's title, or the label of a part.
    case heading
    /// What a row is about.
    case subject
    /// What cells say, each with the head of its column.
    case text
  }

  /// What it is.
  public let role: Role
  /// What it says, in parts that are read as a whole: a cell with the head of its column, or a sentence.
  public let parts: [String]

  fileprivate init(role: Role, _ parts: String...) { self.init(role: role, parts: parts) }

  fileprivate init(role: Role, parts: [String]) {
    self.role = role
    self.parts = parts
  }
}

extension ProjectForm {
  /// The form as lines to read on a screen of any width: every cell that says anything, with the head of its column.
  public func lines(_ strings: Strings) -> [FormLine] {
    let page = page(strings)
    return [
      FormLine(role: .heading, strings.heading(page.title, page.subtitle)),
      FormLine(role: .text, page.left, page.right),
    ] + page.parts.flatMap { $0.lines(columns: page.columns.count, strings) }
  }
}

extension FormPart {
  fileprivate func lines(columns: Int, _ strings: Strings) -> [FormLine] {
    let heading = label.map { [FormLine(role: .heading, Self.inOneLine($0))] } ?? []
    guard headRows > 0 else { return heading + rows.flatMap { plain($0, strings) } }
    let placed = placed(columns: columns).filter { label == nil || $0.column > 0 }
    let heads = placed.filter { $0.row < headRows }
    func head(_ column: Int) -> String {
      var parts: [String] = []
      for head in heads where head.columns.contains(column) {
        let text = Self.inOneLine(head.cell.text)
        if !text.isEmpty { parts.append(text) }
      }
      return parts.joined(separator: "-")
    }
    return heading
      + (headRows..<max(headRows, rows.count)).flatMap { row -> [FormLine] in
        let cells = placed.filter { $0.rows.contains(row) }.sorted { $0.column < $1.column }
        // What reaches over several rows, and words before the first figure, say what the row is about.
        let subjects = cells.prefix { $0.cell.role == .label || $0.cell.role == .text }
        let words = subjects.map { Self.inOneLine($0.cell.text) }.filter { !$0.isEmpty }
        let said = cells.dropFirst(subjects.count).compactMap { cell -> String? in
          let text = Self.inOneLine(cell.cell.text)
          return text.isEmpty ? nil : strings.named(head(cell.column), text)
        }
        return
          (words.isEmpty
          ? [] : [FormLine(role: .subject, words.joined(separator: " / "))])
          + (said.isEmpty ? [] : [FormLine(role: .text, parts: said)])
      }
  }

  /// A row without heads: each label with what stands beside it, or a text alone, line by line.
  private func plain(_ row: [FormCell], _ strings: Strings) -> [FormLine] {
    if row.count == 1, row[0].role == .text {
      return row[0].text.split(whereSeparator: \.isNewline).map {
        FormLine(role: .text, String($0))
      }
    }
    var parts: [String] = []
    var label: String?
    for cell in row {
      let text = Self.inOneLine(cell.text)
      if cell.role == .label {
        if let label { parts.append(strings.named(label, "")) }
        label = text
      } else {
        parts.append(label.map { strings.named($0, text) } ?? text)
        label = nil
      }
    }
    if let label { parts.append(strings.named(label, "")) }
    parts.removeAll(where: \.isEmpty)
    return parts.isEmpty ? [] : [FormLine(role: .text, parts: parts)]
  }
}
