/// Makes JSON harmless to a terminal without changing what it says.
public enum TerminalSafeJSON {
  /// The same document with escapes for the scalars that JSON allows raw and a terminal may act on or hide.
  ///
  /// They are DEL, the controls above it, line separators and the invisible marks of format: of direction, of
  /// joining, tags. Only names from files hold them.
  public static func escaping(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(where: mayBegin) else { return json }
    let text = String(decoding: json, as: UTF8.self)
    guard text.unicodeScalars.contains(where: mayAct) else { return json }
    // Bytes: appending several scalars to a text grows it by no more than them, which copies it each time.
    var safe: [UInt8] = []
    safe.reserveCapacity(json.count)
    for scalar in text.unicodeScalars {
      if mayAct(scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let digits = String(unit, radix: 16).utf8
          safe += "\\u".utf8
          safe += repeatElement(UInt8(ascii: "0"), count: 4 - digits.count)
          safe += digits
        }
      } else {
        safe += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return safe
  }

  private static func mayAct(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // JSON holds no raw control below it but the line feeds of the document; Chinese needs no look-up.
    case 0...0x7E, 0x3000...0xD7FF, 0xFF00...0xFFEF: return false
    case 0x7F...0x9F: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Whether a byte may begin one of them; no Chinese character begins with such a byte, only its punctuation.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x7F, 0xC2, 0xD8, 0xDB, 0xDC, 0xE0...0xE2, 0xEF, 0xF0, 0xF3: true
    default: false
    }
  }
}
