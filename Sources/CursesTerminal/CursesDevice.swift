import CCurses
import DisplayText
import Glibc
public import TerminalKit

/// The terminal the program runs in, by way of ncurses.
///
/// At most one may be open at a time, and one thread must make all calls.
public final class CursesDevice: TerminalDevice {
  /// The size that the next frame should have.
  public private(set) var size: Size

  private let looks: [Look]
  private var shown: Frame?
  private var decoder = KeyDecoder()
  private var events = EventQueue()
  private var readsOfNothing = 0
  private var isOpen = true

  /// Takes over the terminal; a theme with colours becomes monochrome where the terminal has none.
  ///
  /// The escape delay is how long the rest of a key's sequence may take; $ESCDELAY overrides it.
  public init(theme: Theme, escapeDelayMilliseconds: Int = 25) throws(TerminalUnavailable) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    // ncurses and the frame ask the same libc for widths, under the same locale.
    guard DisplayWidth.prepareLocale() else { throw .noUTF8Locale }
    guard guard_begin() else { throw .refused(errno: errno) }
    do throws(TerminalUnavailable) {
      try Self.open(escapeDelay: Int32(clamping: escapeDelayMilliseconds))
    } catch {
      screen_close()
      guard_end()
      throw error
    }
    looks = Look.all(of: theme)
    size = Self.terminalSize()
    screen_resize(Int32(size.rows), Int32(size.columns))
  }

  deinit { close() }

  /// Shows a frame; rows that did not change are not even looked at by ncurses.
  public func present(_ frame: Frame) {
    guard isOpen else { return }
    let before = shown.flatMap { $0.fullSize == frame.fullSize ? $0 : nil }
    if before == nil { screen_erase() }
    for row in 0..<min(frame.fullSize.rows, size.rows) {
      if let before, before.row(row, equals: frame) { continue }
      screen_erase_row(Int32(row))
      draw(row, of: frame)
    }
    let cursor = frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    screen_cursor(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    screen_flush()
    shown = frame
  }

  /// Waits for the next event, for ever where no time is given.
  public func nextEvent(timeoutMilliseconds: Int?) -> Event {
    let deadline = timeoutMilliseconds.map { Deadline(milliseconds: $0) }
    while isOpen {
      if let event = events.next() { return event }
      if let event = noticeSize() { return event }
      switch InputWait(until: decoder.isPasting ? Deadline.sooner(deadline, in: 1000) : deadline) {
      case .signal: takeSignals()
      case .input: readInput()
      case .gone: return .closed
      case .interrupted: continue
      case .timeout:
        if decoder.isPasting { decoder.endPaste { events.add($0) } }
        if let deadline, deadline.hasPassed, events.isEmpty { return .timeout }
      }
    }
    return .closed
  }

  /// Stops the program as Ctrl-Z does, and takes the terminal over again when it is continued.
  public func suspend() {
    guard isOpen else { return }
    screen_leave()
    guard_stop()
    redraw()
  }

  /// Shows the last frame again from nothing.
  public func redraw() {
    guard isOpen else { return }
    screen_forget()
    guard let frame = shown else { return screen_flush() }
    shown = nil
    present(frame)
  }

  /// Gives the terminal back, then writes what was held of standard error.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    screen_close()
  }
}

// MARK: - Opening

extension CursesDevice {
  private static func open(escapeDelay: Int32) throws(TerminalUnavailable) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard
      screen_open(nil, escapeDelay)
        || isNewerThanTerminfo(name) && screen_open("xterm-256color", escapeDelay)
    else { throw .unknownTerminal(name) }
    guard screen_has("cup") else { throw .noCursorMovement(name) }
  }

  /// Terminals that the system may not know of yet and that behave as xterm does.
  private static func isNewerThanTerminfo(_ name: String) -> Bool {
    let families = [
      "xterm", "kitty", "alacritty", "foot", "wezterm", "ghostty", "tmux", "screen", "rio",
      "konsole",
      "vte", "iterm", "contour",
    ]
    return families.contains { name.contains($0) }
  }

  private static func terminalSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    screen_terminal_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }
}

// MARK: - Drawing

extension CursesDevice {
  private func draw(_ row: Int, of frame: Frame) {
    CellRun.each(in: frame, row: row, columns: size.columns) { column, style, scalars in
      let look = looks[Int(style.role.rawValue)]
      screen_put(
        Int32(row), Int32(column), scalars.baseAddress, Int32(scalars.count),
        UInt32(look.attributes.union(style.attributes).rawValue), look.pair)
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

  private func takeSignals() {
    while case let signal = guard_next_signal(), signal != 0 {
      switch signal {
      case SIGWINCH: break
      case SIGTSTP:
        suspend()
        events.add(.resumed)
      case SIGCONT:
        // Stopped without being asked: the shell has set the terminal to its own liking since.
        screen_leave()
        redraw()
        events.add(.resumed)
      default: events.add(.terminate(signal: signal))
      }
    }
  }

  /// Takes all there is, since ncurses may hold bytes that poll cannot see.
  private func readInput() {
    var code = Int(screen_read())
    // Readable with nothing to read is the end; a few times over, in case a signal came between.
    readsOfNothing = code == SCREEN_NONE ? readsOfNothing + 1 : 0
    if readsOfNothing > 3 { events.add(.closed) }
    while code != SCREEN_NONE {
      if let byte = UInt8(exactly: code) {
        decoder.feed(byte: byte) { events.add($0) }
      } else {
        decoder.feed(key: Key(screenCode: code)) { events.add($0) }
      }
      code = Int(screen_read())
    }
    decoder.pause { events.add($0) }
  }
}
