import BudgetText
import TerminalKit

extension Key {
  /// What the key is called, in the footer, in help and in the manual.
  func name(_ strings: Strings) -> String {
    switch self {
    case .character(" "): strings.spaceKey
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .controlArrow(let arrow): "Ctrl-\(arrow.key.name(strings))"
    case .altArrow(let arrow): "Alt-\(arrow.key.name(strings))"
    case .shiftArrow(let arrow): "Shift-\(arrow.key.name(strings))"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: strings.upKey
    case .down: strings.downKey
    case .left: strings.leftKey
    case .right: strings.rightKey
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .unknown: strings.unknownKey
    }
  }
}
