/// What a terminal reports.
public enum Event: Hashable, Sendable {
  /// Keys that could be read at the same time, in the order struck: from 1 to `Event.longestBatch` of them.
  ///
  /// Whoever types sends one at a time; many are a paste that the terminal did not mark, or were struck while the
  /// program was busy. So no key after the first was struck in view of what the ones before it brought about.
  case keys([Key])
  /// Something was done with the mouse, where the device was told to report that.
  case mouse(MouseEvent)
  /// Text was pasted.
  case paste(Paste)
  /// The terminal has said what it is like.
  case traits(TerminalTraits)
  /// The terminal has another size now.
  case resize(Size)
  /// The program continues after having been stopped.
  case resumed
  /// A signal asks the program to end.
  case terminate(signal: Int32)
  /// Another thread used the device's waker, once or more often.
  case woken
  /// The input is gone; nothing will follow.
  case closed
  /// The time asked for has passed.
  case timeout

  /// The most keys in one event; more that could be read at the same time come with the next.
  ///
  /// Where so many are text, nobody typed them: what follows at once comes as a paste that is not marked.
  public static let longestBatch = 4096

  /// Keys that came together, as few events as the longest batch allows.
  public static func batches(of keys: [Key]) -> [Event] {
    stride(from: 0, to: keys.count, by: longestBatch).map { start in
      .keys(Array(keys[start..<min(start + longestBatch, keys.count)]))
    }
  }
}
