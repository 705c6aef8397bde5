/// A whole number of any size, not below zero; it can only what an exact sum of fractions asks of it.
struct Natural: Hashable {
  /// Words of 64 bits, the lowest first, the highest not 0.
  private var words: [UInt64]

  init(_ value: UInt64) {
    words = value == 0 ? [] : [value]
  }

  static func *= (left: inout Natural, right: UInt64) {
    guard right != 1 else { return }
    var carry: UInt64 = 0
    for index in left.words.indices {
      let product = left.words[index].multipliedFullWidth(by: right)
      let (low, overflow) = product.low.addingReportingOverflow(carry)
      left.words[index] = low
      carry = product.high + (overflow ? 1 : 0)
    }
    if carry > 0 { left.words.append(carry) }
    if right == 0 { left.words = [] }
  }

  /// Adds a multiple of another number.
  mutating func add(_ other: Natural, times factor: UInt64) {
    var product = other
    product *= factor
    if words.count < product.words.count {
      words += repeatElement(0, count: product.words.count - words.count)
    }
    var carries = false
    for index in words.indices {
      guard carries || index < product.words.count else { break }
      let addend = index < product.words.count ? product.words[index] : 0
      let (sum, first) = words[index].addingReportingOverflow(addend)
      let (total, second) = sum.addingReportingOverflow(carries ? 1 : 0)
      words[index] = total
      carries = first || second
    }
    if carries { words.append(1) }
  }

  /// The quotient and the remainder of a division by a number above 0.
  func dividing(by divisor: UInt64) -> (quotient: Natural, remainder: UInt64) {
    var quotient = self
    var remainder: UInt64 = 0
    for index in words.indices.reversed() {
      (quotient.words[index], remainder) = divisor.dividingFullWidth((remainder, words[index]))
    }
    if quotient.words.last == 0 { quotient.words.removeLast() }
    return (quotient, remainder)
  }
}

extension Natural: Comparable {
  static func < (left: Natural, right: Natural) -> Bool {
    guard left.words.count == right.words.count else {
      return left.words.count < right.words.count
    }
    return left.words.reversed().lexicographicallyPrecedes(right.words.reversed())
  }
}
