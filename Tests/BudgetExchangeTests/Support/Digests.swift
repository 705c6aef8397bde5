import Foundation
import TestSupport
import Testing

/// Expects that a page's policy names the digest of its style or script, worked out by another program.
func expectDigest(of name: String, in page: String) throws {
  let start = try #require(page.range(of: "<\(name)>"))
  let end = try #require(page.range(of: "</\(name)>"))
  let run = try Program("/bin/sh").run(
    ["-c", "openssl dgst -sha256 -binary | base64"], environment: ["PATH": "/usr/bin:/bin"],
    stdin: String(page[start.upperBound..<end.lowerBound]))
  let digest = run.stdout.trimmingCharacters(in: .whitespacesAndNewlines)
  #expect(page.contains("\(name)-src 'sha256-\(digest)'"))
}
