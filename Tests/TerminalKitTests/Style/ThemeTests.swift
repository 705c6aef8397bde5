import TerminalKit
import Testing

@Suite struct ThemeTests {
  @Test func monochromeHasNoColourAndStillStressesWhatMatters() {
    let looks = Role.allCases.map(Theme.monochrome.appearance(ofRole:))
    #expect(looks.allSatisfy { $0.color == nil })
    let plain = Theme.monochrome.appearance(of: .plain)
    let muted = Theme.monochrome.appearance(of: .muted)
    let caution = Theme.monochrome.appearance(of: .caution)
    let danger = Theme.monochrome.appearance(of: .danger)
    let heading = Theme.monochrome.appearance(of: .heading)
    #expect(Set([plain, muted, caution, danger, heading]).count == 5)
    #expect(looks.allSatisfy { !$0.attributes.contains(.reverse) })
  }

  @Test func aStyleAddsItsStressToTheRole() {
    let look = Theme.color.appearance(of: Style.danger.reversed)
    #expect(look.color == Theme.color.appearance(ofRole: .danger).color)
    #expect(look.attributes.isSuperset(of: [.bold, .reverse]))
  }

  @Test(arguments: Role.allCases)
  func coloursAreLegibleOnBlackAndOnWhite(role: Role) {
    guard let color = Theme.color.appearance(ofRole: role).color else { return }
    let luminance = luminance(of: Int(color.extended))
    #expect((luminance + 0.05) / 0.05 >= 3.5)
    #expect(1.05 / (luminance + 0.05) >= 3.5)
    #expect(color.basic < 8)
  }

  /// Relative luminance, as WCAG has it, of a colour in the 6x6x6 cube of the 256.
  private func luminance(of number: Int) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    let channels = [cube / 36, cube / 6 % 6, cube % 6].map { step -> Double in
      let value = Double(steps[step]) / 255
      return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func power(_ base: Double) -> Double {
    // To the 2.4th power: the fifth root of the 12th, by Newton.
    let target = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = 1.0
    for _ in 0..<200 { root -= (root - target / (root * root * root * root)) / 5 }
    return root
  }
}
