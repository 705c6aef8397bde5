import CCurses
import TerminalKit

/// How a role or a cell looks in ncurses' terms.
struct Look: Equatable {
  let attributes: Attributes
  /// The number of its colour pair, 0 for the terminal's own colours.
  let pair: Int32

  /// As the terminal writes by itself.
  static let plain = Look(attributes: [], pair: 0)

  /// Whether a blank of this look differs from any other: themes colour no background.
  var showsOnBlanks: Bool { !attributes.isDisjoint(with: [.reverse, .underline]) }

  /// The same with more attributes.
  func with(_ more: Attributes) -> Look { Look(attributes: attributes.union(more), pair: pair) }

  /// The looks by raw value of the role, with their pairs defined as far as the terminal has colours.
  static func all(of theme: Theme) -> [Look] {
    let colors = screen_colors()
    let legible = colors >= 8 ? theme : .monochrome
    return Role.allCases.map { role in
      let look = legible.appearance(ofRole: role)
      guard let color = look.color else { return Look(attributes: look.attributes, pair: 0) }
      let pair = Int32(role.rawValue) + 1
      screen_define_pair(pair, Int32(colors >= 256 ? color.extended : color.basic))
      return Look(attributes: look.attributes, pair: pair)
    }
  }
}
