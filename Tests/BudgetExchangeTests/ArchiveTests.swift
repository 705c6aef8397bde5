import BudgetImport
import TestSupport
import Testing

@testable import BudgetExchange

@Suite struct ArchiveTests {
  private func contents(
    of name: String, in archive: Archive
  ) throws(ArchiveError) -> [UInt8] {
    var contents: [UInt8] = []
    try archive.unpack(name) { piece in
      contents += piece
      return true
    }
    return contents
  }

  @Test func entriesComeOutAsTheyWentIn() throws {
    let archive = try Archive(StoredZip(["a.xml": "<a/>", "中文/b": "乙"]).archive)
    #expect(archive.names == ["a.xml", "中文/b"])
    #expect(try contents(of: "中文/b", in: archive) == Array("乙".utf8))
    #expect(try contents(of: "a.xml", in: archive) == Array("<a/>".utf8))
    #expect(throws: ArchiveError.missing("c")) { try contents(of: "c", in: archive) }
  }

  @Test func whatIsCutOffOrNoArchiveIsRefused() {
    let whole = StoredZip(["a": "text"]).archive
    // Up to the record of 22 bytes at its end, of which not all is needed.
    for length in 0..<whole.count - 22 {
      #expect(throws: ArchiveError.self) { _ = try Archive(Array(whole[..<length])) }
    }
    #expect(throws: ArchiveError.notAnArchive) { _ = try Archive(Array("项目,金额".utf8)) }
  }

  @Test func brokenBytesAreNoticed() throws {
    var bytes = StoredZip(["a": "text"]).archive
    bytes[31] ^= 1
    let archive = try Archive(bytes)
    #expect(throws: ArchiveError.broken("a")) { try contents(of: "a", in: archive) }
  }

  @Test func passwordsAndUnknownMethodsAreTold() throws {
    var zip = StoredZip()
    zip.add("secret", [1], flags: 1)
    zip.add("odd", [1], method: 14)
    let archive = try Archive(zip.archive)
    #expect(throws: ArchiveError.encrypted("secret")) { try contents(of: "secret", in: archive) }
    #expect(throws: ArchiveError.unknownMethod("odd")) { try contents(of: "odd", in: archive) }
  }

  @Test func limitsHold() throws {
    var zip = StoredZip()
    for number in 0..<12 { zip.add("\(number)", [UInt8](repeating: 0, count: 100)) }
    var limits = ArchiveLimits()
    limits.entries = 11
    #expect(throws: ArchiveError.tooManyEntries(12)) {
      _ = try Archive(zip.archive, limits: limits)
    }
    limits = ArchiveLimits()
    limits.unpacked = 150
    let archive = try Archive(zip.archive, limits: limits)
    #expect(try contents(of: "0", in: archive).count == 100)
    #expect(throws: ArchiveError.tooLarge("1")) { try contents(of: "1", in: archive) }
  }

  @Test func nothingIsUnpackedThatNobodyWaitsFor() throws {
    let archive = try Archive(StoredZip(["a": "text"]).archive)
    let monitor = ProgressMonitor(report: { _ in }, isCancelled: { true })
    #expect(throws: ArchiveError.cancelled) {
      try archive.unpack("a", monitor: monitor) { _ in true }
    }
  }
}
