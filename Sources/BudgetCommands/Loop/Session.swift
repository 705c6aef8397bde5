public import BudgetModel
import BudgetText
public import BudgetUI
import Glibc
public import TerminalKit

/// One sitting at the interface: events become messages, effects go to a worker and come back, frames are shown.
///
/// The loop itself waits for nothing but the next event.
public struct Session<Store: Ledger> {
  /// The state after the last event.
  public private(set) var state: AppState
  private let worker: EffectWorker<Store>
  private let editor: EditText
  private let tour: TourStart
  /// How the session was ended while something else had the terminal.
  private var ending: End?
  private var outside: Outside
  private let errands: Errands<Message>
  /// When the commit on its way was sent, until the screen says that it takes long.
  private var sent: (id: CommitID, time: ContinuousClock.Instant)?
  /// Trouble that was told and goes on as it was; it is not told with every change.
  private var toldWarnings: [LedgerWarning] = []

  /// From when on the screen says that saving takes long.
  private static var slowMilliseconds: Int { 500 }
  /// How long a session that was cut off waits for its last changes.
  private static var lastSaveMilliseconds: Int { 3_000 }

  /// Has the user edit a text while the terminal is theirs; the second argument tells whether the program is to end.
  public typealias EditText = (String, () -> Bool) -> EditorOutcome

  /// What a tour of a size begins with; nil where there is nothing to show.
  public typealias TourStart = (Size) -> (state: AppState, ledger: MemoryLedger)?

  /// How a session ended.
  public enum End: Hashable, Sendable {
    /// The user quit.
    case quit
    /// The input is gone.
    case cutOff
    /// A signal asked for it.
    case signal(Int32)
  }

  /// Makes a session on an opened ledger; nil when the system has no thread left for its worker.
  ///
  /// - Parameter lookout: how it learns what others change.
  /// - Parameter outside: what the session has done in the world.
  /// - Parameter edit: has the user edit a text in a program of their own.
  /// - Parameter tour: what a tour begins with.
  public init?(
    state: AppState, ledger: Store, device: some TerminalDevice,
    lookout: Lookout = .looking, outside: Outside = .nothing,
    edit: @escaping EditText = { text, _ in .edited(text) },
    tour: @escaping TourStart = { _ in nil }
  ) {
    guard
      let worker = EffectWorker(
        ledger, lookout: lookout, waker: device.waker, saveCopy: outside.saveCopy)
    else { return nil }
    self.state = state
    self.worker = worker
    self.outside = outside
    errands = Errands(device.waker)
    editor = edit
    self.tour = tour
  }

  /// Runs until the user quits, the input is gone or a signal comes.
  public mutating func run(on device: some TerminalDevice) -> End {
    defer { worker.end() }
    device.present(state.view())
    while true {
      let messages: [Message]
      switch device.nextEvent(timeoutMilliseconds: patience) {
      case .keys(let keys): messages = [.keys(keys)]
      case .mouse(let event): messages = [.mouse(event)]
      case .paste(let paste): messages = [.paste(paste)]
      case .traits(let traits): messages = [.traits(traits)]
      case .resize(let size): messages = [.resize(size)]
      case .resumed: messages = [.resize(device.size)]
      case .woken: messages = reports()
      case .timeout: messages = tick()
      case .closed:
        saveWhatIsLeft()
        return .cutOff
      case .terminate(let signal):
        saveWhatIsLeft()
        return .signal(signal)
      }
      guard !messages.isEmpty else { continue }
      for message in messages {
        let effects = update(message, on: device)
        if perform(effects, on: device) { return .quit }
        if let ending {
          saveWhatIsLeft()
          return ending
        }
      }
      device.present(state.view())
    }
  }

  /// Changes the state; what is done in the world goes on in the language that it speaks.
  private mutating func update(_ message: Message, on device: some TerminalDevice) -> [Effect] {
    let language = strings.language
    let effects = state.update(message) { device.isEnding }
    if strings.language != language { outside = outside.speaking(strings) ?? outside }
    return effects
  }

  private var strings: Strings { state.strings }

  /// Lends the terminal to the user's editor; nothing else happens meanwhile.
  private mutating func edit(_ text: String, on device: (any TerminalDevice)?) {
    guard let device, let outcome = device.lend({ editor(text, { device.isEnding }) }) else {
      return
    }
    _ = perform(state.update(.edited(outcome)), on: device)
  }

  /// Has a tour taken on the same terminal; what was on its way here goes on meanwhile.
  private mutating func takeTour(on device: (any TerminalDevice)?) {
    guard let device, let (state, ledger) = tour(device.size),
      var session = Session<MemoryLedger>(
        state: state, ledger: ledger, device: device, lookout: .alone)
    else { return }
    switch session.run(on: device) {
    case .cutOff: ending = .cutOff
    case .signal(let signal): ending = .signal(signal)
    case .quit:
      // What came meanwhile went to the tour, which had no use for it.
      for message in [.resize(device.size), .traits(device.traits)] + reports() {
        _ = perform(self.state.update(message), on: device)
      }
    }
  }

  /// Starts effects; true when the program is to end.
  private mutating func perform(
    _ effects: [Effect], on device: (any TerminalDevice)?
  ) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return true
      case .suspend, .redraw: break
      case .editText(let text): edit(text, on: device)
      case .complete(let typed):
        errands.start { [outside] in .completed(outside.complete(typed)) }
      case .errand(let job, let number, let book, let history):
        errands.start(number, progress: { .errand(number, .progress($0)) }) { [outside] monitor in
          .errand(number, outside.carryOut(job, book, history, monitor))
        }
      case .keep(let changes): errands.start { [outside] in .kept(failure: outside.keep(changes)) }
      case .keepKey(let command, let key):
        errands.start { [outside] in .kept(failure: outside.keepKey(command, key)) }
      case .tour: takeTour(on: device)
      case .copy(let text): device?.copy(text)
      case .adopt(let options): device?.adopt(options)
      case .cancelErrand(let number): errands.cancel(number)
      case .commit(let commit):
        sent = (commit.id, .now)
        worker.submit(.commit(commit))
      case .cancel(let id): worker.cancel(id)
      case .readHistory: worker.submit(.readHistory)
      case .saveCopy(let book, let path): worker.submit(.saveCopy(book, path: path))
      }
    }
    // Once, however many keys that came together ask for it.
    if effects.contains(.suspend) { device?.suspend() }
    if effects.contains(.redraw) { device?.redraw() }
    return false
  }
}

// MARK: - Time

extension Session {
  /// How long to wait for an event before something else is due; nil where nothing is.
  private var patience: Int? {
    sent.map { max(0, Self.slowMilliseconds - $0.time.milliseconds) }
  }

  /// Nothing has happened for a while.
  private mutating func tick() -> [Message] {
    guard let sent, sent.time.milliseconds >= Self.slowMilliseconds else { return [] }
    self.sent = nil
    return [.slow(sent.id)]
  }

  /// Goes on saving for a while after the terminal is gone.
  private mutating func saveWhatIsLeft() {
    let start = ContinuousClock.now
    while !worker.isIdle || state.hasUnsavedChanges && state.unsavedReason == nil,
      start.milliseconds < Self.lastSaveMilliseconds
    {
      usleep(2_000)
      for message in reports() {
        _ = perform(state.update(message), on: nil)
      }
      // What waits behind a question need not, when nobody can answer it.
      _ = perform(state.goOn(), on: nil)
    }
    for message in reports() { _ = state.update(message) }
  }
}

// MARK: - What the worker reports

extension Session {
  private mutating func reports() -> [Message] {
    worker.takeReports().compactMap { message($0) } + errands.take()
  }

  private mutating func message(_ report: EffectWorker<Store>.Report) -> Message? {
    let names = BookNames(state.book)
    switch report {
    case .committed(let id, let result):
      if sent?.id == id { sent = nil }
      switch result {
      case .success(let snapshot): return .committed(id, .saved(snapshot, remarks: tell(snapshot)))
      case .failure(let failure):
        return .committed(
          id,
          .failed(failure, sentence: strings.sentence(for: failure, names: names)))
      }
    case .polled(.success(let snapshot)): return .polled(snapshot, remarks: tell(snapshot))
    case .polled(.failure(let failure)): return .remark(strings.sentence(for: failure))
    case .history(.success(let history)): return .history(.read(history))
    case .history(.failure(let failure)):
      return .history(.failed(strings.sentence(for: failure)))
    case .copied(let path, let failure): return .copied(path: path, failure: failure)
    }
  }

  /// The warnings of a snapshot that are new, in sentences.
  private mutating func tell(_ snapshot: Snapshot) -> [String] {
    defer { toldWarnings = snapshot.warnings }
    return snapshot.warnings.filter { !toldWarnings.contains($0) }
      .map { strings.sentence(for: $0, names: BookNames(snapshot.book)) }
  }
}

extension ContinuousClock.Instant {
  /// Whole milliseconds since then.
  var milliseconds: Int {
    let (seconds, attoseconds) = (ContinuousClock.now - self).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
