/// A yardstick in C or C++ that is compiled for the bench.
enum CompiledProgram {
  /// Where their sources are, from the folder that the bench is run in.
  private static let folder = "Sources/budget-bench/Yardsticks"

  /// Compiles a source with some libraries; the program's path, nil where compiler, library or source is missing.
  static func make(
    _ source: String, libraries: [String], in workshop: Workshop
  ) -> String? {
    let compiler = source.hasSuffix(".c") ? "cc" : "c++"
    guard Program.isInstalled(compiler), fileSize("\(folder)/\(source)") != nil else { return nil }
    let path = workshop.file(String(source.prefix { $0 != "." }))
    let options = source.hasSuffix(".c") ? ["-O2"] : ["-O3", "-std=c++17"]
    do {
      // Whether a library is there, the compiler knows best; what it says goes nowhere.
      try workshop.run(
        Program(
          "sh",
          ["-c", #"exec "$@" 2>/dev/null"#, compiler, compiler] + options
            + ["-o", path, "\(folder)/\(source)"] + libraries.map { "-l\($0)" }))
    } catch {
      return nil
    }
    return path
  }
}
