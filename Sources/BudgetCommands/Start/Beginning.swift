import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import CursesTerminal
import Glibc
import TerminalKit

/// The start screen, and the sitting that it leads to.
struct Beginning {
  let sitting: Sitting
  /// The path that was to be opened and where nothing is, nil when none was named.
  let missing: String?

  private var context: CommandContext { sitting.context }

  func run(on device: CursesDevice) throws(CommandFailure) {
    let folder = UserFolder(environment: context.environment)
    let recent = folder.map { RecentFiles(in: $0).entries() } ?? []
    var state = StartState(
      strings: context.strings, today: sitting.today, missing: missing,
      recent: recent.map { RecentBook(path: $0.path, unit: $0.unit, year: $0.year) },
      size: device.size, glyphs: sitting.personal.glyphs)
    let drafts = folder.map { Drafts(of: $0.path + "/start", user: context.author().user) }
    let claimed = drafts?.claim()
    defer { withExtendedLifetime(claimed) {} }
    if let claimed, case .form(let form) = claimed.content, state.resume(form) { claimed.discard() }
    var session = StartSession(
      state: state, errands: StartErrands(context, today: sitting.today), device: device,
      personal: sitting.personal)
    let end = session.run(on: device)
    switch end {
    case .quit: return
    case .cutOff, .signal:
      // Cut off in the middle of the form: it is offered again at the next start.
      if let unfinished = session.state.unfinished, folder?.make() == true {
        drafts?.keep(.form(unfinished))
      }
      device.close()
      if case .signal(let signal) = end { Sitting.die(of: signal) }
    case .sample:
      guard let book = SampleBook.book else { return }
      try sitting.runSample(book, on: device)
    case .file(let ledger, let path, let remark, let review):
      let month = try sitting.asOf.month(
        for: ledger.book, at: path, today: sitting.today, context.strings)
      try sitting.run(ledger, at: path, asOf: month, remark: remark, review: review, on: device)
    }
  }
}
