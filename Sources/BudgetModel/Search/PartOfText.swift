extension String {
  /// Whether another text stands in it, byte for byte.
  ///
  /// `contains` compares whole characters as they are written in any way, and takes many times as long; indicators are
  /// asked by the ten thousand while a file is opened, and lines of documents while one is read.
  package func holds(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        var start = 0
        while start + part.count <= text.count {
          if text[start] == first, text[start..<start + part.count].elementsEqual(part) {
            return true
          }
          start += 1
        }
        return false
      }
    }
  }
}
