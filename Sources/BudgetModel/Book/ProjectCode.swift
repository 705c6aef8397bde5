/// The usual shape of a project code (项目编码): area 6, year 2, letter 1, sequence 11, check 1.
public enum ProjectCode {
  /// Whether a code matches `^[0-9]{8}[A-Z][0-9]{11}[0-9A-HJ-NP-RTUWXY]$`.
  public static func isUsual(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    return bytes.count == 21
      && bytes[..<8].allSatisfy(isDigit) && isLetter(bytes[8]) && bytes[9..<20].allSatisfy(isDigit)
      && (isDigit(bytes[20]) || (isLetter(bytes[20]) && !"IOSVZ".utf8.contains(bytes[20])))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
