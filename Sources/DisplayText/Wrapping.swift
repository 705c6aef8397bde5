extension String {
  /// This text, safe for display, in lines of at most so many columns.
  ///
  /// Chinese breaks between any two characters, yet no line starts with closing punctuation or ends with an
  /// opening one; words of other scripts stay whole where a line can hold them. Line breaks in the text are kept.
  /// Fewer than 2 columns count as 2, the least that holds any character.
  public func wrapped(to columns: Int) -> [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
      var wrapping = Wrapping(columns: Swift.max(2, columns))
      for chunk in Chunk.chunks(of: String(paragraph).safeForDisplay) { wrapping.add(chunk) }
      return wrapping.finished()
    }
  }
}

/// The lines filled so far.
private struct Wrapping {
  let columns: Int
  var lines: [String] = []
  var line = String.UnicodeScalarView()
  var used = 0

  init(columns: Int) { self.columns = columns }

  mutating func add(_ chunk: Chunk) {
    if chunk.isSpace {
      // Spaces at the end of a line vanish with the break.
      if used + chunk.columns <= columns { append(chunk) } else { breakLine() }
      return
    }
    if used + chunk.columns > columns, used > 0 { breakLine() }
    if chunk.columns <= columns {
      append(chunk)
    } else {
      for scalar in chunk.scalars { append(scalar) }
    }
  }

  mutating func finished() -> [String] {
    if used > 0 || lines.isEmpty { breakLine() }
    return lines
  }

  private mutating func append(_ chunk: Chunk) {
    line.append(contentsOf: chunk.scalars)
    used += chunk.columns
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar)
    if used + width > columns { breakLine() }
    line.append(scalar)
    used += width
  }

  private mutating func breakLine() {
    while line.last == " " { line.removeLast() }
    lines.append(String(line))
    line = String.UnicodeScalarView()
    used = 0
  }
}

/// A run of characters between two places where a line may break.
private struct Chunk {
  var scalars = String.UnicodeScalarView()
  var columns = 0
  var isSpace = false

  static func chunks(of text: String) -> [Chunk] {
    var chunks: [Chunk] = []
    var current = Chunk()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let width = DisplayWidth.of(scalar)
      if width > 0 {
        if let previous, LineBreak.isAllowed(between: previous, and: scalar) {
          chunks.append(current)
          current = Chunk()
        }
        previous = scalar
      }
      current.scalars.append(scalar)
      current.columns += width
      current.isSpace = scalar == " "
    }
    if previous != nil { chunks.append(current) }
    return chunks
  }
}
