import Foundation
import TestSupport

/// A file system to try, and how a new one is mounted.
struct FileSystem: Sendable, CustomStringConvertible {
  let description: String
  /// Whether files have access lists there.
  var hasAccessLists = true
  /// The program that makes one; it may be missing where `isOptional`.
  var maker: String?
  var isOptional = false
  /// The size of the image it is made in, in megabytes; the file takes no room for what is not used.
  var megabytes = 16
  /// Options of `mount`.
  var options: [String] = []
  var type: String

  static let tmpfs = FileSystem(description: "tmpfs", type: "tmpfs")
  static let ramfs = FileSystem(description: "ramfs", hasAccessLists: false, type: "ramfs")
  static let ext4 = FileSystem(
    description: "ext4", maker: "/usr/sbin/mkfs.ext4", type: "ext4")
  static let ext4Sync = FileSystem(
    description: "ext4, written at once, contents in the journal", maker: "/usr/sbin/mkfs.ext4",
    options: ["sync", "data=journal"], type: "ext4")
  static let ext2 = FileSystem(
    description: "ext2", maker: "/usr/sbin/mkfs.ext2", type: "ext2")
  static let overlay = FileSystem(description: "overlay", type: "overlay")
  static let xfs = FileSystem(
    description: "xfs", maker: "/usr/sbin/mkfs.xfs", isOptional: true, megabytes: 320, type: "xfs")
  static let btrfs = FileSystem(
    description: "btrfs", maker: "/usr/sbin/mkfs.btrfs", isOptional: true, megabytes: 128,
    type: "btrfs")

  static let all = [tmpfs, ramfs, ext4, ext4Sync, ext2, overlay, xfs, btrfs]

  /// Whether the kernel has it and the program that makes one is there; what is not optional is tried in any case.
  var canBeTried: Bool {
    guard isOptional, let maker else { return true }
    let known = (try? String(contentsOfFile: "/proc/filesystems", encoding: .utf8)) ?? ""
    return FileManager.default.isExecutableFile(atPath: maker)
      && known.split(whereSeparator: \.isWhitespace).contains(Substring(type))
  }

  /// Mounts a new one in a folder that is not on a disk, and hands over where it is.
  ///
  /// - Parameter fill: puts files where they are to be found; on an overlay they are in the lower layer.
  func with<Result>(
    _ mounts: Mounts, fill: (TemporaryFolder) throws -> Void = { _ in },
    _ body: (TemporaryFolder) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with(in: TemporaryFolder.memory) { ground in
      for name in ["point", "lower", "upper", "work"] {
        try FileManager.default.createDirectory(
          atPath: ground[name], withIntermediateDirectories: true)
      }
      var words = ["-t", type]
      var options = options
      if type == "overlay" {
        try fill(ground.folder("lower"))
        options += ["lowerdir", "upperdir", "workdir"].map {
          "\($0)=\(ground[String($0.dropLast(3))])"
        }
      }
      if maker != nil { options.append("loop") }
      if !options.isEmpty { words += ["-o", options.joined(separator: ",")] }
      words.append(try maker.map { try image(mounts, $0, ground) } ?? type)
      return try mounts.mounting(words, at: ground["point"]) {
        let folder = ground.folder("point")
        if type != "overlay" { try fill(folder) }
        return try body(folder)
      }
    }
  }

  private func image(
    _ mounts: Mounts, _ maker: String, _ ground: TemporaryFolder
  ) throws -> String {
    let image = try ground.write([], to: "image")
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: image))
    try file.truncate(atOffset: UInt64(megabytes) << 20)
    try file.close()
    try mounts.run(maker, ["-q", image])
    return image
  }
}
