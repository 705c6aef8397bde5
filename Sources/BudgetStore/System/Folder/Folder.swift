internal import BudgetModel
internal import Glibc

/// A folder that is open: the one way to what stands in it.
///
/// All names are looked up in the very folder that was opened, whatever becomes of its path meanwhile. What is opened
/// is a regular file of an owner who makes sense, or is refused.
final class Folder: Sendable {
  let path: String
  let calls: FileCalls
  private let descriptor: Descriptor
  /// The file for whose sake it was opened.
  private let book: String
  /// Whose it is beside the folder's own: of a folder within another.
  private let owners: Set<uid_t>

  /// Opens the folder of a file.
  init(_ path: String, of book: String, _ calls: FileCalls = .live) throws(ErrorNumber) {
    self.path = path
    self.book = book
    self.calls = calls
    owners = []
    descriptor = try Descriptor(path, .folder)
  }

  /// Opens a folder within one.
  init(_ name: String, in folder: Folder) throws(ErrorNumber) {
    path = folder.path(of: name)
    book = ""
    calls = folder.calls
    do throws(ErrorNumber) {
      descriptor = try Descriptor(name, in: folder.descriptor.number, .subfolder)
    } catch {
      // A link reads as no folder.
      guard error.value == ENOTDIR, let status = folder.status(of: name), status.isLink else {
        throw error
      }
      throw ErrorNumber(FileRefusal(name, .link))
    }
    owners = folder.sensibleOwners
    let status = try descriptor.status()
    guard folder.accepts(status) else { throw ErrorNumber(Self.foreign(name, status)) }
  }

  /// The path of a name in it.
  func path(of name: String) -> String { path == "/" ? "/\(name)" : "\(path)/\(name)" }

  /// Opens a file in it.
  ///
  /// Throws EACCES and the like as the system does; refuses links, pipes, devices, folders and foreign files.
  func open(_ name: String, _ opening: Opening, mode: mode_t = 0) throws(ErrorNumber) -> Descriptor
  {
    let file: Descriptor
    do throws(ErrorNumber) {
      file = try Descriptor(
        name, in: descriptor.number, opening, mode: mode, calls: calls)
    } catch {
      switch error.value {
      case ELOOP: throw ErrorNumber(FileRefusal(name, .link))
      case EISDIR: throw ErrorNumber(FileRefusal(name, .folder))
      // A socket, or a device that nothing stands behind.
      case ENXIO, ENODEV: throw ErrorNumber(FileRefusal(name, .notARegularFile))
      default: throw error
      }
    }
    let status = try file.status()
    guard status.isRegularFile else {
      throw ErrorNumber(
        FileRefusal(name, status.isDirectory ? .folder : .notARegularFile))
    }
    // To read somebody's book does no harm, whoever it is; what was just created is one's own.
    let isLookedAt = name == book && opening.flags & O_ACCMODE == O_RDONLY
    guard isLookedAt || opening.flags & O_EXCL != 0 || accepts(status) else {
      throw ErrorNumber(Self.foreign(name, status))
    }
    return file
  }

  /// What stands under a name, a link as itself; nil where nothing does.
  func status(of name: String) -> stat? {
    var status = stat()
    let found = fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    return found ? status : nil
  }

  /// The state of the folder itself.
  func status() throws(ErrorNumber) -> stat { try descriptor.status() }

  /// Removes a file.
  func remove(_ name: String) throws(ErrorNumber) {
    try ErrorNumber.check { calls.remove(descriptor.number, name) }
  }

  /// Gives a file a name, in the place of what has it.
  func rename(_ name: String, to other: String) throws(ErrorNumber) {
    try ErrorNumber.check { calls.rename(descriptor.number, name, other) }
  }

  /// Gives a file a name that nothing has; EEXIST where something has it.
  func rename(_ name: String, toNew other: String) throws(ErrorNumber) {
    try ErrorNumber.check { calls.name(descriptor.number, name, other) }
  }

  /// Lets two files change places; false where the file system cannot.
  func exchange(_ name: String, _ other: String) throws(ErrorNumber) -> Bool {
    do throws(ErrorNumber) {
      try ErrorNumber.check { calls.exchange(descriptor.number, name, other) }
      return true
    } catch {
      guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.value) else { throw error }
      return false
    }
  }

  /// Makes a folder in it; false where something has the name.
  func makeFolder(_ name: String, mode: mode_t = 0o777) throws(ErrorNumber) -> Bool {
    do throws(ErrorNumber) {
      try ErrorNumber.check { calls.makeFolder(descriptor.number, name, mode) }
      return true
    } catch {
      guard error.value == EEXIST else { throw error }
      return false
    }
  }

  /// The names in it in no order, hidden ones included.
  func names() throws(ErrorNumber) -> [String] {
    let copy = try Descriptor(".", in: descriptor.number, .names)
    let number = try ErrorNumber.check { fcntl(copy.number, F_DUPFD_CLOEXEC, 0) }
    guard let directory = fdopendir(number) else {
      let error = ErrorNumber.last
      close(number)
      throw error
    }
    defer { closedir(directory) }
    var names: [String] = []
    // The end and a failure look the same but for errno.
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
      errno = 0
    }
    guard errno == 0 else { throw .last }
    return names
  }

  /// Brings its names to the disk.
  func flush() throws(WriteFailure) {
    do throws(ErrorNumber) {
      try Descriptor(".", in: descriptor.number, .names, calls: calls).flush()
    } catch {
      // A folder one may write but not read, and file systems that cannot flush folders, must do without.
      guard error.value == EACCES || error.value == EINVAL else {
        throw WriteFailure(.flushFolder, error)
      }
    }
  }

  /// Gives it the owner, group and mode of another folder as far as the system lets us.
  func resemble(_ model: stat) {
    guard let own = try? Descriptor(".", in: descriptor.number, .names, calls: calls) else {
      return
    }
    if (try? own.setOwner(model.st_uid, group: model.st_gid)) == nil {
      try? own.setOwner(nil, group: model.st_gid)
    }
    try? own.setMode(model.st_mode)
  }

  /// The most bytes that a name in it may have.
  var limitOfNames: Int {
    let limit = fpathconf(descriptor.number, Int32(_PC_NAME_MAX))
    return limit > 0 ? limit : 255
  }
}

// MARK: - Owners

extension Folder {
  private static func foreign(_ name: String, _ status: stat) -> FileRefusal {
    FileRefusal(name, .foreign(owner: UserNames.name(of: status.st_uid)))
  }

  /// Who may own what stands in it: its own owner, the book's, and those of the folder it is in.
  private var sensibleOwners: Set<uid_t> {
    var owners = owners
    if let status = try? descriptor.status() { owners.insert(status.st_uid) }
    if let status = status(of: book) { owners.insert(status.st_uid) }
    return owners
  }

  /// Whether a file's owner makes sense.
  ///
  /// Who may put a file into a folder may as a rule replace the book, so that the owner tells nothing; in a sticky
  /// folder such as /tmp one may not, and root has more to lose than a book. There it must be somebody the book or
  /// the folder belongs to, or a member of the group that shares the folder.
  private func accepts(_ file: stat) -> Bool {
    let user = geteuid()
    if file.st_uid == user || file.st_uid == 0 || TrustedUsers.contains(file.st_uid) { return true }
    guard let folder = try? descriptor.status() else { return false }
    let isSticky = folder.st_mode & S_ISVTX != 0
    if user != 0, !isSticky { return true }
    let isGroupsOwn =
      !isSticky && folder.st_mode & S_IWGRP != 0 && folder.st_mode & S_IWOTH == 0
      && file.st_gid == folder.st_gid
    return isGroupsOwn || sensibleOwners.contains(file.st_uid)
  }
}
