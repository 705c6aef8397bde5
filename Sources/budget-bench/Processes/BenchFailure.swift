/// Why the bench cannot go on, in one sentence.
struct BenchFailure: Error {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}
