internal import Glibc

/// The names that users have on this machine.
package enum UserNames {
  /// A user's name, "uid1000" for one whom the list of users does not know.
  ///
  /// Read from the list itself: the usual look-up needs libraries that a static program has not.
  package static func name(of number: UInt32) -> String {
    fields().first { $0[2] == String(number) }.map { String($0[0]) } ?? "uid\(number)"
  }

  /// A user's number, by name or number, as `name` gives it too.
  static func number(of name: Substring) -> uid_t? {
    uid_t(name.hasPrefix("uid") ? name.dropFirst(3) : name)
      ?? fields().first { $0[0] == name }.flatMap { uid_t($0[2]) }
  }

  private static func fields() -> [[Substring]] {
    guard let list = try? Descriptor("/etc/passwd", .input).readAll("passwd") else { return [] }
    return String(decoding: list, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: ":", omittingEmptySubsequences: false) }
      .filter { $0.count > 2 }
  }
}

/// Users whose files are accepted beside any book: named in $BUDGET_TRUST, by commas; `*` is everybody.
enum TrustedUsers {
  static func contains(_ user: uid_t) -> Bool { everybody || listed.contains(user) }

  private static let words: [Substring] =
    getenv("BUDGET_TRUST").map {
      String(cString: $0).split(separator: ",")
    } ?? []
  private static let everybody = words.contains("*")
  private static let listed = Set(words.compactMap(UserNames.number))
}
