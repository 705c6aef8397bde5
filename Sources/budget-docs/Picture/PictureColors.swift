import TerminalKit

/// A colour of a picture.
struct RGB: Hashable {
  let red, green, blue: UInt8

  /// As SVG and CSS write it.
  var hex: String {
    "#"
      + [red, green, blue].map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }
      .joined()
  }

  /// Between this and another colour, so many parts of a hundred of the other.
  func mixed(with other: RGB, percent: Int) -> RGB {
    func mix(_ mine: UInt8, _ theirs: UInt8) -> UInt8 {
      UInt8((Int(mine) * (100 - percent) + Int(theirs) * percent) / 100)
    }
    return RGB(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}

extension RGB {
  init(_ number: UInt32) {
    self.init(
      red: UInt8(number >> 16 & 0xFF), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// The colour of a number among 256, as xterm has it.
  init(extended number: UInt8) {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    switch number {
    case ..<16: self.init(Self.named[Int(number)])
    case ..<232:
      let place = Int(number) - 16
      self.init(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
    default:
      let grey = 8 + 10 * (number - 232)
      self.init(red: grey, green: grey, blue: grey)
    }
  }

  private static let named: [UInt32] = [
    0x000000, 0x800000, 0x008000, 0x808000, 0x000080, 0x800080, 0x008080, 0xC0C0C0,
    0x808080, 0xFF0000, 0x00FF00, 0xFFFF00, 0x0000FF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}

/// The colours of a terminal whose picture is made.
struct PictureColors {
  let letters, paper, edge: RGB
  private let theme: Theme

  /// The colours of a theme on a dark or a light terminal.
  init(_ name: ThemeName = .standard, isLight: Bool = false) {
    theme = .named(name, on: isLight ? .light : .dark)
    letters = RGB(isLight ? 0x1F2328 : 0xD8DCE2)
    paper = RGB(isLight ? 0xFFFFFF : 0x171A20)
    edge = RGB(isLight ? 0xD0D7DE : 0x3A404A)
  }

  /// How a style looks: the colour of its letters before it is reversed, faint ones already mixed, and the rest.
  func look(of style: Style) -> (color: RGB, attributes: Attributes) {
    let look = theme.appearance(of: style)
    let color = look.color.map { RGB(extended: $0.extended) } ?? letters
    return (
      look.attributes.contains(.dim) ? color.mixed(with: paper, percent: 40) : color,
      look.attributes
    )
  }
}
