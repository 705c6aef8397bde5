extension Unicode.Scalar {
  /// Whether it separates words without being one.
  var isBlank: Bool {
    switch value {
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  /// The columns it takes: 2 for Chinese characters and full-width signs.
  var columns: Int {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x2_0000...0x3_FFFD:
      2
    // Quotation marks, dashes, ≥ and the like are as wide as a Chinese character in Chinese print.
    case 0x2014...0x2026, 0x2030, 0x2103...0x2312, 0x2460...0x24FF, 0x25A0...0x2606: 2
    default: 1
    }
  }

  /// The ASCII sign that a full-width one stands for, for comparing only: what is printed stays.
  var folded: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    case 0x2265, 0x2267: "≥"
    case 0x2264, 0x2266: "≤"
    default: self
    }
  }

  var isDigit: Bool { ("0"..."9").contains(self) }
  var isLetter: Bool { ("A"..."Z").contains(self) || ("a"..."z").contains(self) }
  /// Whether it is a Chinese character, not a sign.
  var isHan: Bool {
    (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0x2_0000...0x3_FFFD).contains(value)
  }
  /// Whether no line begins with it.
  var isClosing: Bool { Self.closing.contains(self) }

  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "》", "”", "’", "】", "』", "」", ",", ".", ";", ":", "!",
    "?", ")", "]", "%", "％",
  ]
}

extension String {
  /// Whether it is ASCII and ideographs alone, without blanks, as most words are: these stay when they are folded.
  fileprivate var isFolded: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        switch bytes[place] {
        case 0x21...0x7E: place += 1
        case 0xE4...0xE9: place += 3
        default: return false
        }
      }
      return true
    }
  }
}

extension StringProtocol {
  /// Whether it begins with a word, byte for byte.
  func begins(with word: String) -> Bool { utf8.starts(with: word.utf8) }

  /// Whether it ends in a word, byte for byte.
  func ends(in word: String) -> Bool {
    utf8.count >= word.utf8.count && utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  /// The text for comparing: signs half-width, blanks left out.
  var folded: String {
    let text = String(self)
    guard !text.isFolded else { return text }
    // None takes more bytes than before.
    return String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
      var count = 0
      for scalar in text.unicodeScalars where !scalar.isBlank {
        for byte in UTF8.encode(scalar.folded) ?? UTF8.encodedReplacementCharacter {
          bytes[count] = byte
          count += 1
        }
      }
      return count
    }
  }

  /// The columns it takes.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text without blanks at its ends.
  var withoutOuterBlanks: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return "" }
    guard first.isBlank || last.isBlank else { return String(self) }
    var rest = Substring(self).unicodeScalars
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last, last.isBlank { rest.removeLast() }
    return String(rest)
  }
}

/// Puts a text together that was broken over lines or divided by blanks.
enum Joining {
  /// The pieces as one text: lines of Chinese follow each other without a blank, blanks inside a line stay single,
  /// and none stands before a closing sign.
  static func text(_ pieces: some Sequence<Piece>) -> String {
    var text = ""
    for piece in pieces {
      if let last = text.unicodeScalars.last, let first = piece.text.unicodeScalars.first,
        needsBlank(last, first, piece.gap)
      {
        text += " "
      }
      text += piece.text
    }
    return text
  }

  private static func needsBlank(
    _ last: Unicode.Scalar, _ first: Unicode.Scalar, _ gap: Piece.Gap
  ) -> Bool {
    switch gap {
    case .space: !(first.isClosing && first.columns == 2)
    case .line, .blank: last.isLetter && first.isLetter
    case .cell: (last.isLetter || last.isDigit) && (first.isLetter || first.isDigit)
    }
  }
}
