/// Bytes as printable text (RFC 4648, section 4).
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  static func text(of bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var group: UInt32 = 0
    var count = 0
    func emit(_ group: UInt32, _ length: Int) {
      for place in 0..<4 {
        let digit = Int(group >> UInt32(18 - 6 * place) & 63)
        text.append(place <= length ? digits[digit] : "=")
      }
    }
    for byte in bytes {
      group = group << 8 | UInt32(byte)
      count += 1
      if count == 3 {
        emit(group, 3)
        (group, count) = (0, 0)
      }
    }
    if count > 0 { emit(group << UInt32(8 * (3 - count)), count) }
    return String(text)
  }
}
