import BudgetExchange
import BudgetImport
import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

extension AllFuzzers {
  @Suite("Documents") struct DocumentFuzzTests {
    @Test(
      "Any text and any change of a sound one is read or refused, and every place it names is there"
    )
    func anything() throws {
      let seed = try Self.seed
      try Fuzzing.run("documents", rounds: 40, share: 0.1) { random in
        var lines = Array(seed[random.below(300)..<(300 + random.below(400))])
        for _ in 0...random.below(6) { random.mutate(&lines) }
        let separator = random.chance(10) ? "  " : "\n"
        let text = DocumentText(lines.joined(separator: separator))
        guard
          let reading = try? DocumentReader.read(
            text,
            head: DocumentHead(code: "1", name: "单位", year: FiscalYear(2024)))
        else { return }
        let all = 1...max(1, text.lines.count)
        let places = reading.uncertain.map(\.lines) + reading.unread.map { $0.line...$0.line }
        guard places.allSatisfy({ all.contains($0.lowerBound) && all.contains($0.upperBound) })
        else { throw Finding("a place outside of \(all)") }
        guard BookReader.read(BookWriter.write(reading.book)).book != nil else {
          throw Finding("a book that cannot be read back")
        }
      }
    }

    @Test("Any bytes are read or refused")
    func bytes() throws {
      try Fuzzing.run("documents' bytes", rounds: 150, share: 0.05) { random in
        var bytes = random.bytes()
        if random.chance(30) { bytes = [0x50, 0x4B, 0x03, 0x04] + bytes }
        _ = try? DocumentFile.read(bytes, path: "")
      }
    }

    private static var seed: [String] {
      get throws {
        try String(contentsOfFile: Repository.data("linxi-2024.txt"), encoding: .utf8)
          .components(separatedBy: "\n")
      }
    }
  }
}

extension SeededNumbers {
  fileprivate mutating func mutate(_ lines: inout [String]) {
    guard !lines.isEmpty else { return }
    let place = below(lines.count)
    switch below(8) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[below(lines.count)], at: place)
    case 2: lines.swapAt(place, below(lines.count))
    case 3: lines.removeSubrange(place..<min(lines.count, place + length(upTo: 60)))
    case 4: lines[place] = String(lines[place].prefix(below(lines[place].count + 1)))
    case 5: lines[place] += pick(Self.words)
    case 6: lines.insert(pick(Self.words), at: place)
    default:
      lines[place] = lines[place].replacingOccurrences(of: " ", with: pick([" ", "    ", ""]))
    }
  }

  private static let words = [
    "一级指标 二级指标 三级指标", "项目编码", "项目名称", "预算数 -5.00", "99999999999999999999", "\u{0C}", "1.", "（",
    "12 月底",
    "其中：财政资金", "单位：元", "绩效目标", "产出指标", "≥", "%", "\u{200B}", "- 3 -", "第二部分",
    String(repeating: "字", count: 3000),
    "35.00 35.00 35.00", "13053524P", "\t\t", "表", ":", "2024年度",
  ]
}
