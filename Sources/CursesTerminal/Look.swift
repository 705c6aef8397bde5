import CCurses
import TerminalKit

/// A role's look in ncurses' terms.
struct Look {
  let attributes: Attributes
  /// The number of its colour pair, 0 for the terminal's own colours.
  let pair: Int32

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
