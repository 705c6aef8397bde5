import DisplayText
import StrictJSON

/// Makes JSON harmless to a terminal without changing what it says.
public enum TerminalSafeJSON {
  /// The same document with escapes for the scalars that JSON allows raw and a terminal may act on or hide.
  ///
  /// Only names from files hold them; the line feeds between tokens stay.
  public static func escaping(_ json: [UInt8]) -> [UInt8] {
    guard json.withUnsafeBufferPointer(mayHoldHarm) else { return json }
    let text = String(decoding: json, as: UTF8.self)
    guard text.unicodeScalars.contains(where: mustBeEscaped) else { return json }
    // Bytes: appending several scalars to a text grows it by no more than them, which copies it each time.
    var safe: [UInt8] = []
    safe.reserveCapacity(json.count)
    for scalar in text.unicodeScalars {
      if mustBeEscaped(scalar) {
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

  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar.isHarmful
  }

  /// Whether anything but the scalars of nearly every document is in it: ASCII, ideographs, Chinese signs.
  private static func mayHoldHarm(_ json: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < json.count {
      if json.count - place >= 8, let start = json.baseAddress,
        EightBytes(start + place).isPrintableASCII
      {
        place += 8
        continue
      }
      let byte = json[place]
      if byte == 0x0A || (0x20...0x7E).contains(byte) {
        place += 1
        continue
      }
      guard place + 2 < json.count else { return true }
      let (second, third) = (json[place + 1], json[place + 2])
      switch byte {
      case 0xE4...0xE9: break
      case 0xE2 where second == 0x80 && (0x90...0xA7).contains(third): break
      case 0xE3 where second == 0x80: break
      case 0xEF where second == 0xBC && third > 0x80: break
      default: return true
      }
      place += 3
    }
    return false
  }
}
