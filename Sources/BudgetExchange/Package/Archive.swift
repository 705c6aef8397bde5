internal import BudgetImport
internal import CArchive

/// A ZIP archive in memory, as workbooks and documents are packed; entries are unpacked piece by piece.
///
/// The sizes an archive states are not believed: what comes out is counted.
final class Archive {
  private let handle: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let limits: ArchiveLimits
  private var entries: [String: carchive_entry] = [:]
  /// The names of all entries, in the archive's order.
  private(set) var names: [String] = []
  private var unpacked = 0

  /// Opens an archive and reads its directory.
  init(_ contents: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    self.limits = limits
    bytes = .allocate(capacity: contents.count)
    _ = bytes.initialize(from: contents)
    guard let handle = carchive_open(bytes.baseAddress, bytes.count) else {
      bytes.deallocate()
      throw .notAnArchive
    }
    self.handle = handle
    try readDirectory()
  }

  deinit {
    carchive_close(handle)
    bytes.deallocate()
  }

  private func readDirectory() throws(ArchiveError) {
    let stated = carchive_count(handle)
    guard stated <= UInt64(limits.entries) else {
      throw .tooManyEntries(Int(clamping: stated))
    }
    guard carchive_first(handle) else { throw .notAnArchive }
    var name = [CChar](repeating: 0, count: 1024)
    repeat {
      var entry = carchive_entry()
      guard carchive_tell(handle, &entry, &name, name.count) else { throw .notAnArchive }
      let text = String(
        decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      // The first of two equal names counts, so that nothing can hide behind it.
      guard entries[text] == nil else { continue }
      names.append(text)
      entries[text] = entry
      guard names.count <= limits.entries else { throw .tooManyEntries(names.count) }
    } while carchive_next(handle)
  }

  /// Whether it has an entry of a name.
  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// Unpacks an entry piece by piece.
  ///
  /// - Parameter take: takes a piece, which is gone afterwards; false when nothing more is wanted.
  func unpack(
    _ name: String, monitor: ProgressMonitor = .none,
    _ take: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(ArchiveError) {
    guard var entry = entries[name] else { throw .missing(name) }
    guard !entry.is_encrypted else { throw .encrypted(name) }
    guard entry.method == 0 || entry.method == 8 else { throw .unknownMethod(name) }
    guard carchive_begin(handle, &entry) else { throw .broken(name) }
    var isWhole = false
    defer { if !isWhole { _ = carchive_end(handle) } }
    let allowed = max(limits.freely, Int(clamping: entry.packed_size).multipliedOrMax(limits.ratio))
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { piece.deallocate() }
    var count = 0
    while true {
      guard !monitor.isCancelled else { throw .cancelled }
      let length = Int(carchive_read(handle, piece.baseAddress, UInt32(piece.count)))
      guard length >= 0 else { throw .broken(name) }
      guard length > 0 else { break }
      count += length
      unpacked += length
      guard unpacked <= limits.unpacked else { throw .tooLarge(name) }
      guard count <= allowed else { throw .bomb(name) }
      monitor.tell(count, of: Int(clamping: entry.size))
      guard take(UnsafeBufferPointer(rebasing: piece[..<length])) else { return }
    }
    isWhole = true
    guard carchive_end(handle) else { throw .broken(name) }
  }
}

extension Int {
  fileprivate func multipliedOrMax(_ factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
