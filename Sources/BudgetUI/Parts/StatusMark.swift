import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A status as the screen shows it: a mark, a word and a role, so that colour is never alone.
extension ReportedStatus {
  var mark: String {
    guard isReported else { return "?" }
    return switch status {
    case .onTrack: "✓"
    case .behind: "▾"
    case .farBehind: "✗"
    case .overspent: "!"
    case nil: "-"
    }
  }

  var style: Style { tone.style }

  /// The mark and the words, in full with how it stood before where the month is not reported.
  func words(_ strings: Strings, isFull: Bool, isMarked: Bool = false) -> String {
    let words =
      isFull
      ? strings.shortWords(for: self)
      : isReported ? strings.word(for: status) : strings.notReportedCell
    return "\(mark)\(isMarked ? "!" : " ")\(words)"
  }

  ///
  /// - Parameter isMarked: whether an exclamation mark says that nobody has said why it lags.
  func cell(_ strings: Strings, isFull: Bool, isMarked: Bool = false) -> TableCell {
    TableCell(words(strings, isFull: isFull, isMarked: isMarked), style)
  }
}

extension TimeLight? {
  var style: Style { (map(FigureValue.light) ?? .absent).tone.style }

  func cell(_ strings: Strings) -> TableCell {
    TableCell(strings.word(for: self), style)
  }
}

extension FigureTone {
  fileprivate var style: Style {
    switch self {
    case .good: .good
    case .caution: .caution
    case .danger: .danger
    case .plain: .muted
    }
  }
}

extension Overview {
  /// Columns that the widest status takes, with how those not reported stood before.
  func statusWidth(_ strings: Strings) -> Int {
    statuses.reduce(strings.statusWidth) {
      max($0, $1.words(strings, isFull: true).displayWidth)
    }
  }
}

extension Strings {
  /// Columns that the widest status of a reported month needs.
  var statusWidth: Int {
    ([Status?.none] + Status.allCases.map(Optional.some))
      .reduce(0) { max($0, ReportedStatus($1).words(self, isFull: true).displayWidth) }
  }

  /// Columns that the widest score with its grade needs.
  var scoreWidth: Int {
    Grade.allCases.reduce(0) { max($0, word(for: $1).displayWidth) } + 7
  }

  /// Columns that the widest light needs.
  var lightWidth: Int {
    TimeLight.allCases.reduce(0) { max($0, word(for: $1).displayWidth) }
  }
}
