/// Makes JSON harmless to a terminal without changing what it says.
enum TerminalSafeJSON {
  /// The same document with escapes for the scalars that JSON allows raw and a terminal may act on.
  ///
  /// They are DEL, the controls above it and the marks of direction, which only names from files hold.
  static func escaping(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(where: mayBegin) else { return json }
    let text = String(decoding: json, as: UTF8.self)
    guard text.unicodeScalars.contains(where: mayAct) else { return json }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if mayAct(scalar) {
        let digits = String(scalar.value, radix: 16)
        let padding = String(repeating: "0", count: 4 - digits.count)
        safe.append(contentsOf: "\\u\(padding)\(digits)".unicodeScalars)
      } else {
        safe.append(scalar)
      }
    }
    return Array(String(safe).utf8)
  }

  private static func mayAct(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a byte begins one of them; no Chinese character begins with such a byte, some marks do.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
  }
}
