import Synchronization
import TerminalKit

/// Where threads put what they have done, for the loop, which each of them wakes.
final class Mailbox<Letter: Sendable>: Sendable {
  private let letters = Mutex<[Letter]>([])
  private let waker: Waker

  init(_ waker: Waker) { self.waker = waker }

  func put(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    waker.wake()
  }

  /// What has come since this was last asked.
  func take() -> [Letter] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
