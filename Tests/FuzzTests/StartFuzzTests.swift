import BudgetModel
import BudgetText
import DisplayText
import HostileInput
import TerminalKit
import TestSupport
import Testing

@testable import BudgetUI

extension AllFuzzers {
  @Suite("The start screen") struct StartFuzzTests {
    init() { DisplayWidth.prepareLocale() }

    private static let keys = Key.script(
      "nnnsfqi123⏎⏎⏎⇥⇥⇥⇤⎋↑↑↓↓←→⌫⌦⇞⇟⇱⇲⌃s⌃s⌃n⌃y⌃u⌃c⌃l⌃z⌥↑⌥↓⌥1 4资金财政资金\u{301}")

    @Test(
      "Whatever is struck, pasted, resized and answered, frames are well-formed and books right")
    func sittings() throws {
      try Fuzzing.run("starting", rounds: 60, share: 0.05) { random in
        var state = StartState(
          strings: Strings(random.chance(50) ? .chinese : .english),
          today: CalendarDate(year: 2024, month: 11, day: 1),
          missing: random.chance(50) ? nil : random.pick(HostileText.all),
          recent: (0..<random.below(10)).map { number in
            RecentBook(
              path: "/\(number)",
              unit: random.pick(HostileText.all), year: 2024)
          }, size: Size(rows: 24, columns: 80))
        var effects = state.begin()
        for _ in 0..<random.below(120) {
          effects += state.update(random.startMessage(Self.keys, after: effects))
          for case .create(let book, let path, _) in effects.suffix(3) {
            guard !path.isEmpty, book.sources.fault == nil, !book.unit.name.isEmpty else {
              throw Finding("made from \(book.unit), \(book.sources)")
            }
          }
          let frame = state.view()
          if let fault = frame.fault { throw Finding("\(fault)\n\(frame.dump())") }
          guard let draft = state.unfinished else { continue }
          var again = state
          guard again.resume(draft), again.unfinished == draft else {
            throw Finding("a draft comes back as another: \(draft.fields)")
          }
        }
      }
    }
  }
}

extension SeededNumbers {
  fileprivate mutating func startMessage(_ keys: [Key], after effects: [StartEffect])
    -> StartMessage
  {
    switch below(20) {
    case 0: return .resize(Size(rows: below(45), columns: below(130)))
    case 1: return .paste(Paste(pick(HostileText.all)))
    case 2: return .keys((0..<below(30)).map { _ in pick(keys) })
    case 8: return .progress(1 + below(max(1, effects.count)), percent: below(101))
    case 3:
      return .looked(path: "/\(below(10))", pick([.missing, .unreadable, .large]))
    case 4:
      return .completed(
        CompletedPath(typed: "", text: "a", choices: (0..<below(40)).map { "\($0)字" }))
    case 5, 6, 7:
      let outcome: StartOutcome =
        below(3) == 0
        ? pick([
          .failed(pick(HostileText.all)),
          .noBook(BookRefusal(pick(HostileText.all), missing: pick([.unit, .year, nil]))),
        ])
        : below(2) == 0
          ? book().map { .book(ImportedBook($0)) } ?? .ready
          : book().map(StartOutcome.year) ?? .ready
      return .done(1 + below(max(1, effects.count)), outcome)
    default: return .keys([pick(keys)])
    }
  }
}
