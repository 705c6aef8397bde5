internal import BudgetModel
internal import Glibc

extension Descriptor {
  /// All that a file holds, or that a pipe still brings.
  ///
  /// - Parameters:
  ///   - name: what it is called where it is refused.
  ///   - limit: the most bytes that are read; what has more is refused.
  func readAll(_ name: String, limit: Int = SizeLimit.file) throws(ErrorNumber) -> [UInt8] {
    let status = try status()
    guard status.isRegularFile else { return try readOn(from: nil, name, limit: limit) }
    return try read(from: 0, size: Int(status.st_size), name, limit: limit)
  }

  /// What a file holds from a byte on, some of it at least, as far as it goes by its size.
  func read(
    from start: Int, size: Int, _ name: String, limit: Int = SizeLimit.file
  ) throws(ErrorNumber) -> [UInt8] {
    guard size <= limit else { throw ErrorNumber(.tooLarge(name, limit: limit)) }
    // What can be read at a place is read from there, wherever reading stands.
    var place = Optional(off_t(start))
    var failure: ErrorNumber?
    let expected = max(0, size - start)
    // One byte more than expected, so that the end is seen without growing.
    let bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      useLargePages(buffer)
      (count, failure) = fill(UnsafeMutableRawBufferPointer(buffer), from: &place)
    }
    if let failure { throw failure }
    guard bytes.count > expected else { return bytes }
    // It grew.
    return try bytes + readOn(from: place, name, limit: limit - bytes.count)
  }

  /// Bytes at a place of a file, fewer where it ends before.
  func read(at start: Int, count: Int) throws(ErrorNumber) -> [UInt8] {
    var place = Optional(off_t(start))
    var failure: ErrorNumber?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, count in
      (count, failure) = fill(UnsafeMutableRawBufferPointer(buffer), from: &place)
    }
    if let failure { throw failure }
    return bytes
  }

  /// Goes on piece by piece to the end.
  private func readOn(
    from start: off_t?, _ name: String, limit: Int
  ) throws(ErrorNumber) -> [UInt8] {
    var (place, bytes): (off_t?, [UInt8]) = (start, [])
    while true {
      var failure: ErrorNumber?
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        (count, failure) = fill(UnsafeMutableRawBufferPointer(buffer), from: &place)
      }
      if let failure { throw failure }
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else { throw ErrorNumber(.tooLarge(name, limit: limit)) }
    }
  }

  /// Reads until the buffer is full or there is no more, and moves the place on.
  private func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from place: inout off_t?
  ) -> (count: Int, failure: ErrorNumber?) {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      do throws(ErrorNumber) {
        let count = try ErrorNumber.check {
          if let place {
            pread(number, rest.baseAddress, rest.count, place)
          } else {
            Glibc.read(number, rest.baseAddress, rest.count)
          }
        }
        if count == 0 { break }
        filled += count
        place = place.map { $0 + off_t(count) }
      } catch {
        return (filled, error)
      }
    }
    return (filled, nil)
  }
}

/// Asks for large pages, which halve the cost of a large buffer; where there are none nothing is lost.
///
/// False where the buffer is too small for one, or the system has none.
@discardableResult
func useLargePages(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Bool {
  // Advice is taken for whole pages alone, and a buffer begins behind its array's head.
  let page = sysconf(Int32(_SC_PAGESIZE))
  guard let start = buffer.baseAddress, buffer.count > 1 << 21 else { return false }
  let aligned = UnsafeMutableRawPointer(start).alignedUp(toMultipleOf: page)
  let length = (start + buffer.count - aligned.assumingMemoryBound(to: UInt8.self)) / page * page
  return madvise(aligned, length, MADV_HUGEPAGE) == 0
}

/// The most bytes that are read of a file; docs/format.md states them.
enum SizeLimit {
  /// Of a book, a history, a backup, a list of edits: a gibibyte.
  static let file = 1 << 30
  /// Of what somebody was typing.
  static let draft = 1 << 24
  /// Of the list of files opened last.
  static let recent = 1 << 16
}
