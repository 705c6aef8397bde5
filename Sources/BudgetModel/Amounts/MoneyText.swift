extension Money {
  /// The amount in 万元 as files and reports write it: two to six decimals, "53.4857", "-3.00".
  public var wanText: String {
    withDecimalText(of: .wan, trimmingZerosBeyond: 2) { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as bytes of ASCII that stand only while they are looked at, for a report has a million of them.
  public func withWanText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withDecimalText(of: .wan, trimmingZerosBeyond: 2, body)
  }

  /// The amount in 元 with its two decimals, "125000.00".
  public var yuanText: String {
    withDecimalText(of: .yuan, trimmingZerosBeyond: 2) { String(decoding: $0, as: UTF8.self) }
  }

  @inline(__always)
  private func withDecimalText<Result>(
    of unit: MoneyUnit, trimmingZerosBeyond kept: Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Written from the last digit backwards; most amounts then fit in a String without storage of its own.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
      var start = digits.count
      func put(_ byte: UInt8) {
        start -= 1
        digits[start] = byte
      }
      var rest = magnitude
      for place in 0..<unit.decimals {
        let digit = UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        let isTrailingZero =
          digit == 0 && start == digits.count && place < unit.decimals - kept
        if !isTrailingZero { put(UInt8(ascii: "0") + digit) }
      }
      put(UInt8(ascii: "."))
      repeat {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      } while rest > 0
      if isNegative { put(UInt8(ascii: "-")) }
      return body(UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// Reads 万元 as a file must write it: `-?(0|[1-9][0-9]*).[0-9]{2,6}`, no "-0.00"; nil for any other text.
  ///
  /// An amount that has the form and does not fit in 64 bits throws `tooLarge`.
  @inlinable
  public init?(fileText bytes: some Sequence<UInt8>) throws(MoneyError) {
    var isNegative = false
    var integerDigits = 0
    var decimals = -1
    var leadingZero = false
    var fen: UInt64 = 0
    var overflow = false
    var isFirst = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "-") where isFirst:
        isNegative = true
      case UInt8(ascii: ".") where decimals < 0 && integerDigits > 0:
        decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if decimals >= 0 {
          decimals += 1
        } else {
          if leadingZero { return nil }
          leadingZero = integerDigits == 0 && byte == UInt8(ascii: "0")
          integerDigits += 1
        }
        let (product, overflowed) = fen.multipliedReportingOverflow(by: 10)
        let (sum, carried) = product.addingReportingOverflow(UInt64(byte &- UInt8(ascii: "0")))
        overflow = overflow || overflowed || carried
        fen = sum
      default:
        return nil
      }
      isFirst = false
    }
    guard (2...6).contains(decimals), !(isNegative && fen == 0 && !overflow) else { return nil }
    for _ in decimals..<6 {
      let (product, overflowed) = fen.multipliedReportingOverflow(by: 10)
      overflow = overflow || overflowed
      fen = product
    }
    guard !overflow, fen <= UInt64(Int64.max) else { throw MoneyError.tooLarge }
    self.init(fen: isNegative ? -Int64(fen) : Int64(fen))
  }

  /// Reads such a text fast when it is of the everyday form, without a sign and below a trillion 万元; nil for any
  /// other, which may be an amount all the same.
  public init?(everydayFileText bytes: UnsafeBufferPointer<UInt8>) {
    func digit(_ place: Int) -> Int64? {
      let digit = bytes[place] &- UInt8(ascii: "0")
      return digit < 10 ? Int64(digit) : nil
    }
    var fen: Int64 = 0
    var point = 0
    while point < bytes.count, let digit = digit(point) {
      guard point < 12 else { return nil }
      fen = fen &* 10 &+ digit
      point += 1
    }
    let decimals = bytes.count - point - 1
    guard point > 0, (2...6).contains(decimals), bytes[point] == UInt8(ascii: "."),
      point == 1 || bytes[0] != UInt8(ascii: "0")
    else { return nil }
    for place in (point + 1)..<bytes.count {
      guard let digit = digit(place) else { return nil }
      fen = fen &* 10 &+ digit
    }
    for _ in decimals..<6 { fen = fen &* 10 }
    self.init(fen: fen)
  }
}
