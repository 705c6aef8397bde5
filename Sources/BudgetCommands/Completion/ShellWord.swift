import DisplayText

/// Words of a command line as a shell hands them over, and as it wants them back.
enum ShellWord {
  /// A word as the program would get it: without the quotes and backslashes that it was typed with.
  static func plain(_ typed: String) -> String {
    var plain = ""
    var quote: Character?
    var isEscaped = false
    for character in typed {
      if isEscaped {
        plain.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}

/// A word that may be put in, and what it means.
struct Completion: Hashable {
  let word: String
  var meaning = ""

  /// The line that offers it to a shell, nil for a word that may not reach one.
  ///
  /// Bash expands what it is offered as if it had been typed: a name with `$(…)` in it would be run. In quotes it is
  /// taken as it stands.
  func line(for shell: String?) -> String? {
    guard !word.isEmpty, !word.hasPrefix("-"), Self.isHarmless(word) else { return nil }
    let meaning = Self.isHarmless(meaning) ? meaning : ""
    switch shell {
    case "bash": return "'" + word.replacing("'", with: "'\\''") + "'"
    case "zsh":
      let escaped = word.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
      return meaning.isEmpty ? escaped : "\(escaped):\(meaning)"
    case "fish": return meaning.isEmpty ? word : "\(word)\t\(meaning)"
    default: return word
    }
  }

  private static func isHarmless(_ text: String) -> Bool {
    !text.unicodeScalars.contains(where: \.isHarmful)
  }
}
