internal import Glibc

/// Trouble of the system that is told in both languages; libc has its words in English only.
public enum SystemTrouble: Error, Hashable, Sendable {
  /// No room on the disk, or none left of a quota.
  case noSpace
  /// The device failed.
  case device
  /// A stream is closed.
  case closed
  /// A file would be larger than the system allows.
  case tooLarge
  /// A name or path is too long.
  case nameTooLong
  /// Links lead round in a circle.
  case linkLoop
  /// Too many files are open.
  case tooManyFiles
  /// Something else is using it.
  case busy
  /// One may not do it.
  case denied
  /// A folder or a pipe stands where a file is due.
  case notAFile
  /// Anything else: the system's number and its English words.
  case other(Int32, String)
}

extension SystemTrouble {
  /// The trouble that an errno means.
  public init(_ number: Int32) {
    switch number {
    case ENOSPC, EDQUOT: self = .noSpace
    case EIO: self = .device
    case EBADF: self = .closed
    case EFBIG: self = .tooLarge
    case ENAMETOOLONG: self = .nameTooLong
    case ELOOP: self = .linkLoop
    case EMFILE, ENFILE: self = .tooManyFiles
    case EBUSY, ETXTBSY: self = .busy
    case EACCES, EPERM: self = .denied
    case EISDIR: self = .notAFile
    default: self = .other(number, String(cString: strerror(number)))
    }
  }
}

extension Strings {
  /// A few words on a trouble of the system.
  func words(for trouble: SystemTrouble) -> String {
    switch trouble {
    case .noSpace: say("磁盘已满或超出配额", "the disk is full or the quota is used up")
    case .device: say("设备读写出错", "the device failed")
    case .closed: say("输出或输入已关闭", "the stream is closed")
    case .tooLarge: say("文件超过系统允许的大小", "the file is larger than the system allows")
    case .nameTooLong: say("文件名太长", "the name is too long")
    case .linkLoop: say("符号链接成环", "links lead round in a circle")
    case .tooManyFiles: say("打开的文件太多", "too many files are open")
    case .busy: say("正被其他程序占用", "another program is using it")
    case .denied: say("没有权限", "permission is denied")
    case .notAFile: say("不是普通文件", "it is not a regular file")
    case .other(let number, let words): say("错误号 \(number)", words)
    }
  }
}
