import BudgetImport
import BudgetModel
import TestSupport
import Testing

@testable import BudgetExchange

@Suite struct DocumentFileTests {
  /// A form of one project, all in two lines and a table's head.
  private static let form = """
    2024年部门预算绩效目标
    甲项目绩效目标表
    430001 某某中心 单位：万元
    项目编码 13053524P00000210281P 项目名称 甲项目
    预算数 35.00 其中：财政资金 35.00 其他资金
    绩效目标 1.做好
    一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据
    产出指标 数量指标 件数 办结的件数 9 件 工作计划

    """

  private func name(_ bytes: [UInt8], path: String = "") throws(DocumentProblem) -> String {
    try DocumentFile.read(bytes, path: path).book.projects.map(\.name).joined()
  }

  @Test func textsAreReadInTheirEncodings() throws {
    let utf8 = Array(Self.form.utf8)
    #expect(try name(utf8) == "甲项目")
    #expect(try name([0xEF, 0xBB, 0xBF] + utf8) == "甲项目")
    let little = Self.form.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try name([0xFF, 0xFE] + little) == "甲项目")
    let big = Self.form.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try name([0xFE, 0xFF] + big) == "甲项目")
  }

  @Test func whatIsNoDocumentIsTold() {
    #expect(throws: DocumentProblem.empty) { try name([]) }
    #expect(throws: DocumentProblem.encoding(line: 2)) { try name([0x41, 0x0A, 0xFF, 0xFF]) }
    #expect(throws: DocumentProblem.unknownKind) { try name([0x41, 0, 0x42]) }
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(throws: DocumentProblem.oldWord) { try name(old) }
    let padding = [UInt8](repeating: 0, count: 120)
    let stream = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] } + padding
    #expect(throws: DocumentProblem.protected) { try name(old + padding + stream) }
    #expect(throws: DocumentProblem.content(.noTable)) { try name(Array("没有表".utf8)) }
  }

  @Test func withoutPdftotextItIsSaid() {
    #expect(throws: DocumentProblem.noPDFReader) { try name(Array("%PDF-1.4".utf8)) }
  }

  /// Stands a program in for `pdftotext`.
  private func withReader(_ script: String, _ body: (String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write("#!/bin/sh\n" + script, to: "pdftotext")
      chmodExecutable(folder["pdftotext"])
      try body(folder.path)
    }
  }

  @Test func bothLayoutsAreTriedAndTheClearerTaken() throws {
    let script = """
      for word; do if [ "$word" = -layout ]; then cat <<'END'
      \(Self.form)END
      exit; fi; done
      echo 430001 甲项目绩效目标表 项目名称
      """
    try withReader(script) { path in
      let found = try name(Array("%PDF-1.4".utf8), path: path)
      #expect(found == "甲项目")
    }
  }

  @Test func aPDFOfPicturesIsSaid() throws {
    try withReader("printf '\\f\\f'\n") { path in
      #expect(throws: DocumentProblem.picturesOnly) { try name(Array("%PDF-1.4".utf8), path: path) }
    }
  }

  @Test func aPasswordIsSaid() throws {
    try withReader("echo 'Command Line Error: Incorrect password' >&2\nexit 1\n") { path in
      #expect(throws: DocumentProblem.protected) { try name(Array("%PDF-1.4".utf8), path: path) }
    }
    try withReader("exit 1\n") { path in
      #expect(throws: DocumentProblem.unreadablePDF) {
        try name(Array("%PDF-1.4".utf8), path: path)
      }
    }
  }
}
