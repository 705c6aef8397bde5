import BudgetModel
import Foundation
import Testing

@testable import BudgetExchange

@Suite("Amounts as numbers of spreadsheets") struct SheetNumberTests {
  /// Sixteen digits are what the library writes of a number.
  private func readBack(_ number: Double) -> String {
    let written = String(format: "%.16G", number)
    return String(format: "%.6f", Double(written) ?? .nan)
  }

  @Test("Amounts of every size read back to the same 分")
  func roundTrip() throws {
    var amounts: [Int64] = [0, 1, -1, 99, 100, 534_857_00, 1_100_053_900, 123_456_789_012_345]
    // Around powers of two and ten, where the binary numbers thin out.
    for power in 0..<53 { amounts += [-1, 0, 1].map { Int64(1) << Int64(power) + $0 } }
    var ten: Int64 = 1
    while ten < 1_000_000_000_000_000 {
      amounts += [ten - 1, ten, ten + 1, 3 * ten + 7]
      ten *= 10
    }
    amounts.append(8_589_934_591_999_999)
    for fen in amounts {
      for money in [Money(fen: fen), Money(fen: -fen)] {
        let number = try #require(SheetNumber.exact(money))
        let text = money == .zero ? "0.000000" : money.sixDecimals
        #expect(readBack(number) == text)
      }
    }
  }

  @Test("Random amounts up to 2³³ 万元 read back to the same 分")
  func random() throws {
    var state: UInt64 = 42
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let money = Money(fen: Int64((state >> 11) % 8_589_934_592_000_000))
      #expect(readBack(try #require(SheetNumber.exact(money))) == money.sixDecimals)
    }
  }

  @Test("Beyond, no number is exact")
  func tooLarge() {
    #expect(SheetNumber.exact(Money(fen: 8_589_934_592_000_000)) == nil)
    #expect(SheetNumber.exact(Money(fen: .min)) == nil)
  }

  @Test("Rates are the nearest binary numbers")
  func rates() {
    #expect(SheetNumber.nearest(Percent(hundredths: 6450)) == 64.5)
    #expect(SheetNumber.nearest(Percent(hundredths: -1329)) == -13.29)
  }
}
