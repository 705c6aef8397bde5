public import BudgetModel
public import StrictJSON

/// Something wrong or odd in a budget file or in edits, and where.
public struct FileProblem: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// The line, from 1.
  public let line: Int
  /// The character of the line, from 1.
  public let column: Int
  /// The keys and indices that lead there, `projects[3].spending[2].fiscal`; empty for the whole file.
  public let path: String

  /// Makes a problem.
  public init(_ kind: Kind, line: Int, column: Int, path: String) {
    self.kind = kind
    self.line = line
    self.column = column
    self.path = path
  }

  /// Whether the file can be used all the same.
  public var severity: Severity { kind.severity }

  /// How bad a problem is.
  public enum Severity: Hashable, Sendable {
    /// The file is refused.
    case error
    /// The file is used; somebody should look.
    case warning
  }

  /// What can be wrong; texts found in the file are cut after 40 scalars.
  public enum Kind: Hashable, Sendable {
    /// The text is not JSON, and nothing else of it was judged.
    case syntax(JSONError.Kind)
    /// A value of another type than is due.
    case wrongType(expected: Expected, found: JSONType)
    /// A key the object must have.
    case missingKey(String)
    /// A key the object cannot have.
    case unknownKey(String)
    /// A key that only a file of version 2 may have.
    case needsVersion2(String)
    /// A key the object has already; the first one counts.
    case duplicateKey(String)
    /// A number where an amount is due, which is a string of 万元.
    case numberWhereAmountDue(String)
    /// A string that is not an amount of 万元 with two to six decimals.
    case notAnAmount(String)
    /// An amount that does not fit.
    case amountTooLarge(String)
    /// A number that is not 1 to 12.
    case notAMonth(String)
    /// A number that is not within `FiscalYear.allowed`.
    case notAYear(String)
    /// A text that is not a percentage with two decimals at most.
    case notAPercent(String)
    /// A text that is not 0 to 100 with two decimals at most.
    case notPoints(String)
    /// A text that is neither a number with six decimals at most nor, where that may be, one of the words of attainment.
    case notAQuantity(String)
    /// A text that is not a month of a year, `2024-10`.
    case notAYearMonth(String)
    /// A text that is none of a few words.
    case notAWord(String, allowed: [String])
    /// A text that is no key which a command may be given.
    case notAKey(String)
    /// A key that another command has been given already.
    case keyTaken(String, by: String)
    /// A version of the file later than `BookReader.schemaVersion`; nothing else of it was judged.
    case unsupportedVersion(String)
    /// A rule of the book that is broken.
    case rule(RuleViolation.Rule)
    /// An edit of a kind that this version does not know.
    case unknownEditKind(String)
    /// A number that is not a place in a list, counted from 0.
    case notAPlace(String)
    /// The project of an edit has another code than the edit names.
    case otherCode(String)
    /// A project code of an unusual shape: a warning.
    case unusualCode(String)

    /// Whether the file can be used all the same.
    public var severity: Severity {
      if case .unusualCode = self { .warning } else { .error }
    }
  }

  /// What is due where something else stands.
  public enum Expected: Hashable, Sendable {
    case object
    case array
    case text
    /// `true` or `false`.
    case boolean
    /// A string with an amount in 万元.
    case amount
    /// A number from 1 to 12.
    case month
    /// A number that is a year.
    case year
    /// A number that is a version.
    case version
    /// A number, from 0.
    case place
  }
}
