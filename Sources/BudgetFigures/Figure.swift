public import BudgetModel
public import BudgetText

/// A figure: what one column of a list, one key of JSON or one cell of a spreadsheet holds.
///
/// Its key, its titles and where its value comes from are said here once. A class, for a report asks the same few
/// figures a million times and would copy their closures each time.
public final class Figure: Sendable {
  /// The key in machine-readable forms; the part before a dot groups figures that exist together.
  public let key: String
  /// What kind of value it has.
  public let kind: Kind
  private let titled: MonthlyTitle
  private let project: Source<ProjectRow>?
  private let totals: Source<Totals>?

  /// The kinds of values, which decide how a column of them stands.
  public enum Kind: Hashable, Sendable {
    case text, count, money, percent, points, month, months, status, light

    /// Whether its values are numbers, to be set one below another on their points.
    public var isNumber: Bool {
      switch self {
      case .count, .money, .percent, .points: true
      case .text, .month, .months, .status, .light: false
      }
    }
  }

  typealias MonthlyTitle = @Sendable (Strings, Month) -> FigureTitle
  typealias Source<Subject> = @Sendable (Subject, AmountPrecision) -> FigureValue

  init(
    _ key: String, _ kind: Kind, _ title: @escaping MonthlyTitle, project: Source<ProjectRow>?,
    totals: Source<Totals>?
  ) {
    self.key = key
    self.kind = kind
    titled = title
    self.project = project
    self.totals = totals
  }

  /// Its titles; those of what the next checkpoint asks for name the one after the as-of month.
  public func title(_ strings: Strings, asOf month: Month) -> FigureTitle { titled(strings, month) }

  /// Its value for a project; nil for a figure that only totals have.
  public func value(of row: ProjectRow, to precision: AmountPrecision = .fen) -> FigureValue? {
    project?(row, precision)
  }

  /// Its value for totals; nil for a figure that only projects have.
  public func value(of sums: Totals, to precision: AmountPrecision = .fen) -> FigureValue? {
    totals?(sums, precision)
  }
}

extension Figure: Hashable {
  /// There is one of each figure.
  public static func == (left: Figure, right: Figure) -> Bool { left === right }

  /// By its key, which no other figure has.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

// MARK: - Kinds of figures

extension Figure {
  typealias Title = @Sendable (Strings) -> FigureTitle
  typealias Value<Subject> = @Sendable (Subject) -> FigureValue

  static func money<Part: ExactAmount, Sum: ExactAmount>(
    _ key: String, _ title: @escaping Title, project: @escaping @Sendable (ProjectRow) -> Part?,
    totals: @escaping @Sendable (Totals) -> Sum?
  ) -> Figure {
    Figure(
      key, .money, { strings, _ in title(strings) }, project: { .money(project($0), $1) },
      totals: { .money(totals($0), $1) })
  }

  static func money<Part: ExactAmount>(
    _ key: String, _ title: @escaping MonthlyTitle,
    project: @escaping @Sendable (ProjectRow) -> Part?
  ) -> Figure {
    Figure(key, .money, title, project: { .money(project($0), $1) }, totals: nil)
  }

  static func of(
    _ kind: Kind, _ key: String, _ title: @escaping Title, project: Value<ProjectRow>? = nil,
    totals: Value<Totals>? = nil
  ) -> Figure {
    Figure(
      key, kind, { strings, _ in title(strings) }, project: unrounded(project),
      totals: unrounded(totals))
  }

  /// The source of a value that no precision of amounts changes.
  private static func unrounded<Subject>(_ value: Value<Subject>?) -> Source<Subject>? {
    guard let value else { return nil }
    return { subject, _ in value(subject) }
  }
}

extension FigureValue {
  static func money(_ amount: (some ExactAmount)?, _ precision: AmountPrecision) -> FigureValue {
    amount.map { .money($0.money(to: precision)) } ?? .absent
  }

  static func percent(_ percent: Percent?) -> FigureValue { percent.map(Self.percent) ?? .absent }

  static func points(_ points: Percent?) -> FigureValue { points.map(Self.points) ?? .absent }

  static func month(_ month: Month?) -> FigureValue { month.map(Self.month) ?? .absent }
}
