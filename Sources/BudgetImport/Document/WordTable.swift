/// What folded words mean, looked up byte for byte: Chinese words need no normalizing, which costs more than all else.
struct WordTable<Meaning: Sendable>: Sendable {
  private struct Word: Hashable, Sendable {
    let text: String

    static func == (left: Word, right: Word) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private let meanings: [Word: Meaning]
  /// The bytes of the longest word: most texts that are looked up are longer.
  private let longest: Int

  init(_ meanings: [String: Meaning]) {
    self.meanings = Dictionary(
      uniqueKeysWithValues: meanings.map { (Word(text: $0.key), $0.value) })
    longest = meanings.keys.reduce(0) { max($0, $1.utf8.count) }
  }

  subscript(_ word: String) -> Meaning? {
    word.utf8.count <= longest ? meanings[Word(text: word)] : nil
  }
}

extension WordTable<Void> {
  /// Words that are only known or not.
  init(_ words: Set<String>) {
    self.init(Dictionary(uniqueKeysWithValues: words.map { ($0, ()) }))
  }

  func contains(_ word: String) -> Bool { self[word] != nil }
}
