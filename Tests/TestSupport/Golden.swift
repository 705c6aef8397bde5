import Foundation

/// A text kept beside the tests, with which a result must agree to the last byte.
public enum Golden {
  /// Throws unless a result equals `Goldens/<name>.txt` beside the calling file.
  ///
  /// With `RECORD=1` in the environment the result is kept instead, which throws too: what was recorded is
  /// to be read before it is believed.
  public static func expect(
    _ result: String, equals name: String, filePath: String = #filePath
  ) throws {
    let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      .appendingPathComponent("Goldens")
    let file = folder.appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(result.utf8).write(to: file)
      throw GoldenMismatch("Recorded Goldens/\(name).txt; read it, then run without RECORD.")
    }
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
      throw GoldenMismatch("There is no Goldens/\(name).txt; record it with RECORD=1.")
    }
    guard golden != result else { return }
    throw GoldenMismatch("Goldens/\(name).txt differs:\n" + difference(golden, result))
  }

  /// The first lines that differ, with their number.
  private static func difference(_ golden: String, _ result: String) -> String {
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let found = result.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(expected, found).prefix { $0 == $1 }.count
    func shown(_ lines: [Substring]) -> String {
      line < lines.count ? "\"\(lines[line])\"" : "the end"
    }
    return
      "line \(line + 1), expected \(shown(expected))\nline \(line + 1), found    \(shown(found))"
  }
}

/// A result that is not what was recorded, or was recorded just now.
public struct GoldenMismatch: Error, CustomStringConvertible {
  /// What is wrong and what to do.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
