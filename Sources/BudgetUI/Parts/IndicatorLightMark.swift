import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// An indicator's light as the screen shows it: a mark, a word and a role.
extension IndicatorLight? {
  var mark: String {
    switch self {
    case .red: "✗"
    case .yellow: "▾"
    case .green: "✓"
    case .blue: "^"
    case nil: "-"
    }
  }

  var style: Style {
    switch self {
    case .red: .danger
    case .yellow: .caution
    case .green: .good
    case .blue: .info
    case nil: .muted
    }
  }

  /// The mark and the word, so that colour is never alone.
  func words(_ strings: Strings) -> String {
    self == nil ? mark : "\(mark) \(strings.word(for: self))"
  }

  func cell(_ strings: Strings) -> TableCell { TableCell(words(strings), style) }
}

extension Strings {
  /// Columns that the widest light of an indicator needs, its mark included.
  var indicatorLightWidth: Int {
    IndicatorLight.allCases.reduce(lightColumn.displayWidth) {
      max($0, Optional($1).words(self).displayWidth)
    }
  }
}
