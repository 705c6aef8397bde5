/// Ends a device's wait from any thread, so that its `nextEvent` returns `.woken`.
///
/// Wakes that have not been reported yet are one, and none is lost: whoever stores a result and then wakes may be
/// sure that a `.woken` follows. A device that is closed is not woken any more, and nothing happens.
public struct Waker: Sendable {
  private let signal: @Sendable () -> Void

  /// Makes a waker of what wakes; it must not wait and may be called by any thread.
  public init(_ signal: @escaping @Sendable () -> Void) {
    self.signal = signal
  }

  /// Wakes the device.
  public func wake() { signal() }
}
