import BudgetStore
import Glibc
import Synchronization

/// Makes the system's calls and writes down what they do to the disk.
final class DiskRecorder: Sendable {
  private struct State {
    var operations: [DiskOperation] = []
    /// Numbers of files that were made, by inode: of a file that is removed the next one may get the inode.
    var numbers: [UInt64: UInt64] = [:]
  }

  private let state = Mutex(State())

  /// What was done, in order.
  var operations: [DiskOperation] { state.withLock { $0.operations } }

  /// The calls that are written down.
  var calls: FileCalls {
    let live = FileCalls.live
    var calls = live
    calls.open = { [self] folder, name, flags, mode in
      let file = live.open(folder, name, flags, mode)
      if file >= 0, flags & O_CREAT != 0 {
        add(.create(number(folder), name, file: renew(Self.inode(file))))
      }
      return file
    }
    calls.write = { [self] file, bytes, count in
      let size = Int(Self.status(file).st_size)
      let written = live.write(file, bytes, count)
      if written > 0 {
        add(
          .write(
            number(file), at: size,
            Array(UnsafeRawBufferPointer(start: bytes, count: written))))
      }
      return written
    }
    calls.flush = { [self] file in
      let result = live.flush(file)
      if result == 0 { add(.flush(number(file))) }
      return result
    }
    calls.truncate = { [self] file, length in
      let result = live.truncate(file, length)
      if result == 0 { add(.truncate(number(file), length)) }
      return result
    }
    calls.rename = { [self] folder, from, to in
      let result = live.rename(folder, from, to)
      if result == 0 { add(.rename(number(folder), from, to)) }
      return result
    }
    calls.name = { [self] folder, from, to in
      let result = live.name(folder, from, to)
      if result == 0 { add(.rename(number(folder), from, to)) }
      return result
    }
    calls.exchange = { [self] folder, one, other in
      let result = live.exchange(folder, one, other)
      if result == 0 { add(.exchange(number(folder), one, other)) }
      return result
    }
    calls.remove = { [self] folder, name in
      let result = live.remove(folder, name)
      if result == 0 { add(.remove(number(folder), name)) }
      return result
    }
    calls.makeFolder = { [self] parent, name, mode in
      let result = live.makeFolder(parent, name, mode)
      if result == 0 {
        var status = stat()
        fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW)
        add(.makeFolder(number(parent), name, folder: renew(UInt64(status.st_ino))))
      }
      return result
    }
    return calls
  }

  private func add(_ operation: DiskOperation) {
    state.withLock { $0.operations.append(operation) }
  }

  /// What a file or folder is known by.
  private func number(_ descriptor: Int32) -> UInt64 {
    let inode = Self.inode(descriptor)
    return state.withLock { $0.numbers[inode] ?? inode }
  }

  /// A number that nothing has had.
  private func renew(_ inode: UInt64) -> UInt64 {
    state.withLock { state in
      let number = UInt64.max - UInt64(state.operations.count)
      state.numbers[inode] = number
      return number
    }
  }

  private static func inode(_ descriptor: Int32) -> UInt64 { UInt64(status(descriptor).st_ino) }

  private static func status(_ descriptor: Int32) -> stat {
    var status = stat()
    fstat(descriptor, &status)
    return status
  }
}
