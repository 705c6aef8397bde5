internal import CFileSystem
internal import Glibc

/// Tells when a file may have changed, so that nobody has to look again and again (inotify).
///
/// The folder is watched rather than the file, for a save puts another file in its place. What others do to other
/// files, opening and locking among it, is no news.
public final class FileWatch {
  /// What is readable when there may be news.
  public let descriptor: Int32
  private let place: FilePlace
  private var folder: Int32

  /// Watches a file; nil where the system refuses, or the file system does not tell what other machines do.
  public init?(_ path: String) {
    guard let place = try? FilePlace(path), case let watch = cfile_watch(), watch >= 0 else {
      return nil
    }
    (self.place, descriptor) = (place, watch)
    folder = cfile_watch_folder(watch, place.folder)
    guard folder >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Takes what has been told so far: whether the file may have changed, or its folder be another.
  public func takeNews() -> Bool { cfile_has_news(descriptor, place.name) != 0 }

  /// Watches the folder that is at the path now; false while none is there that can be watched.
  public func renew() -> Bool {
    let now = cfile_watch_folder(descriptor, place.folder)
    guard now != folder else { return now >= 0 }
    if folder >= 0 { _ = cfile_unwatch_folder(descriptor, folder) }
    folder = now
    return now >= 0
  }
}
