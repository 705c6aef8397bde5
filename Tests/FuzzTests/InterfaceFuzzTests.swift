import BudgetModel
import BudgetStore
import BudgetText
import DisplayText
import HostileInput
import TerminalKit
import Testing

@testable import BudgetUI

extension AllFuzzers {
  @Suite("The key decoder and the whole interface") struct InterfaceFuzzTests {
    init() { DisplayWidth.prepareLocale() }

    @Test(
      "Whatever is struck, pasted or resized, frames are well-formed and books keep their rules")
    func sittings() throws {
      try Fuzzing.run("sittings", rounds: 20, share: 0.55) { random in
        guard let book = random.book() else { return }
        let start = random.size()
        var state = AppState(
          book: book, history: random.history(of: book), asOf: random.pick(Month.allCases),
          strings: Strings(random.chance(50) ? .chinese : .english), author: Sitting.author,
          clockOffset: 28_800, isReadOnly: random.chance(10), size: start)
        if random.chance(20) { state.resume(random.unfinishedEntry(of: book)) }
        let device = ScriptedDevice(size: start, events: random.events())
        var sitting = Sitting(
          state: state, device: device, file: CapriciousFile(book: book, random: random))
        try sitting.play { state, frame in try Self.judge(state, frame, device.size) }
        try Self.judge(sitting.file.book)
        try Self.judge(sitting.state.book)
      }
    }

    @Test(
      "Whatever bytes come, the decoder is back at its ground after a pause and an end of paste")
    func decoding() throws {
      try Fuzzing.run("keys", rounds: 1000, share: 0.05) { random in
        var decoder = KeyDecoder()
        for _ in 0..<random.length(upTo: 40) {
          for byte in random.stroke() { decoder.feed(byte: byte) { _ in } }
          if random.chance(30) { decoder.pause { _ in } }
          if random.chance(5) { decoder.feed(key: .resizeStandIn) { _ in } }
        }
        // A sequence or a character cut short ends with the next Esc and pause; a paste with its end.
        decoder.endPaste { _ in }
        decoder.feed(byte: 0x1B) { _ in }
        decoder.pause { _ in }
        var outputs: [KeyDecoder.Output] = []
        for byte in "x字".utf8 { decoder.feed(byte: byte) { outputs.append($0) } }
        guard outputs == [.key(.character("x")), .key(.character("字"))] else {
          throw Finding("afterwards x字 is \(outputs)")
        }
      }
    }

    private static func judge(_ state: AppState, _ frame: Frame, _ size: Size) throws {
      guard frame.fullSize == size else { throw Finding("\(frame.fullSize) drawn for \(size)") }
      if let fault = frame.fault { throw Finding("\(fault)\n\(frame.dump())") }
      if let index = state.selectedProject, !state.book.projects.indices.contains(index) {
        throw Finding("project \(index) of \(state.book.projects.count) is selected")
      }
      if state.screen == .projects, state.selectedProject == nil, !state.projects.rows.isEmpty {
        throw Finding("nothing is selected of \(state.projects.rows.count)")
      }
    }

    private static func judge(_ book: BudgetBook) throws {
      var builder = BookBuilder()
      for project in book.projects {
        let violations = builder.append(project)
        guard violations.isEmpty else { throw Finding("\(violations[0])") }
      }
      let rebuilt = builder.book(
        unit: book.unit, fiscalYear: book.fiscalYear, goals: book.goals,
        closedThrough: book.closedThrough)
      guard rebuilt == book else { throw Finding("the book kept other sums than it has") }
      guard BookReader.read(BookWriter.write(book)).book == book else {
        throw Finding("the book is another after it was written and read")
      }
    }
  }
}

extension Key {
  /// A key that comes decoded, as the terminal's library hands some over.
  fileprivate static let resizeStandIn = Key.function(13)
}

extension SplitMix64 {
  /// From nothing to more than any table needs.
  fileprivate mutating func size() -> Size {
    switch below(6) {
    case 0: Size(rows: below(12), columns: below(60))
    case 1: Size(rows: below(61), columns: below(201))
    case 2: Size(rows: 40, columns: 120)
    default: Size(rows: 24, columns: 80)
    }
  }

  /// What an earlier sitting was typing.
  fileprivate mutating func unfinishedEntry(of book: BudgetBook) -> UnfinishedEntry {
    UnfinishedEntry(
      project: book.projects.randomElement(using: &self)?.code ?? text(),
      month: pick(Month.allCases), source: pick(FundSource.allCases), isCumulative: chance(50),
      text: chance(50) ? text() : "12.5")
  }

  /// What a device reports while somebody strikes keys at random.
  fileprivate mutating func events() -> [Event] {
    var decoder = KeyDecoder()
    var queue = EventQueue()
    for _ in 0..<(10 + below(40)) {
      if chance(6) { queue.add(.resize(size())) }
      if chance(6) { queue.add(.timeout) }
      for byte in stroke() { decoder.feed(byte: byte) { queue.add(output: $0) } }
      decoder.pause { queue.add(output: $0) }
      // Else what comes next was there already.
      if chance(80) { queue.endBatch() }
    }
    decoder.endPaste { queue.add(output: $0) }
    var events: [Event] = []
    while let event = queue.next() { events.append(event) }
    return events
  }

  /// The bytes of a key, a few characters, a paste, or anything.
  fileprivate mutating func stroke() -> [UInt8] {
    switch below(20) {
    case 0: (0..<below(12)).map { _ in UInt8(truncatingIfNeeded: next()) }
    case 1: Array("\u{1B}[200~\(text())\(chance(90) ? "\u{1B}[201~" : "")".utf8)
    case 2: Array("\u{1B}[".utf8) + (0..<below(40)).map { _ in UInt8(0x20 + below(0x5F)) }
    case 3: Array(text().utf8.prefix(40))
    case 4..<10: Array(pick(Self.movements).utf8)
    case 10..<14: Array(pick(Self.amounts).utf8)
    default: Array(pick(Self.commands).utf8)
    }
  }

  private static let movements = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OH", "\u{1B}[F", "\u{1B}[5~",
    "\u{1B}[6~",
    "\t", "\u{1B}[Z", "\r", "\r", "\u{1B}", "h", "j", "k", "l",
  ]
  private static let amounts = [
    "1", "2.5", "-3", "0", "e", "=", "12.5万\r", "1000元\r", "9999999999\r", "-0.01\r", "\u{7F}",
    "\u{1B}[3~", "9223372036854.775807\r", "abc\r", "１２．５\r", "1+2-3\r", "5\r\r",
  ]
  private static let commands =
    [
      "1", "2", "3", "4", "H", "g", "G", "?", "/", "s", "f", "e", "u", "[", "]", "x", "d", "c", "m",
      "r", "n", "y",
    ]
    + ["\u{12}", "\u{13}", "\u{15}", "\u{0C}", "\u{1A}", "\u{17}", "\u{1B}x", "/费\r", "q"]
}
