import BudgetModel
import BudgetStore
import BudgetText
import DisplayText
import HostileInput
import TerminalKit
import TestSupport
import Testing

@testable import BudgetUI

extension AllFuzzers {
  @Suite("The key decoder and the whole interface") struct InterfaceFuzzTests {
    init() { DisplayWidth.prepareLocale() }

    @Test(
      "Whatever two people strike, paste and resize over one store, frames are well-formed and books right"
    )
    func sittings() throws {
      try Fuzzing.run("sittings", rounds: 20, share: 0.4) { random in
        guard let book = random.book() else { return }
        let author = Author(user: "kuaiji", host: "office")
        let store = CapriciousStore(
          book, history: random.history(of: book, by: author), random: random.branch())
        let desks = [author, Author(user: "chuna", host: "office")].map { author in
          random.desk(of: author, over: store.store)
        }
        var sitting = Sitting(desks, over: store, random: random.branch())
        try sitting.play(Self.judge)
        try sitting.store.judge()
        try Self.judge(sitting.store.store.contents.book)
        try sitting.settle(Self.judge)
        try sitting.store.judge()
        for desk in sitting.desks {
          try Self.judge(desk.state.book)
          guard desk.ledger.book == sitting.store.store.contents.book else {
            throw Finding("a ledger does not know what the store holds")
          }
        }
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

    private static func judge(_ desk: Desk) throws {
      let (state, size) = (desk.state, desk.device.size)
      guard let frame = desk.device.frames.last, frame.fullSize == size else {
        throw Finding("\(desk.device.frames.last?.fullSize as Any) drawn for \(size)")
      }
      if let fault = frame.fault { throw Finding("\(fault)\n\(frame.dump())") }
      if let code = state.selectedCode, state.book.position(of: code) == nil {
        throw Finding("project \(code) is selected and gone")
      }
      if case .projects(let list) = state.screens.top, list.selectedCode == nil, !list.rows.isEmpty
      {
        throw Finding("nothing is selected of \(list.rows.count)")
      }
      // Without changes of one's own on their way, the screen shows what the store told last.
      if !state.hasUnsavedChanges, state.book != desk.ledger.book {
        throw Finding("the screen shows another book than the store told of")
      }
      let (unit, whole) = (state.unit, desk.ledger.wholeHistory())
      guard unit.history.entries == whole.suffix(unit.history.count) else {
        throw Finding("the history known is not the end of the whole")
      }
      var stack = UndoStack(whole, by: unit.author)
      for sequence in unit.passedOver { stack.forget(sequence) }
      guard !unit.knows(.undo) || unit.undoStack.lastDone == stack.lastDone,
        !unit.knows(.redo) || unit.undoStack.lastUndone == stack.lastUndone
      else { throw Finding("undo goes by another history than the whole") }
    }

    private static func judge(_ book: BudgetBook) throws {
      var builder = BookBuilder(sources: book.sources)
      for project in book.projects {
        let violations = builder.append(project)
        guard violations.isEmpty else { throw Finding("\(violations[0])") }
      }
      let rebuilt = builder.book(
        BookHead(
          unit: book.unit, department: book.department, fiscalYear: book.fiscalYear,
          closedThrough: book.closedThrough, rules: book.rules, goals: book.goals))
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

extension SeededNumbers {
  /// From nothing to more than any table needs.
  fileprivate mutating func size() -> Size {
    switch below(6) {
    case 0: Size(rows: below(12), columns: below(60))
    case 1: Size(rows: below(61), columns: below(201))
    case 2: Size(rows: 40, columns: 120)
    default: Size(rows: 24, columns: 80)
    }
  }

  /// A generator that goes its own way from here.
  fileprivate mutating func branch() -> SeededNumbers { SeededNumbers(seed: next()) }

  /// A desk at which an earlier sitting may go on.
  fileprivate mutating func desk(of author: Author, over store: MemoryStore) -> Desk {
    let ledger = MemoryLedger(store, author: author, atHand: chance(50) ? below(4) : .max)
    let size = size()
    let state = AppState(
      book: ledger.book, history: ledger.history, author: author, asOf: pick(Month.allCases),
      settings: Settings(
        strings: Strings(chance(50) ? .chinese : .english), isReadOnly: chance(10),
        clockOffset: 28_800,
        today: chance(50)
          ? CalendarDate(year: ledger.book.fiscalYear.year, month: 1 + below(12), day: 8) : nil,
        commitPrefix: author.user),
      size: size)
    var desk = Desk(state, ScriptedDevice(size: size, events: events(ledger.book)), ledger)
    if chance(20) { desk.resume(.amount(unfinishedEntry(of: ledger.book))) }
    if chance(20) { desk.resume(.form(unfinishedForm(of: ledger.book))) }
    return desk
  }

  /// What an earlier sitting was typing.
  fileprivate mutating func unfinishedEntry(of book: BudgetBook) -> UnfinishedEntry {
    UnfinishedEntry(
      project: book.projects.randomElement(using: &self)?.code ?? text(),
      month: pick(Month.allCases), source: pick(FundSources.standard.all), isCumulative: chance(50),
      text: chance(50) ? text() : "12.5")
  }

  /// What an earlier sitting was filling in.
  fileprivate mutating func unfinishedForm(of book: BudgetBook) -> UnfinishedForm {
    let names = ["code", "name", "attributes", "budget.fiscal", "plan.6", "goals", "indicators"]
    var fields: [String: UnfinishedForm.Value] = [:]
    for _ in 0..<below(6) {
      fields[pick(names)] =
        switch below(3) {
        case 0: .rows((0..<below(4)).map { _ in (0..<below(8)).map { _ in text() } })
        case 1: .choice(below(9))
        default: .text(text())
        }
    }
    return UnfinishedForm(
      kind: chance(90) ? "project" : text(),
      project: chance(30) ? nil : book.projects.randomElement(using: &self)?.code ?? text(),
      fields: fields)
  }

  /// What a device reports while somebody strikes keys at random.
  fileprivate mutating func events(_ book: BudgetBook) -> [Event] {
    var decoder = KeyDecoder()
    var queue = EventQueue()
    for _ in 0..<(10 + below(40)) {
      if chance(6) { queue.add(.resize(size())) }
      if chance(10) { queue.add(.timeout) }
      if chance(4) { queue.add(.paste(Paste(table(of: book), isTruncated: chance(5)))) }
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

  /// A table as it comes from a spreadsheet.
  private mutating func table(of book: BudgetBook) -> String {
    let hasNames = chance(70)
    var lines = hasNames && chance(40) ? ["项目\t\(1 + below(12))月\t\(1 + below(12))月"] : []
    lines += (0..<1 + length(upTo: 30)).map { _ in
      let cells = (0..<1 + below(2)).map { _ in pick(Self.cells) }
      let name = book.projects.randomElement(using: &self).map { chance(50) ? $0.name : $0.code }
      let line = (hasNames ? [name ?? text()] : []) + cells
      return line.joined(separator: "\t")
    }
    return lines.joined(separator: chance(20) ? "\r\n" : "\n") + (chance(50) ? "\n" : "")
  }

  private static let cells = ["1.5", "", "0", "-0.01", "12500元", "1..2", "(3)", "合计", "99999999"]

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
    "\u{1B}[3~", "9223372036854.775807\r", "abc\r", "１２．５\r", "1+2-3\r", "5\r\r", "10%\r",
    "(0.5)\r",
    "26500\ry", "2.65\r1.42\r3\r", "1\t2\r3\t4\r",
  ]
  private static let commands =
    [
      "1", "2", "3", "4", "H", "g", "G", "?", "/", "s", "f", "e", "u", "[", "]", "x", "d", "c", "m",
      "r", "n", "y", "M", "c\u{1B}[C\r", "M\u{1B}[B\r",
    ]
    + [
      "\u{12}", "\u{13}", "\u{15}", "\u{0C}", "\u{1A}", "\u{17}", "\u{1B}x", "\u{1B}1", "\u{1B}2",
      "\u{1B}3",
      "\u{1B}4", "/费\r", "q",
    ]
    + [
      "a", "E", "C", "D\u{1B}[C\r", "<", ">", "E\t新\u{13}", "aQ9\t新\t\t35\u{13}",
      "E\u{15}Q8\u{13}", "E\t\t\t35000000\u{13}", "\u{0E}", "\u{19}", "\u{18}\u{05}",
      "\u{1B}[1;3A", "\u{1B}[1;3B", "\u{1B}[1;5B", "\u{1B}OP", "\u{1B}\u{1B}[C\r", "E\u{1B}[6~",
    ]
}
