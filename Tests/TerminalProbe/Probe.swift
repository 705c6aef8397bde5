import CursesTerminal
import Glibc
import TerminalKit

/// Opens the live device and writes one line to standard error for each event, until a `q` or the end.
///
/// Words that tell it more: `await=N` waits, with the screen open, until N bytes can be read; `wake` wakes the
/// device itself before the first event is asked for; `raise` sends itself SIGTERM after the first keys; `timeout=N`
/// asks for events with a timeout; `size` tells the size first; `draw` draws without end until a signal ends it; `ending` tells before and after the first keys whether the device is ending, after an
/// `h` once it is; `mouse` has the mouse reported; `lend=COMMAND` lends the terminal to a shell's command at the key `l` and tells its exit status.
/// `asks` has the terminal asked what it is like, not only whether it can show a frame as one.
/// The key `w` has another thread wake the device; `d` draws a row, `D` the whole screen, `A` has the terminal asked all;
/// `P` draws the whole screen once more can be read; `b` draws words of several looks with blanks between them.
@main struct Probe {
  private let device: CursesDevice
  private let words: [String]

  static func main() throws {
    let device = try CursesDevice(
      TerminalOptions(
        theme: .monochrome, hasMouse: CommandLine.arguments.contains("mouse"),
        asks: CommandLine.arguments.contains("asks") ? [.background, .ambiguousWidth] : []))
    Probe(device: device, words: Array(CommandLine.arguments.dropFirst())).run()
    device.close()
  }

  private func run() {
    device.present(Frame(size: device.size))
    Self.say("ready")
    if let count = number("await") { Self.awaitInput(count) }
    if words.contains("size") { Self.say("size \(device.size.rows)x\(device.size.columns)") }
    if words.contains("draw") { return drawWithoutEnd() }
    if words.contains("wake") { device.waker.wake() }
    var isFirst = true
    while true {
      if isFirst, words.contains("ending") { tellEnding() }
      let event = device.nextEvent(timeoutMilliseconds: number("timeout"))
      Self.say(Self.line(event))
      switch event {
      case .closed, .terminate: return
      case .keys(let keys):
        if keys.last == .character("q") { return }
        if keys.contains(.character("w")) { wakeFromAnotherThread() }
        if keys.contains(.character("d")) { draw("x", rows: 1) }
        if keys.contains(.character("D")) { draw("o", rows: device.size.rows) }
        if keys.contains(.character("b")) { drawBlanks() }
        if keys.contains(.character("P")) {
          Self.awaitInput(1)
          draw("p", rows: device.size.rows)
        }
        if keys.contains(.character("A")) {
          device.adopt(
            TerminalOptions(theme: .monochrome, asks: [.background, .ambiguousWidth]))
          draw("n", rows: 1)
        }
        if isFirst, words.contains("raise") { kill(getpid(), SIGTERM) }
        if keys.last == .character("l"), let command = word("lend") { lend(to: command) }
        if isFirst, words.contains("ending") {
          while keys == [.character("h")], !device.isEnding { usleep(1_000) }
          tellEnding()
        }
        isFirst = false
      default: break
      }
    }
  }

  private func draw(_ letter: String, rows: Int) {
    var frame = Frame(size: device.size)
    for row in 0..<rows {
      frame.put("\(letter)\(row)", at: Point(row: row, column: 0))
    }
    device.present(frame)
  }

  /// Rows of two words each, so many columns apart, in looks of which a blank shows none, the second or both.
  private func drawBlanks() {
    var frame = Frame(size: device.size)
    let rows: [(Style, Style, column: Int)] = [
      (.plain.bold, .plain.bold, 4), (.plain.bold, .plain.bold, 20),
      (.plain.bold, .plain.underlined, 4), (.plain.reversed, .plain.reversed, 4),
    ]
    for (row, words) in rows.enumerated() {
      frame.put("one", at: Point(row: row, column: 0), style: words.0)
      frame.put("two", at: Point(row: row, column: words.column), style: words.1)
    }
    device.present(frame)
  }

  private func tellEnding() { Self.say(device.isEnding ? "ending" : "going on") }

  private func drawWithoutEnd() {
    var letters = ["x", "o"]
    while true {
      var frame = Frame(size: device.size)
      for row in 0..<device.size.rows {
        let text = String(repeating: letters[0], count: device.size.columns)
        frame.put(text, at: Point(row: row, column: 0))
      }
      letters.reverse()
      device.present(frame)
      let event = device.nextEvent(timeoutMilliseconds: 0)
      guard event != .timeout else { continue }
      return Self.say(Self.line(event))
    }
  }

  private func number(_ name: String) -> Int? { word(name).flatMap { Int($0) } }

  private func word(_ name: String) -> String? {
    words.first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
  }

  private func lend(to command: String) {
    let status = device.lend { () -> Int32 in
      var pid: pid_t = 0
      let words: [String] = ["sh", "-c", command]
      var arguments = words.map { strdup($0) } + [nil]
      defer { for argument in arguments { free(argument) } }
      guard posix_spawn(&pid, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return -1 }
      var status: Int32 = 0
      while waitpid(pid, &status, WNOHANG) == 0 {
        if device.isEnding { kill(pid, SIGTERM) }
        usleep(1_000)
      }
      return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
    Self.say("lent \(status.map(String.init) ?? "nothing")")
  }

  private static func line(_ event: Event) -> String {
    switch event {
    case .keys(let keys) where keys.count > 20: "keys \(keys.count)"
    case .keys(let keys): "keys \(keys.map(word).joined(separator: " "))"
    case .paste(let paste):
      "paste \(paste.text.utf8.count) \(paste.isTruncated ? "truncated" : "whole")"
        + (paste.isMarked ? "" : " unmarked")
    case .mouse(let event): "mouse \(event.action) \(event.place.row),\(event.place.column)"
    case .traits(let traits):
      "traits \(traits.background) \(traits.isAmbiguousWide.map { $0 ? "wide" : "narrow" } ?? "unknown")"
    case .resize(let size): "resize \(size.rows)x\(size.columns)"
    case .terminate(let signal): "terminate \(signal)"
    default: "\(event)"
    }
  }

  private static func word(_ key: Key) -> String {
    if case .character(let character) = key { String(character) } else { "\(key)" }
  }

  private static func awaitInput(_ count: Int) {
    var readable: Int32 = 0
    while readable < count {
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      poll(&input, 1, 10)
      _ = ioctl(STDIN_FILENO, UInt(FIONREAD), &readable)
    }
  }

  private func wakeFromAnotherThread() {
    let waker = device.waker
    let wake = Unmanaged.passRetained(Closure { for _ in 0..<100 { waker.wake() } })
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { raw in
        if let raw { Unmanaged<Closure>.fromOpaque(raw).takeRetainedValue().run() }
        return nil
      }, wake.toOpaque())
    pthread_join(thread, nil)
  }

  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}

private final class Closure: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
