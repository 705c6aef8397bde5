public import BudgetImport
import BudgetModel
public import BudgetStore
public import BudgetUI
import Synchronization
public import TerminalKit

/// One sitting at the start screen: events become messages, errands go to threads of their own and come back.
public struct StartSession {
  /// The state after the last event.
  public private(set) var state: StartState
  private let errands: StartErrands
  /// How the screen looks and listens for the person at it.
  private var personal: PersonalSettings
  private let threads: Errands<Report>
  /// Whether looking at recent files is over, so that what is left of it need not be done.
  private let isOver = Flag()
  /// What errands have opened, by their numbers.
  private var opened: [Int: StartErrands.Opened] = [:]

  /// How a sitting ended.
  public enum End: Sendable {
    /// The user quit.
    case quit
    /// The input is gone.
    case cutOff
    /// A signal asked for it.
    case signal(Int32)
    /// The sample is to be opened.
    case sample
    /// A file is open to go on with; what is to be told there, in a sentence, and what to be looked at.
    case file(FileLedger, path: String, remark: String?, review: DocumentReading?)
  }

  private enum Report: Sendable {
    case message(StartMessage)
    case opened(Int, StartErrands.Opened)
  }

  /// Makes a session that is shown on a device.
  public init(
    state: StartState, errands: StartErrands, device: some TerminalDevice,
    personal: PersonalSettings = PersonalSettings()
  ) {
    self.state = state
    self.personal = personal
    self.errands = errands
    threads = Errands(device.waker)
  }

  /// Runs until it is known what to open, the user quits, the input is gone or a signal comes.
  public mutating func run(on device: some TerminalDevice) -> End {
    defer { isOver.raise() }
    if let end = perform(state.begin(), on: device) { return end }
    device.present(state.view())
    while true {
      let messages: [StartMessage]
      switch device.nextEvent() {
      case .keys(let keys): messages = [.keys(keys)]
      case .mouse(let event): messages = [.mouse(event)]
      case .paste(let paste): messages = [.paste(paste)]
      case .traits(let traits):
        personal.traits = traits
        device.adopt(personal.terminal)
        messages = [.glyphs(personal.glyphs)]
      case .resize(let size): messages = [.resize(size)]
      case .resumed: messages = [.resize(device.size)]
      case .woken: messages = reports()
      case .timeout: messages = []
      case .closed: return .cutOff
      case .terminate(let signal): return .signal(signal)
      }
      guard !messages.isEmpty else { continue }
      for message in messages {
        let effects = state.update(message) { device.isEnding }
        if let end = perform(effects, on: device) { return end }
      }
      device.present(state.view())
    }
  }

  private mutating func reports() -> [StartMessage] {
    threads.take().map { report in
      switch report {
      case .message(let message): return message
      case .opened(let number, let file):
        opened[number] = file
        return .done(number, .ready)
      }
    }
  }

  /// Starts effects; how the session ends, when it does.
  private mutating func perform(_ effects: [StartEffect], on device: some TerminalDevice) -> End? {
    for effect in effects {
      switch effect {
      case .quit: return .quit
      case .openSample: return .sample
      case .enter(let number, let remark, let review):
        guard let file = opened[number] else { continue }
        return .file(file.ledger, path: file.path, remark: remark, review: review)
      case .suspend, .redraw: continue
      default: start(effect)
      }
    }
    // Once, however many keys that came together ask for it.
    if effects.contains(.suspend) { device.suspend() }
    if effects.contains(.redraw) { device.redraw() }
    return nil
  }

  private func start(_ effect: StartEffect) {
    let (errands, threads, isOver) = (errands, threads, isOver)
    switch effect {
    case .look(let paths):
      threads.start { tell in
        for path in paths where !isOver.isRaised {
          tell(.message(.looked(path: path, errands.look(at: path))))
        }
      }
    case .complete(let typed): threads.start { .message(.completed(errands.completion(of: typed))) }
    case .open(let path, let number): threads.start { Self.report(number, errands.open(path)) }
    case .create(let book, let path, let number):
      threads.start { Self.report(number, errands.create(book, at: path)) }
    case .readYear(let path, let number):
      threads.start {
        switch errands.book(at: path) {
        case .success(let book): .message(.done(number, .year(book)))
        case .failure(let refusal): .message(.done(number, .failed(refusal.sentence)))
        }
      }
    case .readBook(let source, let number):
      threads.start(number, progress: { .message(.progress(number, percent: $0)) }) { monitor in
        switch errands.readBook(source, monitor) {
        case .success(let imported): .message(.done(number, .book(imported)))
        case .failure(let refusal): .message(.done(number, .noBook(refusal)))
        }
      }
    case .cancel(let number): threads.cancel(number)
    case .enter, .openSample, .suspend, .redraw, .quit: break
    }
  }

  private static func report(
    _ number: Int, _ result: Result<StartErrands.Opened, StartErrands.Refusal>
  ) -> Report {
    switch result {
    case .success(let file): .opened(number, file)
    case .failure(let refusal): .message(.done(number, .failed(refusal.sentence)))
    }
  }
}

/// Raised once, by whichever thread, and seen by all.
private final class Flag: Sendable {
  private let state = Atomic(false)

  var isRaised: Bool { state.load(ordering: .relaxed) }

  func raise() { state.store(true, ordering: .relaxed) }
}
