import Glibc

/// A program on a pseudo-terminal of its own, which takes keys and tells when the screen has answered.
final class PseudoTerminal {
  let process: pid_t
  private let keyboard: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Starts a program on a terminal of a size; everything it writes is read by `answer`.
  init(_ program: Program, rows: Int, columns: Int, home: String) throws {
    var device: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize()
    size.ws_row = UInt16(rows)
    size.ws_col = UInt16(columns)
    var programSide: Int32 = -1
    guard openpty(&device, &programSide, &name, nil, &size) == 0 else {
      throw BenchFailure("no pseudo-terminal to be had")
    }
    // The program must not inherit our side, or it would never see its terminal close.
    _ = fcntl(device, F_SETFD, FD_CLOEXEC)
    _ = fcntl(programSide, F_SETFD, FD_CLOEXEC)
    defer { close(programSide) }
    let path = name.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    keyboard = device
    let stream = Program.Stream.terminal(path)
    process = try program.start([stream, stream, stream], home: home, leadsSession: true)
  }

  /// The most memory that the program has had resident so far, in bytes; nil once it has ended.
  ///
  /// Not what `wait4` tells, which begins with the memory of whoever started it.
  var peakMemory: Int? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = String(
        decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard line.hasPrefix("VmHWM:") else { continue }
      return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
        .flatMap { Int($0) }.map { $0 * 1024 }
    }
    return nil
  }

  /// Ends the program, whatever it is doing.
  func end() {
    kill(process, SIGKILL)
    close(keyboard)
    waitFor(process)
  }

  /// Types keys.
  func press(_ keys: [UInt8]) throws {
    guard write(keyboard, keys, keys.count) == keys.count else {
      throw BenchFailure("the program on the terminal has ended")
    }
  }

  /// Types more than fits, as fast as it is taken; without reading for a second at most, as a terminal that has
  /// stopped would leave it.
  func flood(_ keys: [UInt8], reading: Bool) {
    let flags = fcntl(keyboard, F_GETFL)
    _ = fcntl(keyboard, F_SETFL, flags | O_NONBLOCK)
    defer { _ = fcntl(keyboard, F_SETFL, flags) }
    var sent = 0
    while sent < keys.count {
      var source = pollfd(
        fd: keyboard, events: Int16(POLLOUT | (reading ? POLLIN : 0)), revents: 0)
      guard poll(&source, 1, 1_000) > 0 else { return }
      if Int32(source.revents) & POLLIN != 0 { _ = read(keyboard, &buffer, buffer.count) }
      let count = keys.withUnsafeBytes { bytes in
        bytes.baseAddress.map { write(keyboard, $0 + sent, keys.count - sent) } ?? 0
      }
      sent += max(0, count)
    }
  }

  /// How long after a moment the program has ended by itself; nil when it had to be killed after ten seconds.
  func timeToEnd(since start: Int64, reading: Bool) -> Int64? {
    defer { close(keyboard) }
    var status: Int32 = 0
    while now() - start < 10_000_000_000 {
      if waitpid(process, &status, WNOHANG) == process { return now() - start }
      var source = pollfd(fd: reading ? keyboard : -1, events: Int16(POLLIN), revents: 0)
      if poll(&source, 1, 1) > 0 { _ = read(keyboard, &buffer, buffer.count) }
    }
    kill(process, SIGKILL)
    waitFor(process)
    return nil
  }

  /// What the program wrote until it fell silent.
  ///
  /// A screen has no end mark, so it counts as complete when nothing follows for a while, by default 8 ms,
  /// and one of the texts waited for has been seen. The silence itself is in no figure: the time is that of the last
  /// byte. ncurses sends a screen in few writes, microseconds apart.
  func answer(
    since start: Int64, to texts: [String] = [], silence: Int64 = 8, limit: Int64 = 400
  ) -> Answer {
    let wanted = texts.map { Array($0.utf8) }
    var answer = Answer()
    var isComplete = wanted.isEmpty
    while true {
      let deadline = answer.lastByte.map { isComplete ? $0 + silence * 1_000_000 : .max } ?? .max
      let end = min(deadline, start + limit * 1_000_000)
      let wait = end - now()
      guard wait > 0 else { return answer }
      var source = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, Int32(clamping: (wait + 999_999) / 1_000_000)) > 0 else { continue }
      let count = read(keyboard, &buffer, buffer.count)
      guard count > 0 else { return answer }
      answer.lastByte = now()
      answer.bytes += buffer[..<count]
      if !isComplete { isComplete = wanted.contains(where: answer.contains) }
    }
  }
}

/// What a program wrote in answer to a key, or to its start.
struct Answer {
  var bytes: [UInt8] = []
  /// When the last byte was read, nil when there was none.
  var lastByte: Int64?

  func contains(_ text: [UInt8]) -> Bool {
    guard text.count <= bytes.count, let first = text.first else { return text.isEmpty }
    return bytes.indices.dropLast(text.count - 1).contains { start in
      bytes[start] == first && bytes[start..<(start + text.count)].elementsEqual(text)
    }
  }

  func contains(_ text: String) -> Bool { contains(Array(text.utf8)) }
}
