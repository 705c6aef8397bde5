import Glibc

/// What one run of a program cost, from its start until it had ended.
struct ProcessCost {
  let wallNanoseconds: Int64
  /// Of the processor, in the program and in the system for it.
  let processorNanoseconds: Int64
  /// Peak resident memory.
  ///
  /// The kernel starts counting with the memory of the process that spawned it, so this small program's own
  /// is the least it can say; books are generated in processes of their own to keep that low.
  let peakBytes: Int

  /// Runs a program to its end, its output thrown away unless a stream says otherwise.
  static func running(
    _ program: Program, home: String, input: Program.Stream = .nothingIn,
    output: Program.Stream = .nowhere
  ) throws -> ProcessCost {
    let start = now()
    let process = try program.start([input, output], home: home)
    let (status, usage) = waitFor(process)
    let wall = now() - start
    guard status == 0 else {
      throw BenchFailure("\(program.path) \(program.arguments) ended with status \(status)")
    }
    return ProcessCost(
      wallNanoseconds: wall,
      processorNanoseconds: nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime),
      peakBytes: usage.ru_maxrss * 1024)
  }

  private static func nanoseconds(_ time: timeval) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_usec) * 1000
  }
}

/// Waits for a process to end; its wait status and what it used.
@discardableResult
func waitFor(_ process: pid_t) -> (status: Int32, usage: rusage) {
  var status: Int32 = 0
  var usage = rusage()
  while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
  return (status, usage)
}

/// The costs of several runs of the same program.
struct RepeatedCost {
  let runs: [ProcessCost]

  /// Runs a program a few times to warm the caches, then so many times to measure.
  init(
    of program: Program, home: String, runs count: Int, warmUps: Int = 2,
    input: Program.Stream = .nothingIn
  ) throws {
    for _ in 0..<warmUps { _ = try ProcessCost.running(program, home: home, input: input) }
    runs = try (0..<count).map { _ in
      try ProcessCost.running(program, home: home, input: input)
    }
  }

  private init(runs: [ProcessCost]) {
    self.runs = runs
  }

  /// The costs of several programs that are run in turn, so that none has the machine's better minutes.
  static func inTurn(_ programs: [Program], home: String, runs count: Int) throws -> [RepeatedCost]
  {
    var costs: [[ProcessCost]] = programs.map { _ in [] }
    for round in 0..<(count + 1) {
      for (place, program) in programs.enumerated() {
        let cost = try ProcessCost.running(program, home: home)
        // The first round warms the caches.
        if round > 0 { costs[place].append(cost) }
      }
    }
    return costs.map(RepeatedCost.init(runs:))
  }

  var leastWall: Int64 { runs.map(\.wallNanoseconds).min() ?? 0 }
  var medianWall: Int64 { median(runs.map(\.wallNanoseconds)) }
  var medianProcessor: Int64 { median(runs.map(\.processorNanoseconds)) }
  var peakBytes: Int { runs.map(\.peakBytes).max() ?? 0 }
}

/// The middle value, the upper of two; 0 of nothing.
func median(_ values: [Int64]) -> Int64 {
  values.isEmpty ? 0 : values.sorted()[values.count / 2]
}
