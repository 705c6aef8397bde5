public import BudgetModel

extension Percent {
  /// The value with two decimals and no sign of percent, "40.73".
  public var text: String { withText(plus: false) { String(decoding: $0, as: UTF8.self) } }

  /// The same as bytes of ASCII that stand only while they are looked at, for a report has a million of them.
  public func withText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withText(plus: false, body)
  }

  /// The same with a plus sign above zero, as deviations are shown: "+5.58", "-8.57", "0.00".
  public var signedText: String {
    withText(plus: hundredths > 0) { String(decoding: $0, as: UTF8.self) }
  }

  /// The value without decimals it does not need, as thresholds are told: "10", "0.5".
  public var shortText: String {
    var text = self.text
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}

extension Percent {
  @inline(__always)
  private func withText<Result>(
    plus: Bool, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Written from the last digit backwards.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
      var start = digits.count
      func put(_ byte: UInt8) {
        start -= 1
        digits[start] = byte
      }
      var rest = hundredths.magnitude
      var places = 0
      repeat {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
        places += 1
        if places == 2 { put(UInt8(ascii: ".")) }
      } while rest > 0 || places < 3
      if hundredths < 0 { put(UInt8(ascii: "-")) }
      if plus { put(UInt8(ascii: "+")) }
      return body(UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }
}

extension Fraction {
  /// The value as a percentage with two decimals and no sign of percent, "40.73"; 1 is "100.00".
  public var percentText: String { percent.text }

  /// The same with a plus sign above zero, as deviations are shown: "+5.58", "-8.57", "0.00".
  public var signedPercentText: String { percent.signedText }
}

extension ExactAmount {
  /// The amount in 万元 with two decimals, for figures that are only a guide: "11.13".
  public var roundedWanText: String { money(to: .guide).wanText }
}

extension Money {
  /// The amount in 元 without decimals that are zero, as it is likely to have been typed: "26500".
  public var shortYuanText: String { fen.isMultiple(of: 100) ? String(fen / 100) : yuanText }
}
