import Glibc
import Testing

@testable import BudgetStore

@Suite struct LargePagesTests {
  /// Whether the system knows pages that are larger where they are asked for.
  private static let hasLargePages =
    access("/sys/kernel/mm/transparent_hugepage/enabled", F_OK) == 0

  @Test func areAskedForWhereverABufferBegins() {
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 23) { buffer, count in
      // An array begins behind its head, so never on a page.
      #expect(useLargePages(buffer) == Self.hasLargePages)
      count = 1 << 22
      buffer.initialize(repeating: 7)
    }
    #expect(bytes.count == 1 << 22)
    #expect(bytes.allSatisfy { $0 == 7 })
  }

  @Test func aSmallBufferNeedsNone() {
    _ = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, _ in
      #expect(!useLargePages(buffer))
    }
  }
}
