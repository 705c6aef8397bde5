public import BudgetModel

/// One cell of a sheet: what it holds and what that is.
public struct WorkbookCell: Hashable, Sendable {
  /// What it holds.
  public var value: WorkbookValue
  /// What that is, which decides how it looks.
  public var style: WorkbookStyle

  /// Makes a cell.
  public init(_ value: WorkbookValue, _ role: WorkbookStyle.Role, isTotal: Bool = false) {
    self.value = value
    style = WorkbookStyle(role: role, isTotal: isTotal)
  }
}

/// What a cell holds; numbers stay exact until they are written.
public enum WorkbookValue: Hashable, Sendable {
  /// Nothing but its look.
  case blank
  /// Text, never a formula whatever it begins with.
  case text(String)
  /// An amount, written as a number of 万元.
  case money(Money)
  /// A rate in percent or a difference in points, written as a number of percent: 40.73.
  case percent(Percent)
  /// Points of a hundred, written as a number.
  case score(Points)
  /// How many.
  case count(Int)
  /// A formula without its sign of equality, and what it comes to.
  case formula(String, result: FormulaResult)
}

/// What a formula comes to, so that a reader that does not calculate shows it too.
public enum FormulaResult: Hashable, Sendable {
  /// An amount.
  case money(Money)
  /// A rate in percent or a difference in points.
  case percent(Percent)
  /// How many.
  case count(Int)
  /// A text, `#N/A` among them.
  case text(String)
}

/// How a cell looks, by what it is.
public struct WorkbookStyle: Hashable, Sendable {
  /// What the cell is.
  public var role: Role
  /// Whether it stands in a row of totals.
  public var isTotal: Bool

  /// What a cell is.
  public enum Role: Hashable, Sendable, CaseIterable {
    /// The sheet's title.
    case title
    /// A line below the title, or below the table.
    case context
    /// The head of a column.
    case head
    /// Text in one line.
    case text
    /// Text that may take several lines.
    case longText
    /// A word in the middle, as statuses and months are.
    case word
    /// An amount in 万元.
    case money
    /// An amount that was worked out between two approved ones.
    case interpolated
    /// A rate.
    case percent
    /// A difference in percentage points, with its sign.
    case points
    /// A whole number.
    case count
    /// The cell in which the reader chooses something.
    case choice
    /// A form's title.
    case formTitle
    /// The year below it.
    case formSubtitle
    /// A line above a form's cells, at the left.
    case formLeft
    /// The same at the right.
    case formRight
    /// Words of a form in the middle: a label, a mark.
    case formMiddle
    /// Words of a form at the left.
    case formText
    /// An amount in a form.
    case formMoney
    /// A rate in a form, with its sign of percent.
    case formPercent
    /// Points in a form.
    case formPoints
  }
}
