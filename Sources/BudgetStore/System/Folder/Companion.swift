internal import BudgetModel
internal import Glibc

/// What stands beside a book.
enum Companion {
  case history
  case backups
  /// What those lock who change the book.
  case lock
  /// What a user was typing, several sessions of theirs numbered from 1.
  case draft(user: String, number: Int)
  /// A line of the history that was cut short, by its digest.
  case torn(ContentDigest)
  /// What stood in the book's place and was no book, by its digest.
  case broken(ContentDigest)
  /// What another program put in the book's place while a change was saved, by a digest.
  case displaced(ContentDigest)

  private var suffix: String {
    switch self {
    case .history: ".history"
    case .backups: ".backups"
    case .lock: ".lock"
    case .draft(let user, let number):
      ".draft-" + Self.part(of: user) + (number > 1 ? "-\(number)" : "")
    case .torn(let digest): ".history.torn-\(digest.name)"
    case .broken(let digest): ".broken-\(digest.name)"
    case .displaced(let digest): ".displaced-\(digest.name)"
    }
  }

  private var isHidden: Bool { if case .lock = self { true } else { false } }

  /// Its name in the folder of a book.
  func name(beside book: String, in folder: Folder) -> String {
    let (prefix, suffix) = (isHidden ? "." : "", suffix)
    let stem = folder.stem(of: book, leaving: prefix.utf8.count + suffix.utf8.count)
    return prefix + stem + suffix
  }

  /// A user's name may be anything; a file's name may not hold a slash, nor be endless.
  private static func part(of user: String) -> String {
    let name = user.split(separator: "/").joined(separator: "_")
    return name.utf8.count <= 64 ? name : ContentDigest(Array(name.utf8)).name
  }
}

extension Folder {
  /// A file's name as part of longer ones: whole where it fits with so many bytes more, else its beginning and its
  /// digest.
  func stem(of name: String, leaving more: Int) -> String {
    // No file system with folders such as ours allows less.
    guard name.utf8.count + more > 100 else { return name }
    let limit = limitOfNames
    guard name.utf8.count + more > limit else { return name }
    let digest = "~" + ContentDigest(Array(name.utf8)).name
    var start = name[...]
    while start.utf8.count + digest.utf8.count + more > limit, !start.isEmpty {
      start.unicodeScalars.removeLast()
    }
    return start + digest
  }
}
