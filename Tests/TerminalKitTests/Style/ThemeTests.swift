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

  @Test(arguments: [
    (ThemeName.standard, 5.0), (.colorBlind, 5.0), (.highContrast, 7.0), (.mono, 0),
  ])
  func themesHaveContrastOnTheBackgroundTheyAreFor(name: ThemeName, least: Double) {
    for role in Role.allCases {
      if let color = Theme.named(name, on: .dark).appearance(ofRole: role).color {
        #expect((luminance(of: Int(color.extended)) + 0.05) / 0.05 >= least, "\(role) on black")
      }
      if let color = Theme.named(name, on: .light).appearance(ofRole: role).color {
        #expect(1.05 / (luminance(of: Int(color.extended)) + 0.05) >= least, "\(role) on white")
      }
    }
  }

  @Test(arguments: ThemeName.allCases)
  func troubleIsToldByStressAsWell(name: ThemeName) {
    for background in [Background.dark, .light, .unknown] {
      let theme = Theme.named(name, on: background)
      let danger = theme.appearance(of: .danger).attributes
      #expect(danger.contains(.bold))
      #expect(danger != theme.appearance(of: .caution).attributes)
    }
  }

  @Test func withoutRedAndGreenNothingGoodLooksLikeTrouble() {
    for background in [Background.dark, .light, .unknown] {
      let theme = Theme.named(.colorBlind, on: background)
      let basics = [Role.good, .caution, .danger].map { theme.appearance(ofRole: $0).color?.basic }
      // Blue, yellow (orange where there are more colours) and magenta.
      #expect(basics == [4, 3, 5])
    }
  }

  @Test(arguments: [
    ("15;0", Background.dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark),
    ("12;7", .light), ("15;default", .unknown), ("", .unknown), ("1;99", .unknown),
  ])
  func theBackgroundIsToldByTheEnvironment(value: String, background: Background) {
    #expect(Background(colorFGBG: value) == background)
    #expect(Background(colorFGBG: nil) == .unknown)
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
