import ArgumentParser
import BudgetText

/// The script by which a shell completes the words of a command line.
struct CompletionScript {
  /// The first word of a shell that asks, through that script, how a word may go on.
  static let question = "---completion"

  private static let option = "--generate-completion-script"
  /// The shell that was named, or the user's.
  private let name: String?

  /// Nil where none is asked for.
  init?(askedForBy arguments: [String]) {
    guard let first = arguments.first, first == Self.option || first.hasPrefix(Self.option + "=")
    else { return nil }
    let value =
      first == Self.option
      ? arguments.dropFirst().first { !$0.hasPrefix("-") }
      : String(first.dropFirst(Self.option.count + 1))
    name = value ?? CompletionShell.autodetected()?.rawValue
  }

  func run(_ context: CommandContext) -> Int32 {
    guard let shell = name.flatMap(CompletionShell.init(rawValue:)) else {
      let strings = context.strings
      let known = CompletionShell.allCases.map(\.rawValue).sorted()
      let page = CommandPage.program()
      context.complain(
        [strings.usageError(strings.noCompletion(for: name, known: known))]
          + HelpPage.usage(page, strings.usageReminder))
      return ExitStatus.usage.rawValue
    }
    return context.reply(Self.text(for: shell))
  }

  /// The parser's script, which offers commands where the first word stands, and files there beside them: `budget
  /// FILE` opens the interface.
  private static func text(for shell: CompletionShell) -> String {
    let script = RootCommand.completionScript(for: shell)
    return switch shell {
    // It is read by a shell, not run as a program.
    case .bash: script.trimmingPrefix("#!/bin/bash\n\n") + "\n" + bashFiles
    case .zsh: withFiles(zsh: script)
    default: script + "\n" + fishFiles
    }
  }

  private static let bashFiles = """
    _budget_or_file() {
        _budget "${@}"
        if [[ "${COMP_CWORD}" -eq 1 && "${2}" != -* ]]; then
            local file
            while IFS='' read -r file; do
                COMPREPLY+=("${file}")
            done < <(compgen -o plusdirs -f -X '!*.json' -- "${2}")
        fi
    }

    complete -o filenames -F _budget_or_file budget

    """

  private static let zshFiles = """
    functions[_budget_words]="${functions[_budget]}"

    _budget() {
        local -i place="${CURRENT}" ret=1
        if [[ "${place}" -eq 2 && "${words[2]}" != -* ]]; then
            _files -g '*.json' && ret=0
        fi
        _budget_words "${@}" && ret=0
        return "${ret}"
    }


    """

  private static let fishFiles = """
    complete -c budget -n __fish_is_first_token -ka '(__fish_complete_suffix .json)'

    """

  /// The script's last lines start it, and so come behind what it is to do.
  private static func withFiles(zsh script: String) -> String {
    let start = "if [[ \"${funcstack[1]}\" = _budget ]]; then"
    return script.replacing(start, with: zshFiles + start) + "\n"
  }
}
