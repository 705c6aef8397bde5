import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A status as the screen shows it: a mark, a word and a role, so that colour is never alone.
extension Status? {
  var mark: String {
    switch self {
    case .onTrack: "✓"
    case .behind: "▾"
    case .farBehind: "✗"
    case .overspent: "!"
    case nil: "-"
    }
  }

  var style: Style {
    switch self {
    case .onTrack: .good
    case .behind: .caution
    case .farBehind, .overspent: .danger
    case nil: .muted
    }
  }

  func cell(_ strings: Strings) -> TableCell {
    TableCell("\(mark) \(strings.word(for: self))", style)
  }
}

extension TimeLight? {
  var style: Style {
    switch self {
    case .green: .good
    case .yellow: .caution
    case .red: .danger
    case nil: .muted
    }
  }

  func cell(_ strings: Strings) -> TableCell {
    TableCell(strings.word(for: self), style)
  }
}

extension Strings {
  /// Columns that the widest status needs.
  var statusWidth: Int {
    2
      + ([Status?.none] + Status.allCases.map(Optional.some))
      .reduce(0) { max($0, word(for: $1).displayWidth) }
  }

  /// Columns that the widest light needs, or its heading.
  var lightWidth: Int {
    [TimeLight.red, .yellow, .green].reduce(lightHead.displayWidth) {
      max($0, word(for: $1).displayWidth)
    }
  }
}
