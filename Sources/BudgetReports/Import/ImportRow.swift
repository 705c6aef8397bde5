public import BudgetFigures
public import BudgetImport
public import BudgetModel

/// A row of what an import would do, its cells as values: an amount, a project, or what is in the way.
public struct ImportRow: Hashable, Sendable {
  /// The number of the row in the table.
  public let number: Int
  /// Where it stands in the table.
  public let place: CellPlace
  /// The code of its project, nil where that is the question.
  public var code: String?
  /// The name of its project or, where that is not known, what is printed; empty for a total.
  public let name: String
  /// The month of an amount, nil for a whole row.
  public var month: Month?
  /// The source of an amount, nil for a whole row.
  public var source: FundSource?
  /// What is recorded now, the whole budget for a project; nil where nothing is.
  public var old: Money?
  /// What would be recorded, the whole budget for a project; nil where the table does not tell.
  public var new: Money?
  /// What of a project would change; nothing for an amount.
  public var parts: [Part] = []
  /// What becomes of it.
  public let standing: Standing
  /// Why it cannot be recorded as it is.
  public var doubts: [Doubt] = []
  /// What is worth a look and keeps it from nothing.
  public var remarks: [Remark] = []

  /// What may become of a row.
  public enum Standing: Hashable, Sendable {
    /// It would be recorded.
    case change
    /// It is recorded already.
    case same
    /// It was left out.
    case leftOut
    /// It says nothing.
    case empty
    /// It keeps the whole from being recorded.
    case hindrance
  }

  /// What of a project would change.
  public struct Part: Hashable, Sendable {
    /// What it is called.
    public let title: String
    /// The source, nil for what is no source's.
    public let source: FundSource?
    /// What is recorded now, nil for nothing.
    public let old: FigureValue?
    /// What would be recorded, nil for nothing.
    public let new: FigureValue?
  }

  /// Why a row cannot be recorded as it is.
  public struct Doubt: Hashable, Sendable {
    /// What is to be decided.
    public let kind: Kind
    /// The reason, in a sentence.
    public let sentence: String
    /// The codes of the projects offered.
    public var offered: [String] = []
    /// Whether the sentence says itself which row or project it is about.
    public var namesRow = false

    /// What may be to be decided; the text of a case is what other programs are told.
    public enum Kind: String, Sendable {
      /// Which project it is: none fits.
      case unmatched
      /// Which project it is: several fit.
      case ambiguous
      /// What is to be recorded.
      case doubtful
      /// Whether the table's own total is to be believed.
      case total
    }
  }

  /// What is worth a look.
  public struct Remark: Hashable, Sendable {
    /// It, in a sentence.
    public let sentence: String
    /// What it is true of.
    public let scope: Scope

    /// What a remark may be true of.
    public enum Scope: Hashable, Sendable {
      /// The row, whose project the sentence does not name.
      case row
      /// The row, whose project the sentence names.
      case namedRow
      /// All amounts of the month.
      case month
    }
  }
}
