import TestSupport

/// What fuzzers choose by numbers that are the same everywhere for the same seed.
extension SeededNumbers {
  /// A number from 0 up to and without a bound.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of several.
  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }

  /// A length up to a bound, a short one far more often than a long one.
  mutating func length(upTo bound: Int) -> Int { below(1 + below(1 + below(bound + 1))) }
}
