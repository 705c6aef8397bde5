extension String {
  /// A number in so many decimal digits at least, with zeros before it.
  init(_ number: Int, digits: Int) {
    let text = String(number)
    self = String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
  }
}

extension Int {
  /// The number that ASCII digits write; nil for none and for any other byte, a sign too.
  init?(digits: some Collection<UInt8>) {
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var number = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self = number
  }
}
