import BudgetStore
import Foundation
import Glibc
import TestSupport
import Testing

/// Every call of a save made to fail, in this process: thousands of moments instead of hundreds.
@Suite("Calls that fail, one by one", .serialized, .waitsForPrograms) struct CallFaultTests {
  /// How long a trouble lasts that begins with a call.
  private enum Extent: CaseIterable {
    /// That call alone.
    case once
    /// All calls of its kind from then on.
    case kind
    /// All calls from then on: the disk is gone.
    case all
  }

  @Test(
    "the file is the old or the new one, what is said of the commit is so, and sent again it is there once",
    arguments: Act.all)
  func failing(_ act: Act) throws {
    try TemporaryFolder.with(in: TemporaryFolder.memory) { template in
      let rehearsal = try ActRehearsal(act, in: template)
      try #require(rehearsal.calls.count > 10)
      var faults = rehearsal.calls.flatMap { call in
        call.kind.errors.flatMap { error in Extent.allCases.map { (call, error, $0) } }
      }
      if !isSoaking { faults = faults.enumerated().filter { $0.offset % 23 == 0 }.map(\.element) }
      for (index, (first, error, extent)) in faults.enumerated() {
        let faulty = FaultyCalls { call in
          switch extent {
          case .once: call.place == first.place ? error : nil
          case .kind: call.place >= first.place && call.kind == first.kind ? error : nil
          case .all: call.place >= first.place ? error : nil
          }
        }
        // What cannot be removed or cut stays for the next change.
        let isTidy = extent == .once && ![.remove, .truncate].contains(first.kind)
        let broken = try rehearsal.play(
          faulty, isSentAgain: index % 2 == 1, isTidy: isTidy)
        #expect(broken == [], "errno \(error) at \(first), \(extent)")
      }
      print("\(act): \(faults.count) failures of \(rehearsal.calls.count) calls")
    }
  }

  @Test("two calls that fail", arguments: Act.all)
  func failingTwice(_ act: Act) throws {
    try TemporaryFolder.with(in: TemporaryFolder.memory) { template in
      let rehearsal = try ActRehearsal(act, in: template)
      // A failure leads on to a few calls that an undisturbed save does not make.
      let places = 0..<rehearsal.calls.count + 8
      var pairs = places.flatMap { first in places.dropFirst(first + 1).map { (first, $0) } }
      if !isSoaking { pairs = pairs.enumerated().filter { $0.offset % 83 == 0 }.map(\.element) }
      for (first, second) in pairs {
        let faulty = FaultyCalls { [first, second].contains($0.place) ? EIO : nil }
        let broken = try rehearsal.play(
          faulty, isSentAgain: second % 2 == 1, isTidy: false)
        #expect(broken == [], "EIO at calls \(first) and \(second)")
      }
      print("\(act): \(pairs.count) pairs of failures")
    }
  }

  @Test("a disk that is full after any piece of any write", arguments: Act.all)
  func shortWrites(_ act: Act) throws {
    try TemporaryFolder.with(in: TemporaryFolder.memory) { template in
      let rehearsal = try ActRehearsal(act, in: template)
      var count = 0
      // In the long run every byte of one act, and every piece of seven of all.
      let isThorough = act.description == Act.several.description
      for piece in isSoaking ? [1, 2, 3, 7] : [1, 7] {
        let whole = FaultyCalls(piece: piece)
        #expect(try rehearsal.play(whole, isSentAgain: false, isTidy: true) == [])
        let writes = whole.made.count { $0.kind == .write }
        try #require(writes > 100)
        let step = !isSoaking ? writes / 3 : piece == 7 || isThorough ? 1 : 7
        for place in stride(from: 0, to: writes, by: step) {
          // A full disk stays full, though a line may be cut and a file removed.
          let faulty = FaultyCalls(piece: piece) {
            $0.kind == .write && $0.occurrence >= place ? ENOSPC : nil
          }
          let broken = try rehearsal.play(
            faulty, isSentAgain: place % 2 == 1, isTidy: true)
          #expect(broken == [], "full at piece \(place) of \(piece) bytes")
          count += 1
        }
      }
      print("\(act): full after \(count) pieces")
    }
  }
}
