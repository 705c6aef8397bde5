internal import BudgetModel
internal import CFileSystem
internal import Glibc

/// Whose a file is and who may do what with it: owner, group, mode, access list and other attributes.
///
/// New contents of a file get the old one's before they are written; what would let in others than before is refused.
struct Rights {
  var owner: uid_t
  var group: gid_t
  var mode: mode_t
  /// Extended attributes by name; the access list is one.
  var attributes: [String: [UInt8]]

  static let accessList = "system.posix_acl_access"

  /// Those of an open file.
  init(of file: borrowing Descriptor) throws(ErrorNumber) {
    let status = try file.status()
    (owner, group, mode) = (status.st_uid, status.st_gid, status.st_mode & 0o7777)
    attributes = try file.attributes()
  }

  private init(owner: uid_t, group: gid_t, mode: mode_t, attributes: [String: [UInt8]] = [:]) {
    (self.owner, self.group, self.mode, self.attributes) = (owner, group, mode, attributes)
  }

  /// For the user of the process alone.
  static var usersOwn: Rights { Rights(owner: geteuid(), group: getegid(), mode: 0o600) }

  /// Those of a file that is for the same people: they may read and write it as they may this one.
  var ofCompanion: Rights {
    Rights(
      owner: owner, group: group, mode: mode & 0o666 | 0o600,
      attributes: attributes.filter { $0.key == Self.accessList })
  }

  /// Those of a copy: the same people may do the same with it.
  var ofCopy: Rights {
    Rights(
      owner: owner, group: group, mode: mode,
      attributes: attributes.filter { $0.key == Self.accessList })
  }

  /// Those of a file that all may open who may write this one, and nobody else.
  var ofWriters: Rights {
    var rights = ofCompanion
    rights.mode = 0o600 | (mode & 0o020 != 0 ? 0o060 : 0) | (mode & 0o002 != 0 ? 0o006 : 0)
    if let list = attributes[Self.accessList].flatMap(AccessList.init) {
      rights.attributes[Self.accessList] = list.ofWriters.bytes
      // Of a file with a list the group's bits are its mask.
      rights.mode = rights.mode & 0o707 | 0o060
    }
    return rights
  }
}

extension Descriptor {
  /// Gives a file rights, before it has any contents.
  func take(_ rights: Rights, _ name: String) throws(ErrorNumber) {
    let status = try status()
    if status.st_uid != rights.owner || status.st_gid != rights.group {
      try takeOwner(of: rights, name)
    }
    try takeAttributes(of: rights, name)
    // Last, for a change of owner or list changes it.
    if try self.status().st_mode & 0o7777 != rights.mode { try setMode(rights.mode) }
  }

  /// Gives it the owner, which only root may, or at least the group, where that is one's own.
  ///
  /// Another group than before must not get rights
  /// that it had not, nor the old one lose any: that is the case where both had those of everybody.
  private func takeOwner(of rights: Rights, _ name: String) throws(ErrorNumber) {
    do throws(ErrorNumber) {
      try setOwner(rights.owner, group: rights.group)
    } catch {
      try? setOwner(nil, group: rights.group)
    }
    let ofGroup = rights.mode >> 3 & 0o7
    guard try status().st_gid == rights.group || ofGroup == rights.mode & 0o7 else {
      throw ErrorNumber(FileRefusal(name, .rightsNotKept("gid \(rights.group)")))
    }
  }

  private func takeAttributes(of rights: Rights, _ name: String) throws(ErrorNumber) {
    let own = try attributes()
    // What the folder gives to all that is new in it.
    if own[Rights.accessList] != nil, rights.attributes[Rights.accessList] == nil {
      try keep(Rights.accessList, name) { cfile_remove_attribute(number, Rights.accessList) }
    }
    for (attribute, value) in rights.attributes where own[attribute] != value {
      try keep(attribute, name) {
        value.withUnsafeBytes {
          cfile_set_attribute(number, attribute, $0.baseAddress, $0.count)
        }
      }
    }
  }

  private func keep(
    _ attribute: String, _ name: String, _ call: () -> Int32
  ) throws(ErrorNumber) {
    guard call() != 0 else { return }
    throw ErrorNumber(FileRefusal(name, .rightsNotKept(attribute)))
  }

  /// Its extended attributes, but for those by which the system's own guards label files: these they give themselves.
  fileprivate func attributes() throws(ErrorNumber) -> [String: [UInt8]] {
    let names: [UInt8]
    do throws(ErrorNumber) {
      names = try Self.grow {
        cfile_attributes(number, $0?.assumingMemoryBound(to: CChar.self), $1)
      }
    } catch {
      // A file system without them.
      guard error.value == EOPNOTSUPP || error.value == ENOSYS else { throw error }
      return [:]
    }
    var attributes: [String: [UInt8]] = [:]
    for name in names.split(separator: 0).map({ String(decoding: $0, as: UTF8.self) })
    where !name.hasPrefix("security.") {
      attributes[name] = try Self.grow { cfile_attribute(number, name, $0, $1) }
    }
    return attributes
  }

  /// What a call yields that first says how much that is.
  private static func grow(
    _ call: (UnsafeMutableRawPointer?, Int) -> Int
  ) throws(ErrorNumber) -> [UInt8] {
    let size = try ErrorNumber.check { call(nil, 0) }
    guard size > 0 else { return [] }
    var failure: ErrorNumber?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(ErrorNumber) {
        count = try ErrorNumber.check { call(buffer.baseAddress, size) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
