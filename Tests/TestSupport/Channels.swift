import Foundation

/// A call of the system that failed.
struct SystemFailure: Error {
  let number: Int32
}

/// Throws the number of a failed call that returns it.
func check(_ number: Int32) throws {
  guard number == 0 else { throw SystemFailure(number: number) }
}

/// An open file of this process, closed with its last owner.
final class Descriptor {
  private(set) var number: Int32

  init(_ number: Int32) throws {
    guard number >= 0 else { throw SystemFailure(number: errno) }
    self.number = number
  }

  func close() {
    if number >= 0 { Glibc.close(number) }
    number = -1
  }

  deinit { close() }
}

/// A pipe of which this process keeps one end.
struct Pipe {
  let reader: Descriptor
  let writer: Descriptor

  init() throws {
    var ends: [Int32] = [-1, -1]
    try check(pipe(&ends) == 0 ? 0 : errno)
    reader = try Descriptor(ends[0])
    writer = try Descriptor(ends[1])
  }
}

/// The way a program's standard output takes; its reader is closed when nobody reads.
struct Channel {
  let reader: Descriptor
  let writer: Descriptor

  init(_ output: Program.Output) throws {
    switch output {
    case .pipe, .closedPipe:
      let pipe = try Pipe()
      (reader, writer) = (pipe.reader, pipe.writer)
      if case .closedPipe = output { reader.close() }
    case .terminal(let columns):
      var (near, far): (Int32, Int32) = (-1, -1)
      var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
      var settings = termios()
      cfmakeraw(&settings)  // Line ends arrive as they were written.
      try check(openpty(&near, &far, nil, &settings, &size) == 0 ? 0 : errno)
      reader = try Descriptor(near)
      writer = try Descriptor(far)
    case .file(let path):
      let pipe = try Pipe()
      reader = pipe.reader
      reader.close()
      writer = try Descriptor(open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644))
    }
  }
}

/// What passes between this process and another: one text out, several in, none waiting for another.
struct Traffic {
  private let writer: Descriptor
  private let readers: [Descriptor]
  private var unsent: ArraySlice<UInt8>
  private(set) var received: [[UInt8]]

  /// Longer than any run of a test takes, even under a sanitizer on a busy machine.
  private static let patience = Duration.seconds(180)

  init(sending bytes: [UInt8], to writer: Descriptor, from readers: [Descriptor]) {
    self.writer = writer
    self.readers = readers
    unsent = bytes[...]
    received = readers.map { _ in [] }
    // A program that does not read its input is no trouble.
    signal(SIGPIPE, SIG_IGN)
    _ = fcntl(writer.number, F_SETFL, O_NONBLOCK)
  }

  /// Sends and receives until all readers are at their end; false when that takes too long.
  mutating func flow() -> Bool {
    let deadline = ContinuousClock.now + Self.patience
    while readers.contains(where: { $0.number >= 0 }) {
      if unsent.isEmpty { writer.close() }
      // A negative number is a place that poll leaves out.
      var places = ([writer] + readers).enumerated().map { place, end in
        pollfd(fd: end.number, events: Int16(place == 0 ? POLLOUT : POLLIN), revents: 0)
      }
      _ = poll(&places, nfds_t(places.count), 1000)
      if places[0].revents != 0 { send() }
      for (index, place) in places.dropFirst().enumerated() where place.revents != 0 {
        receive(index)
      }
      guard ContinuousClock.now < deadline else { return false }
    }
    return true
  }

  private mutating func send() {
    let count = unsent.withUnsafeBytes { write(writer.number, $0.baseAddress, $0.count) }
    if count >= 0 {
      unsent.removeFirst(count)
    } else if errno != EAGAIN && errno != EINTR {
      unsent.removeAll()
    }
  }

  private mutating func receive(_ index: Int) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(readers[index].number, &buffer, buffer.count)
    if count > 0 {
      received[index] += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      // A terminal whose program has ended reports an error instead of the end.
      readers[index].close()
    }
  }
}
