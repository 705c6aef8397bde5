import BudgetCommands
import BudgetFigures
import BudgetReports
import BudgetText
import DisplayText
import Foundation
import HostileInput
import StrictJSON
import Synchronization
import TerminalKit
import Testing

@Suite("Of all code points no harmful one comes out of anything raw") struct EveryScalarTests {
  init() { DisplayWidth.prepareLocale() }

  /// Every scalar there is, a text for each plane; a letter before every fourth, for so many marks sit on one.
  private static let planes: [String] = (0...16).map { plane in
    var text = String.UnicodeScalarView()
    for value in UInt32(plane) << 16...UInt32(plane) << 16 | 0xFFFF {
      if value & 3 == 0 { text.append("x") }
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }

  /// Notes a text's harmful scalars, save those that it may have.
  private func expectHarmless(_ text: String, except allowed: Set<Unicode.Scalar> = []) {
    for scalar in text.unicodeScalars where HostileText.isHarmful(scalar) {
      guard !allowed.contains(scalar) else { continue }
      Issue.record("U+\(String(scalar.value, radix: 16, uppercase: true)) came out")
    }
  }

  @Test("Safe text, measured as it is shown")
  func safeText() {
    for text in Self.planes {
      let safe = text.safeForDisplay
      expectHarmless(safe)
      #expect(text.displayWidth == safe.displayWidth)
    }
  }

  @Test("A frame, of which each character takes the columns it has")
  func frames() {
    for text in Self.planes {
      let safe = text.safeForDisplay
      var frame = Frame(size: Size(rows: 1, columns: safe.displayWidth))
      #expect(frame.put(text, at: Point(row: 0, column: 0)) == frame.size.columns)
      #expect(frame.fault == nil)
      #expect(frame.rowText(0).utf8.elementsEqual(safe.utf8))
    }
  }

  private func report(_ text: String) -> Report {
    Report(
      Strings(.chinese), title: text, columns: [ReportColumn("", .word)], rows: [[.text(text)]])
  }

  @Test("A report as text")
  func text() {
    for text in Self.planes {
      expectHarmless(report(text).text(pageWidth: 100, usesColor: false), except: ["\n"])
    }
  }

  @Test("A report as Markdown")
  func markdown() {
    for text in Self.planes { expectHarmless(report(text).markdown, except: ["\n"]) }
  }

  @Test("Comma-separated values")
  func csv() {
    for text in Self.planes { expectHarmless(CSV.line([text]), except: ["\n", "\t"]) }
  }

  @Test("JSON, which says all the same")
  func json() throws {
    for text in Self.planes {
      var json = JSONWriter()
      json.beginArray()
      json.string(text)
      json.endArray()
      let safe = TerminalSafeJSON.escaping(json.finish())
      expectHarmless(String(decoding: safe, as: UTF8.self), except: ["\n"])
      let read = try JSONDecoder().decode([String].self, from: Data(safe))
      #expect(read[0].unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test("Words about trouble")
  func complaints() {
    for text in Self.planes {
      let errors = Mutex("")
      var context = CommandContext.process
      context.errors = { bytes in errors.withLock { $0 += String(decoding: bytes, as: UTF8.self) } }
      #expect(BudgetProgram.run(["summary", text], in: context) != 0)
      let words = errors.withLock { $0 }
      #expect(words.utf8.count > 1 << 14)
      expectHarmless(words, except: ["\n"])
    }
  }
}
