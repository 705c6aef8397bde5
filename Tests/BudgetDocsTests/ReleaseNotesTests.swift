import Foundation
import TestSupport
import Testing

@Suite("Release notes") struct ReleaseNotesTests {
  private func notes(of version: String? = nil) throws -> Run {
    try Program("/usr/bin/make").run(
      ["-s", "release-notes"] + (version.map { ["VERSION=\($0)"] } ?? []),
      environment: ["PATH": "/usr/bin:/bin"], in: Repository.root)
  }

  @Test("They are a version's section of the changes, the newest one's where none is named")
  func section() throws {
    let changes = try String(contentsOfFile: "\(Repository.root)/CHANGELOG.md", encoding: .utf8)
    let sections = changes.components(separatedBy: "\n## ").dropFirst()
    let newest = try #require(sections.first)
    let lines = newest.components(separatedBy: "\n").dropFirst().joined(separator: "\n")
    let text = lines.trimmingCharacters(in: .newlines) + "\n"
    #expect(try notes() == Run(stdout: text, stderr: "", status: 0))
    let version = try #require(newest.firstMatch(of: /[0-9]+\.[0-9]+\.[0-9]+/)).output
    #expect(try notes(of: String(version)).stdout == text)
  }

  @Test("A version that never was has none", arguments: ["99.0.0", "0"])
  func unknown(version: String) throws {
    let run = try notes(of: version)
    #expect(run.stdout == "" && run.status == 2)
  }
}
