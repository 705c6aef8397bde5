import CCurses
import DisplayText
import Glibc
public import TerminalKit

/// The terminal the program runs in, by way of ncurses.
///
/// At most one may be open at a time, and one thread must make all calls but those to the waker.
public final class CursesDevice: TerminalDevice {
  /// The size that the next frame should have.
  public private(set) var size: Size
  /// Lets other threads end the wait for the next event.
  public let waker: Waker
  /// What the terminal has said of itself.
  public var traits: TerminalTraits { interview.traits }

  private let wakes: WakeSocket
  private var options: TerminalOptions
  private var looks: [Look]
  private var shown: Frame?
  private var reader = InputReader()
  private var interview = Interview()
  /// Whether the next frame goes along with questions.
  private var isToAsk = true
  private var events = EventQueue()
  private var isOpen = true

  /// Takes over the terminal; a theme with colours becomes monochrome where the terminal has none.
  ///
  /// The escape delay is how long the rest of a key's sequence may take; $ESCDELAY overrides it.
  public init(
    _ options: TerminalOptions, escapeDelayMilliseconds: Int = 25
  ) throws(TerminalUnavailable) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    // ncurses and the frame ask the same libc for widths, under the same locale.
    guard DisplayWidth.prepareLocale() else { throw .noUTF8Locale }
    guard let wakes = WakeSocket() else { throw .refused(errno: errno) }
    guard guard_begin() else { throw .refused(errno: errno) }
    let size = Self.terminalSize()
    do throws(TerminalUnavailable) {
      try Self.open(size, escapeDelay: Int32(clamping: escapeDelayMilliseconds))
    } catch {
      screen_close()
      guard_end()
      throw error
    }
    self.wakes = wakes
    waker = wakes.waker
    self.options = options
    looks = Look.all(of: options.theme)
    self.size = size
    screen_mouse(options.hasMouse)
  }

  deinit { close() }

  /// Shows a frame; rows that did not change are not even looked at by ncurses.
  public func present(_ frame: Frame) {
    guard isOpen else { return }
    if isToAsk { ask() }
    let before = shown.flatMap { $0.fullSize == frame.fullSize ? $0 : nil }
    if before == nil { screen_erase() }
    var newRows = 0
    for row in 0..<min(frame.fullSize.rows, size.rows) {
      if let before, before.row(row, equals: frame) { continue }
      screen_erase_row(Int32(row))
      draw(row, of: frame)
      if before.map({ frame.isScrolled(row, from: $0) }) != true { newRows += 1 }
    }
    let cursor = frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    screen_cursor(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    screen_flush(interview.isSynchronizing && newRows > Self.fewRows)
    shown = frame
  }

  /// So many rows are there before anybody sees them come one by one; they cost no byte more than ever.
  private static let fewRows = 4

  /// Whether a signal asks the program to end, or the terminal is lost.
  public var isEnding: Bool {
    guard_is_ending() || InputWait(until: Deadline(milliseconds: 0), wakes: wakes).isGone
  }

  /// Waits for the next event, for ever where no time is given.
  public func nextEvent(timeoutMilliseconds: Int?) -> Event {
    let deadline = timeoutMilliseconds.map { Deadline(milliseconds: $0) }
    while isOpen {
      if let event = noticeSize() { return event }
      let isBusy = !events.isEmpty || reader.hasMore
      let ready = InputWait(
        until: isBusy
          ? Deadline(milliseconds: 0) : Deadline.earlier(deadline, reader.silenceDeadline),
        wakes: wakes)
      if ready.hasSignal, let event = takeSignals() { return event }
      if ready.isGone { return .closed }
      if let event = events.next() { return event }
      listen(ready)
      if let event = events.next() { return event }
      if let deadline, deadline.hasPassed { return .timeout }
    }
    return .closed
  }

  /// Stops the program as Ctrl-Z does, and takes the terminal over again when it is continued.
  public func suspend() {
    guard isOpen else { return }
    leave { guard_stop() }
  }

  /// Leaves the terminal, standard error and the keyboard's signals to a closure, then shows the last frame again.
  ///
  /// Nil, with the closure not run, where the device is closed or a signal has asked the program to end.
  public func lend<Result>(_ body: () -> Result) -> Result? {
    guard isOpen else { return nil }
    return leave {
      // Nothing is given back before the end any more.
      if guard_is_ending() { return nil }
      guard_lend()
      defer { guard_take_back() }
      return body()
    }
  }

  /// Gives the terminal back for as long as a closure runs.
  private func leave<Result>(_ body: () -> Result) -> Result {
    awaitAnswers()
    screen_leave()
    defer { redraw() }
    return body()
  }

  /// Shows the last frame again from nothing.
  public func redraw() {
    guard isOpen else { return }
    screen_forget()
    guard let frame = shown else { return screen_flush(false) }
    shown = nil
    present(frame)
  }

  /// Has the mouse reported or not, and the next frame drawn from nothing where roles look another way or characters
  /// take more or less room.
  public func adopt(_ options: TerminalOptions) {
    guard isOpen, options != self.options else { return }
    screen_mouse(options.hasMouse)
    let before = self.options
    self.options = options
    if !options.asks.isSubset(of: before.asks) { isToAsk = true }
    if options.theme != before.theme { looks = Look.all(of: options.theme) }
    guard options.theme != before.theme || options.isAmbiguousWide != before.isAmbiguousWide else {
      return screen_flush(false)
    }
    screen_forget()
    shown = nil
  }

  /// Has the terminal keep a text for pasting elsewhere; one that cannot takes no notice.
  public func copy(_ text: String) {
    guard isOpen else { return }
    screen_copy(Base64.text(of: text.utf8))
  }

  /// Gives the terminal back, then writes what was held of standard error.
  public func close() {
    guard isOpen else { return }
    awaitAnswers()
    isOpen = false
    screen_close()
  }
}

// MARK: - Drawing

extension CursesDevice {
  private func draw(_ row: Int, of frame: Frame) {
    let look: (Style) -> Look = { [looks] in
      looks[Int($0.role.rawValue)].with($0.attributes)
    }
    CellRun.each(in: frame, row: row, columns: size.columns, look: look) { run in
      screen_put(
        Int32(row), Int32(run.column), run.scalars, Int32(run.scalars.count),
        UInt32(run.look.attributes.rawValue), run.look.pair)
    }
  }
}

// MARK: - Listening

extension CursesDevice {
  /// The size is compared each time round, for a stopped program is not told of changes.
  private func noticeSize() -> Event? {
    let now = Self.terminalSize()
    guard now != size else { return nil }
    size = now
    shown = nil
    screen_resize(Int32(now.rows), Int32(now.columns))
    return .resize(now)
  }

  /// Acts on the signals that have come; one that ends the program is told before any other.
  private func takeSignals() -> Event? {
    var event: Event?
    while case let signal = guard_next_signal(), signal != 0 {
      switch signal {
      case SIGWINCH: break
      case SIGTSTP:
        suspend()
        event = .resumed
      case SIGCONT:
        // Stopped without being asked: the shell has set the terminal to its own liking since.
        screen_leave()
        redraw()
        event = .resumed
      default: return .terminate(signal: signal)
      }
    }
    return event
  }

  /// Keys that were there before a wake come before it: nobody answers what the wake will bring to the screen
  /// with a key struck earlier.
  private func listen(_ ready: InputWait) {
    if ready.hasInput || reader.hasMore {
      read(isReadable: ready.hasInput)
      // What was read brings no other frame, and ncurses may have put one off for it: see typeahead(3NCURSES).
      if events.isEmpty { screen_flush(false) }
    } else {
      reader.endSilence(into: &events)
    }
    if ready.isWoken {
      wakes.clear()
      events.add(.woken)
    }
  }
}

// MARK: - Asking

extension CursesDevice {
  /// Asks what has not been asked yet, along with the next frame, which is drawn from nothing.
  private func ask() {
    isToAsk = false
    guard Interview.understands(Self.terminalName), let questions = interview.ask(options.asks)
    else { return }
    screen_ask(questions)
    shown = nil
  }

  /// Takes what can be read: keys and pastes as events, answers as what the terminal is like.
  private func read(isReadable: Bool) {
    reader.read(isReadable: isReadable, isExpecting: interview.isExpecting, into: &events)
    let wasSynchronizing = interview.isSynchronizing
    for answer in reader.takeAnswers() {
      if let traits = interview.hear(answer) { events.add(.traits(traits)) }
    }
    if interview.isSynchronizing != wasSynchronizing { screen_synchronizes() }
  }

  /// What is still on its way would come to whoever has the terminal next, as if it had been typed.
  private func awaitAnswers() {
    while let deadline = interview.wait, !deadline.hasPassed, !guard_is_ending(),
      InputWait.untilReadable(deadline)
    {
      read(isReadable: true)
    }
  }
}
