import BudgetStore
import Foundation
import TestSupport
import Testing

@Suite("In a folder made the root, without /proc and /dev") struct ChrootTests {
  @Test("Every command is done, or says why not", arguments: EveryCommand.all)
  func everyCommand(arguments: [String]) throws {
    try #require(geteuid() == 0, "Only root may make a folder the root.")
    try TemporaryFolder.with { folder in
      try EveryCommand.prepare(folder)
      try Self.install(in: folder)
      let run = try Program("/usr/sbin/chroot").run(
        [folder.path, "/budget"] + arguments, environment: ["SWIFT_BACKTRACE": "enable=no"],
        in: folder.path)
      #expect(run.isOrderly, "\(run)")
      let isScreen = ["open", "a.json"].contains(arguments[0])
      #expect(run.status == (isScreen ? 64 : arguments == ["spent"] ? 66 : 0), "\(run)")
      let check = try Program.budget.run(["check", "a.json"], in: folder.path)
      #expect(check.status == 0)
    }
  }

  /// Links or copies the program and the libraries it was built to load.
  private static func install(in folder: TemporaryFolder) throws {
    let list = try Program("/usr/bin/ldd").run(
      [Program.budget.path], environment: ["PATH": "/usr/bin:/bin"])
    try #require(list.status == 0, "\(list)")
    let libraries = list.stdout.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("/") }
    for path in libraries.map(String.init) {
      let place = folder.path + path
      try FileManager.default.createDirectory(
        atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      // The library itself, not a link to it.
      let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      if link(file, place) != 0 { try FileManager.default.copyItem(atPath: file, toPath: place) }
    }
    // By another process: a file that this one wrote cannot be run while a program that another test has just
    // started still holds it.
    let copy = try Program("/bin/cp").run([Program.budget.path, folder["budget"]])
    try #require(copy.status == 0, "\(copy)")
  }
}
