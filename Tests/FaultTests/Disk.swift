import Foundation
import TestSupport

/// What a folder and the folders in it hold, by inode: names are one thing, contents another.
struct Disk: Hashable {
  /// Inodes by folder and name; the folder itself is 0.
  private var names: [UInt64: [String: UInt64]] = [:]
  private var contents: [UInt64: [UInt8]] = [:]

  /// Reads what there is.
  init(reading folder: TemporaryFolder) throws {
    root = try Self.inode(of: folder.path)
    try read(folder.path, as: root)
  }

  private let root: UInt64

  private static func inode(of path: String) throws -> UInt64 {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.systemFileNumber] as? UInt64) ?? 0
  }

  private mutating func read(_ path: String, as folder: UInt64) throws {
    names[folder] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      let entry = "\(path)/\(name)"
      let inode = try Self.inode(of: entry)
      names[folder]?[name] = inode
      var isFolder = ObjCBool(false)
      _ = FileManager.default.fileExists(atPath: entry, isDirectory: &isFolder)
      if isFolder.boolValue {
        try read(entry, as: inode)
      } else {
        contents[inode] = Array(try Data(contentsOf: URL(fileURLWithPath: entry)))
      }
    }
  }

  /// Writes it to an empty folder.
  func write(to folder: TemporaryFolder) throws { try write(root, to: folder.path) }

  private func write(_ inode: UInt64, to path: String) throws {
    for (name, entry) in names[inode] ?? [:] {
      let target = "\(path)/\(name)"
      if names[entry] != nil {
        try FileManager.default.createDirectory(
          atPath: target, withIntermediateDirectories: false)
        try write(entry, to: target)
      } else {
        try Data(contents[entry] ?? []).write(to: URL(fileURLWithPath: target))
      }
    }
  }
}

/// What a program does to a disk; files and folders by inode.
enum DiskOperation: Hashable {
  case create(UInt64, String, file: UInt64)
  case makeFolder(UInt64, String, folder: UInt64)
  case write(UInt64, at: Int, [UInt8])
  case truncate(UInt64, Int)
  case flush(UInt64)
  case rename(UInt64, String, String)
  case exchange(UInt64, String, String)
  case remove(UInt64, String)

  /// The file whose contents it changes.
  fileprivate var file: UInt64? {
    switch self {
    case .write(let file, _, _), .truncate(let file, _): file
    default: nil
    }
  }

  /// The folder whose names it changes.
  fileprivate var folder: UInt64? {
    switch self {
    case .create(let folder, _, _), .makeFolder(let folder, _, _), .rename(let folder, _, _),
      .exchange(let folder, _, _), .remove(let folder, _):
      folder
    default: nil
    }
  }
}

extension Disk {
  /// All that may be on the disk when the power fails after operations.
  ///
  /// What was flushed is there. Of the names that were changed since their folder was flushed, any may have got there;
  /// of each file's last bytes nothing, all, the first half, or as many zeros.
  func states(after operations: ArraySlice<DiskOperation>) -> [Disk] {
    var certain = self
    var loose: [DiskOperation] = []
    for (index, operation) in operations.enumerated() {
      if case .flush = operation { continue }
      let later = operations.dropFirst(index + 1)
      let flushed = operation.file ?? operation.folder
      let isCertain = later.contains { flushed.map(DiskOperation.flush) == $0 }
      // A file that was flushed has its contents wherever its name goes, so contents may come first.
      if isCertain { certain.apply(operation) } else { loose.append(operation) }
    }
    return loose.reduce([certain]) { disks, operation in
      disks.flatMap { disk in
        [disk]
          + operation.fates.map { fate in
            var next = disk
            next.apply(fate)
            return next
          }
      }
    }
  }

  private mutating func apply(_ operation: DiskOperation) {
    switch operation {
    case .create(let folder, let name, let file):
      names[folder]?[name] = file
      if contents[file] == nil { contents[file] = [] }
    case .makeFolder(let parent, let name, let folder):
      names[parent]?[name] = folder
      if names[folder] == nil { names[folder] = [:] }
    case .write(let file, let offset, let bytes):
      var text = contents[file] ?? []
      if text.count < offset { text += [UInt8](repeating: 0, count: offset - text.count) }
      text.replaceSubrange(offset..<min(text.count, offset + bytes.count), with: bytes)
      contents[file] = text
    case .truncate(let file, let length):
      contents[file] = Array(contents[file]?.prefix(length) ?? [])
    case .flush: break
    case .rename(let folder, let from, let to):
      guard let file = names[folder]?[from] else { return }
      names[folder]?[from] = nil
      names[folder]?[to] = file
    case .exchange(let folder, let one, let other):
      guard let first = names[folder]?[one], let second = names[folder]?[other] else { return }
      names[folder]?[one] = second
      names[folder]?[other] = first
    case .remove(let folder, let name): names[folder]?[name] = nil
    }
  }
}

extension DiskOperation {
  /// What may come of it when it was not flushed and something did.
  fileprivate var fates: [DiskOperation] {
    guard case .write(let file, let offset, let bytes) = self, bytes.count > 1 else {
      return [self]
    }
    return [
      self, .write(file, at: offset, Array(bytes.prefix(bytes.count / 2))),
      .write(file, at: offset, [UInt8](repeating: 0, count: bytes.count)),
    ]
  }
}
