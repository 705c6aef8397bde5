import TerminalKit

/// A character that is drawn instead of written, because fonts differ in it: dots, rules, blocks and shades.
struct DrawnCell: Equatable {
  /// What it is drawn with.
  enum Pen: Hashable, CaseIterable {
    case dots, rule, block, lightShade, mediumShade, darkShade
  }

  let pen: Pen
  /// Its path, as SVG writes it.
  let path: String

  /// What a character is drawn with; nil for one that is written.
  static func pen(for scalar: Unicode.Scalar) -> Pen? {
    // All of them stand together, from the rules to the dots.
    guard scalar.value >= 0x2500, scalar.value < 0x2900 else { return nil }
    return switch scalar {
    case "\u{2801}"..."\u{28FF}": .dots
    case "─", "│", "┼", "└": .rule
    case "▁"..."█": .block
    case "░": .lightShade
    case "▒": .mediumShade
    case "▓": .darkShade
    default: nil
    }
  }

  /// How a character is drawn whose cell begins at `x`; nil for one that is written.
  init?(_ scalar: Unicode.Scalar, x: Int) {
    guard let pen = Self.pen(for: scalar) else { return nil }
    self.pen = pen
    let (width, height) = (CellGrid.width, CellGrid.height)
    let (middle, half) = (x + width / 2, height / 2)
    func box(_ rows: Int) -> String { "M\(x) \(height - rows)h\(width)v\(rows)h-\(width)z" }
    path =
      switch pen {
      case .dots: Self.dots(Int(scalar.value - 0x2800), x: x)
      case .block: box(height * Int(scalar.value - 0x2580) / 8)
      case .lightShade, .mediumShade, .darkShade: box(height)
      case .rule:
        switch scalar {
        case "─": "M\(x) \(half)h\(width)"
        case "│": "M\(middle) 0v\(height)"
        case "┼": "M\(x) \(half)h\(width)M\(middle) 0v\(height)"
        default: "M\(middle) 0v\(half)h\(width / 2)"
        }
      }
  }

  /// The dots of braille by their bits: three down the left, three down the right, then the lowest two.
  private static func dots(_ bits: Int, x: Int) -> String {
    let places = [(2, 2), (2, 7), (2, 11), (6, 2), (6, 7), (6, 11), (2, 16), (6, 16)]
    return places.enumerated().filter { bits >> $0.offset & 1 == 1 }
      .map { "M\(x + $0.element.0) \($0.element.1)h0" }.joined()
  }
}
