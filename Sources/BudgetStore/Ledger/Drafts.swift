public import BudgetModel
internal import Glibc

/// What a user was typing at a budget file when sessions were cut off: a file beside it for each.
public struct Drafts: Sendable {
  private let place: FilePlace
  private let user: String
  /// More sessions of one user than anybody has cut off.
  private static let numbers = 1...100

  /// The drafts of a user at a budget file.
  public init(of file: String, user: String) {
    place = FilePlace(orItself: file)
    self.user = user
  }

  /// Keeps a draft beside those that are there; there is nobody left to tell when that fails.
  public func keep(_ draft: Unfinished) {
    guard let folder = try? place.open() else { return }
    for number in Self.numbers {
      let isKept = try? folder.create(
        name(number, in: folder), with: DraftText.json(draft), .usersOwn)
      guard isKept == false else { return }
    }
  }

  /// Takes a draft for this session alone.
  ///
  /// It stays on the disk until it is discarded. Nil when there is none that can be read and that no other session
  /// has taken.
  public func claim() -> ClaimedDraft? {
    guard let folder = try? place.open() else { return nil }
    for number in Self.numbers {
      let name = name(number, in: folder)
      guard folder.status(of: name) != nil else { continue }
      if let claim = claim(name, in: folder) { return claim }
    }
    return nil
  }

  private func claim(_ name: String, in folder: Folder) -> ClaimedDraft? {
    guard let file = try? folder.open(name, .changing), let status = try? file.status(),
      // Somebody else's may stand under the name.
      status.st_uid == geteuid(),
      (try? file.lock(.exclusive, patience: 0)) != nil,
      // Discarded while it was being opened.
      folder.status(of: name)?.isSameFile(as: status) == true,
      let bytes = try? file.readAll(name, limit: SizeLimit.draft),
      let content = bytes.withUnsafeBufferPointer({ text in try? DraftText.parse(text) })
    else { return nil }
    return ClaimedDraft(content: content, name: name, place: place, file: file)
  }

  private func name(_ number: Int, in folder: Folder) -> String {
    Companion.draft(user: user, number: number).name(beside: place.name, in: folder)
  }
}

/// A draft that one session has taken; others take it when that ends without discarding it.
public final class ClaimedDraft {
  /// What was being typed.
  public let content: Unfinished
  private let name: String
  private let place: FilePlace
  /// Open, it keeps others from taking it.
  private let file: Descriptor

  fileprivate init(
    content: Unfinished, name: String, place: FilePlace, file: consuming Descriptor
  ) {
    self.content = content
    self.name = name
    self.place = place
    self.file = file
  }

  // Said in so many words: a program that is just being started has the file open, too, for a moment.
  deinit { file.unlock() }

  /// Removes it, once it is where its user can see it.
  public func discard() {
    guard let folder = try? place.open(), let own = try? file.status(),
      folder.status(of: name)?.isSameFile(as: own) == true
    else { return }
    try? folder.remove(name)
  }
}
