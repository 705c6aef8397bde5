import Foundation
import TestSupport
import Testing

/// A property that some input lacks.
struct Finding: Error {
  let words: String

  init(_ words: String) { self.words = words }
}

/// Runs rounds of a fuzzer, each from a seed of its own, which alone is needed to repeat it.
///
/// `make test` runs a few rounds from seed 1. With BUDGET_FUZZ_SECONDS in the environment each fuzzer goes on for its
/// share of that time, from BUDGET_FUZZ_SEED or else from a seed that the clock gives.
enum Fuzzing {
  static func run(
    _ name: String, rounds: Int, share: Double, _ round: (inout SeededNumbers) throws -> Void
  ) throws {
    let environment = ProcessInfo.processInfo.environment
    let duration = environment["BUDGET_FUZZ_SECONDS"].flatMap(Double.init)
      .map { Duration.seconds($0 * share) }
    let clockSeed = UInt64(Date().timeIntervalSince1970 * 1000)
    let first =
      environment["BUDGET_FUZZ_SEED"].flatMap { UInt64($0) } ?? (duration == nil ? 1 : clockSeed)
    let trace = try RoundTrace(name)
    let start = ContinuousClock.now
    var seed = first
    while duration.map({ ContinuousClock.now - start < $0 }) ?? (seed - first < UInt64(rounds)) {
      trace.note(seed)
      var random = SeededNumbers(seed: seed)
      do {
        try round(&random)
      } catch {
        let words = (error as? Finding)?.words ?? "\(error)"
        Issue.record("\(name): \(words)\nRepeat it: BUDGET_FUZZ_SEED=\(seed) make fuzz")
        break
      }
      seed &+= 1
    }
    trace.end()
    if duration != nil { print("\(name): \(seed - first) rounds from seed \(first)") }
  }
}

/// The seed of the round under way, on the disk, where it is found when the round ends in a crash.
private struct RoundTrace {
  private let path: String
  private let file: FileHandle
  private let name: String

  init(_ name: String) throws {
    let folder = "\(Repository.root)/.run/fuzz"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = "\(folder)/\(name.split(separator: " ").joined(separator: "-"))"
    self.name = name
    try Data().write(to: URL(fileURLWithPath: path))
    file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  func note(_ seed: UInt64) {
    let line = "\(name): crashed; repeat it: BUDGET_FUZZ_SEED=\(seed) make fuzz\n"
    _ = line.utf8.withContiguousStorageIfAvailable {
      pwrite(file.fileDescriptor, $0.baseAddress, $0.count, 0)
    }
  }

  func end() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
