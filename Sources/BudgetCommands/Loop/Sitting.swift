import BudgetImport
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import CursesTerminal
import Glibc
import TerminalKit

/// One sitting at the tracker, from the opened book to the words after it.
struct Sitting {
  let context: CommandContext
  let today: CalendarDate?
  let asOf: AsOfOption
  let isReadOnly: Bool
  /// How the screen looks and listens.
  let personal: PersonalSettings

  /// Takes over the terminal, or says in a sentence why that cannot be.
  func openTerminal() throws(CommandFailure) -> CursesDevice {
    do throws(TerminalUnavailable) {
      return try CursesDevice(personal.terminal)
    } catch {
      throw CommandFailure(.usage, error.sentence(context.strings))
    }
  }

  /// Sits at a file that is open.
  ///
  /// - Parameters:
  ///   - remark: what is told at the beginning.
  ///   - review: what of the document that the file was made from is to be looked at.
  func run(
    _ ledger: FileLedger, at path: String, asOf month: Month, remark: String? = nil,
    review: DocumentReading? = nil, on device: CursesDevice
  ) throws(CommandFailure) {
    let file = context.resolved(path)
    let recent = UserFolder(environment: context.environment).map(RecentFiles.init(in:))
    let seen = recent?.entry(of: file)?.seen
    remember(ledger.book, at: file, in: recent)
    var state = state(of: ledger, asOf: month, on: device) { settings in
      settings.isReadOnly = isReadOnly || access(file, W_OK) != 0
    }
    if let seen { state.resumeVisit(seenThrough: seen) }
    if let review { state.review(review) }
    if let remark = remark ?? context.personalRemark { _ = state.update(.remark(remark)) }
    let drafts = Drafts(of: file, user: ledger.author.user)
    // Taken as long as the session lasts: no other one offers it meanwhile.
    let claimed = drafts.claim()
    defer { withExtendedLifetime(claimed) {} }
    if let claimed, state.resume(claimed.content) { claimed.discard() }
    try sit(state, ledger, at: file, on: device) { session in
      recent?.note(
        file, unit: session.book.unit.name, year: session.book.fiscalYear.year,
        seen: session.seenThrough)
    } keep: { session in
      // Cut off in the middle of an amount or a form: it is offered again at the next start.
      session.unfinished.forEach(drafts.keep)
    }
  }

  /// Sits at the sample, of which nothing is kept.
  func runSample(_ book: BudgetBook, on device: CursesDevice) throws(CommandFailure) {
    var (state, ledger) = sample(book, on: device)
    _ = state.update(.remark(context.strings.sampleWelcome))
    try sit(state, ledger, at: nil, on: device)
  }

  private func sample(
    _ book: BudgetBook, on device: CursesDevice
  ) -> (state: AppState, ledger: MemoryLedger) {
    let ledger = MemoryLedger(MemoryStore(book, now: context.now), author: context.author())
    let month = SampleBook.today.map { book.fiscalYear.defaultAsOf(today: $0) } ?? .september
    let state = state(of: ledger, asOf: month, on: device) { settings in
      settings.isSample = true
      settings.today = SampleBook.today
    }
    return (state, ledger)
  }

  private func state(
    of ledger: some Ledger, asOf month: Month, on device: CursesDevice,
    _ adjust: (inout Settings) -> Void
  ) -> AppState {
    var settings = Settings(
      strings: context.strings, clockOffset: context.clockOffset(), today: today,
      commitPrefix: CommitID.random().text)
    settings.personal = personal
    settings.personal.traits = device.traits
    adjust(&settings)
    return AppState(
      book: ledger.book, history: ledger.history, author: ledger.author, asOf: month,
      settings: settings, size: device.size)
  }

  /// - Parameters:
  ///   - file: that of the book, nil for the sample.
  ///   - leave: keeps what the next visit goes on from.
  ///   - keep: keeps what was being typed when the session was cut off.
  private func sit<Store: Ledger>(
    _ state: AppState, _ ledger: Store, at file: String?, on device: CursesDevice,
    leave: (AppState) -> Void = { _ in }, keep: (AppState) -> Void = { _ in }
  ) throws(CommandFailure) {
    let strings = context.strings
    let editor = ExternalEditor(variable: context.variable)
    let session = Session(
      state: state, ledger: ledger, device: device,
      lookout: file.map { file in .watching { FileWatch(file) } } ?? .alone,
      outside: Outside(context, file: file),
      edit: { text, isEnding in
        do throws(EditorFailure) {
          return .edited(try editor.edit(text, isEnding: isEnding))
        } catch {
          return .failed(error.sentence(strings))
        }
      },
      tour: { _ in
        guard var start = SampleBook.book.map({ sample($0, on: device) }) else { return nil }
        start.state.beginTour()
        return start
      })
    guard var session else {
      throw CommandFailure(.inputOutput, strings.systemReports(SystemTrouble(EAGAIN)))
    }
    let end = session.run(on: device)
    leave(session.state)
    if end != .quit { keep(session.state) }
    device.close()
    if session.state.hasUnsavedChanges {
      context.complain([strings.endedUnsaved(session.state.unsavedReason ?? strings.stillSaving)])
    }
    context.complain(session.state.undecidedChanges.map(strings.endedUndecided))
    if case .signal(let signal) = end { Self.die(of: signal) }
  }

  /// Puts the file at the top of those opened last; nobody waits for it.
  private func remember(_ book: BudgetBook, at file: String, in recent: RecentFiles?) {
    let (unit, year) = (book.unit.name, book.fiscalYear.year)
    _ = WorkerThread.start { recent?.note(file, unit: unit, year: year) }
  }

  /// Ends as the signal would have ended the program, so that whoever sent it can tell.
  static func die(of signal: Int32) {
    Glibc.signal(signal, SIG_DFL)
    raise(signal)
  }
}

extension TerminalUnavailable {
  fileprivate func sentence(_ strings: Strings) -> String {
    switch self {
    case .notATerminal: strings.notATerminal
    case .unknownTerminal(let name): strings.unknownTerminal(name)
    case .noCursorMovement(let name): strings.plainTerminal(name)
    case .noUTF8Locale: strings.noUTF8Locale
    case .refused(let number): strings.systemReports(SystemTrouble(number))
    }
  }
}
