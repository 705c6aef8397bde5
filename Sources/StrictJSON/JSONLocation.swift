/// Where something stands in a JSON text, as people count.
public struct JSONLocation: Hashable, Sendable {
  /// The line, from 1; LF, CRLF and CR each end one.
  public let line: Int
  /// The character (Unicode scalar) of the line, from 1.
  public let column: Int
  /// The keys and indices that lead there, `projects[3].spending[2].fiscal`; empty for the root.
  public let path: String

  /// Makes a location.
  public init(line: Int, column: Int, path: String) {
    self.line = line
    self.column = column
    self.path = path
  }
}

extension JSONLocation {
  /// The locations of byte offsets given in ascending order.
  ///
  /// The text is walked again for them, so that reading a sound one pays nothing for its lines and paths.
  /// Past the text's first error every offset has the path of the error.
  public static func locations(
    of offsets: [Int], in text: UnsafeBufferPointer<UInt8>
  ) -> [JSONLocation] {
    var paths = PathWalk(offsets: offsets)
    paths.walk(text)
    return zip(positions(of: offsets, in: text), paths.found).map { position, path in
      JSONLocation(line: position.line, column: position.column, path: path)
    }
  }

  private static func positions(
    of offsets: [Int], in text: UnsafeBufferPointer<UInt8>
  ) -> [(line: Int, column: Int)] {
    var line = 1
    var column = 1
    var here = JSONReader.byteOrderMarkLength(text)
    return offsets.map { offset in
      while here < min(offset, text.count) {
        switch text[here] {
        case UInt8(ascii: "\r") where here + 1 < text.count && text[here + 1] == UInt8(ascii: "\n"):
          break
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
          line += 1
          column = 1
        case 0x80...0xBF:
          break
        default:
          column += 1
        }
        here += 1
      }
      return (line, column)
    }
  }
}

/// Walks a text and notes the path at each offset asked for.
private struct PathWalk {
  let offsets: [Int]
  private(set) var found: [String] = []
  private var path: [Step] = []

  private enum Step {
    case key(JSONText)
    case index(Int)
  }

  init(offsets: [Int]) {
    self.offsets = offsets
  }

  mutating func walk(_ text: UnsafeBufferPointer<UInt8>) {
    do throws(JSONError) {
      var reader = try JSONReader(text)
      try walkValue(&reader)
    } catch {
      // The caller knows; the path so far is the path of the error.
    }
    note(before: .max)
  }

  private mutating func walkValue(_ reader: inout JSONReader) throws(JSONError) {
    guard found.count < offsets.count else { return try reader.skipValue() }
    switch try reader.peek() {
    case .object:
      try reader.enterObject()
      while let key = try reader.nextKey() {
        note(before: key.offset)
        path.append(.key(key))
        try walkValue(&reader)
        leaveStep(&reader)
      }
    case .array:
      try reader.enterArray()
      var index = 0
      while try reader.nextElement() {
        note(before: reader.offset)
        path.append(.index(index))
        try walkValue(&reader)
        leaveStep(&reader)
        index += 1
      }
    default:
      try reader.skipValue()
    }
  }

  private mutating func leaveStep(_ reader: inout JSONReader) {
    note(before: reader.offset)
    path.removeLast()
  }

  private mutating func note(before offset: Int) {
    while found.count < offsets.count, offsets[found.count] < offset { found.append(pathText) }
  }

  private var pathText: String {
    path.reduce(into: "") { text, step in
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key):
        let name = key.string.abbreviated
        if name.isPlainName {
          text += text.isEmpty ? name : "." + name
        } else {
          text += "[\"\(name)\"]"
        }
      }
    }
  }
}

extension String {
  /// The text, cut after 40 scalars: it comes from a file, and messages must stay short.
  public var abbreviated: String {
    guard let cut = unicodeScalars.index(startIndex, offsetBy: 40, limitedBy: endIndex),
      cut < endIndex
    else { return self }
    return String(self[..<cut]) + "…"
  }

  fileprivate var isPlainName: Bool {
    !isEmpty
      && unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.isASCIIDigit || "_-…".unicodeScalars.contains($0)
      }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
