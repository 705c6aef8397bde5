import BudgetModel
import BudgetUI
import TerminalKit
import TestSupport

/// Two people at the interface over one store: the scripts of their devices are played in turns, effects are
/// answered at once, late, or after they were called off.
struct Sitting {
  private(set) var desks: [Desk]
  private(set) var store: CapriciousStore
  private var random: SeededNumbers

  init(_ desks: [Desk], over store: CapriciousStore, random: SeededNumbers) {
    self.desks = desks
    self.store = store
    self.random = random
  }

  /// Plays the scripts to their ends and hands over every desk after every message.
  mutating func play(_ inspect: (Desk) throws -> Void) throws {
    for desk in desks { try inspect(desk) }
    while let place = desks.indices.filter({ !desks[$0].isLeft }).randomElement(using: &random) {
      if random.chance(60) { try answer(at: place, inspect) }
      let messages: [Message]
      switch desks[place].device.nextEvent() {
      case .keys(let keys): messages = [.keys(keys)]
      case .mouse(let event): messages = [.mouse(event)]
      case .paste(let paste): messages = [.paste(paste)]
      case .traits(let traits): messages = [.traits(traits)]
      case .resize(let size): messages = [.resize(size)]
      case .resumed, .woken: continue
      case .timeout: messages = news(at: place)
      case .closed, .terminate:
        desks[place].leave()
        continue
      }
      for message in messages { try send(message, to: place, inspect) }
    }
  }

  /// Answers everything, the store being well again, until nobody waits for anything.
  mutating func settle(_ inspect: (Desk) throws -> Void) throws {
    store.recover()
    for _ in 0..<20 {
      for place in desks.indices {
        while desks[place].hasRequests { try answer(at: place, isCapricious: false, inspect) }
        if let snapshot = desks[place].poll() {
          try send(.polled(snapshot, remarks: []), to: place, inspect)
        }
      }
    }
  }

  private mutating func send(
    _ message: Message, to place: Int, _ inspect: (Desk) throws -> Void
  ) throws {
    desks[place].take(message)
    try inspect(desks[place])
  }

  /// What happens while nothing is struck.
  private mutating func news(at place: Int) -> [Message] {
    if random.chance(30) { return [.remark(random.text())] }
    if let slow = desks[place].sent, random.chance(50) { return [.slow(slow)] }
    if random.chance(50) { store.letOthersChangeIt() }
    return desks[place].poll().map { [.polled($0, remarks: remarks())] } ?? []
  }

  private mutating func answer(
    at place: Int, isCapricious: Bool = true, _ inspect: (Desk) throws -> Void
  ) throws {
    guard let request = desks[place].takeRequest() else { return }
    if isCapricious {
      store.changeMood()
      if random.chance(15) { store.letOthersChangeIt() }
    }
    switch request {
    case .commit(let commit):
      let outcome: CommitOutcome
      do throws(CommitFailure) {
        outcome = .saved(try desks[place].commit(commit), remarks: remarks())
      } catch {
        outcome = .failed(error, sentence: "no room\u{1B}[2J on \u{202E}disk")
      }
      try send(.committed(commit.id, outcome), to: place, inspect)
    case .saveCopy(_, let path):
      let failure = isCapricious && random.chance(50) ? random.text() : nil
      try send(.copied(path: path, failure: failure), to: place, inspect)
    case .readHistory:
      let isUnreadable = isCapricious && random.chance(10)
      let reading: HistoryReading =
        isUnreadable ? .failed(random.text()) : .read(desks[place].ledger.wholeHistory())
      try send(.history(reading), to: place, inspect)
    case .keep, .keepKey:
      let failure = isCapricious && random.chance(50) ? random.text() : nil
      try send(.kept(failure: failure), to: place, inspect)
    case .editText(let text):
      let outcome: EditorOutcome =
        random.chance(30)
        ? .failed(random.text()) : .edited(random.chance(50) ? random.text() : text)
      try send(.edited(outcome), to: place, inspect)
    case .complete(let typed):
      let completed = CompletedPath(
        typed: typed.text, text: typed.text + random.text(), choices: [random.text(), "b/"])
      try send(.completed(completed), to: place, inspect)
    case .errand(_, let number, _, _):
      let news: [ErrandNews] = [
        .progress(40), .exported(bytes: 2048), .exists, .failed(random.text()), .cancelled,
      ]
      try send(.errand(number, news[random.below(news.count)]), to: place, inspect)
    case .cancel, .cancelErrand, .suspend, .redraw, .adopt, .copy, .tour, .quit: break
    }
  }

  private mutating func remarks() -> [String] { random.chance(10) ? [random.text()] : [] }
}

/// Somebody with a screen, a ledger on the common store, and what was asked of it and is not answered.
struct Desk {
  private(set) var state: AppState
  let device: ScriptedDevice
  private(set) var ledger: MemoryLedger
  private(set) var isLeft = false
  private var requests: [Effect] = []
  private var cancelled: Set<CommitID> = []

  init(_ state: AppState, _ device: ScriptedDevice, _ ledger: MemoryLedger) {
    self.state = state
    self.device = device
    self.ledger = ledger
    device.present(state.view())
  }

  /// The commit on its way.
  var sent: CommitID? {
    if case .commit(let commit)? = requests.first { commit.id } else { nil }
  }

  var hasRequests: Bool { !requests.isEmpty }

  mutating func resume(_ unfinished: Unfinished) { _ = state.resume(unfinished) }

  mutating func leave() { isLeft = true }

  /// Changes the state and keeps what it asks for.
  mutating func take(_ message: Message) {
    for effect in state.update(message) {
      switch effect {
      case .quit: isLeft = true
      case .suspend: device.suspend()
      case .redraw: device.redraw()
      case .adopt(let options): device.adopt(options)
      case .copy(let text): device.copy(text)
      case .tour: break
      case .cancel(let id): cancelled.insert(id)
      case .commit, .readHistory, .saveCopy, .editText, .complete, .errand, .cancelErrand, .keep,
        .keepKey:
        requests.append(effect)
      }
    }
    device.present(state.view())
  }

  /// The oldest request, which is carried out now.
  mutating func takeRequest() -> Effect? { requests.isEmpty ? nil : requests.removeFirst() }

  mutating func commit(_ commit: Commit) throws(CommitFailure) -> Snapshot {
    let isCancelled = cancelled.remove(commit.id) != nil
    return try ledger.commit(commit, isCancelled: { isCancelled })
  }

  /// Looks at the store, as the worker does when it has nothing else to do.
  mutating func poll() -> Snapshot? { requests.isEmpty ? (try? ledger.poll()) : nil }
}
