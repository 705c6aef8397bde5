import Foundation
import Glibc
import TestSupport
import Testing

@testable import BudgetCommands

/// The user's own editor on a text: what it may do, and what is left afterwards.
@Suite struct ExternalEditorTests {
  /// Has a command edit a text in a folder of its own, which must be empty again afterwards.
  private func edit(
    _ text: String, by command: String, isEnding: () -> Bool = { false }
  ) throws -> Result<String, EditorFailure> {
    try TemporaryFolder.with { folder in
      let result = outcome(of: command, on: text, in: folder.path, isEnding: isEnding)
      let left = try folder.names()
      #expect(left == [])
      return result
    }
  }

  private func outcome(
    of command: String, on text: String, in folder: String, isEnding: () -> Bool
  ) -> Result<String, EditorFailure> {
    let variables = ["VISUAL": command, "TMPDIR": folder]
    do throws(EditorFailure) {
      return .success(try ExternalEditor { variables[$0] }.edit(text, isEnding: isEnding))
    } catch {
      return .failure(error)
    }
  }

  @Test func theTextComesBackWithoutItsLastLineFeed() throws {
    #expect(try edit("一\n二", by: "true") == .success("一\n二"))
    #expect(try edit("", by: "true") == .success(""))
    #expect(try edit("x", by: #"printf 'a\n\n' >"#) == .success("a\n"))
    #expect(try edit("x", by: #"printf 'a\r\n' >"#) == .success("a"))
    #expect(try edit("x", by: "sed -i s/x/y/") == .success("y"))
  }

  @Test func theFileIsTheUsersAlone() throws {
    let command = #"f() { stat -c %a "$(dirname "$1")" "$1" > "$1.tmp"; mv "$1.tmp" "$1"; }; f"#
    #expect(try edit("x", by: command) == .success("700\n600"))
  }

  @Test func whateverTheEditorLeavesBesideItGoesToo() throws {
    let command = #"f() { touch "$1~" "$(dirname "$1")/.text.txt.swp"; }; f"#
    #expect(try edit("x", by: command) == .success("x"))
  }

  @Test func anEditorThatFailsIsTold() throws {
    #expect(try edit("x", by: "false") == .failure(.failed(1)))
    #expect(try edit("x", by: "/no/such/editor") == .failure(.failed(127)))
    #expect(try edit("x", by: "sh -c 'kill -9 $$'") == .failure(.failed(137)))
  }

  @Test func aFileThatCannotBeReadIsTold() throws {
    #expect(try edit("x", by: "rm") == .failure(.unreadable(ENOENT)))
    #expect(
      try edit("x", by: #"f() { rm "$1"; ln -s /etc/passwd "$1"; }; f"#)
        == .failure(.unreadable(ELOOP)))
    #expect(
      try edit("x", by: #"f() { rm "$1"; mkfifo "$1"; }; f"#) == .failure(.unreadable(EINVAL)))
    #expect(try edit("x", by: #"printf '\377' >"#) == .failure(.notUTF8))
    #expect(try edit("x", by: "truncate -s 5M") == .failure(.tooLarge))
  }

  @Test func itIsToldToEndWithTheProgram() throws {
    // A shell that starts another is told too late; the editor itself is told.
    #expect(try edit("x", by: "exec sleep 60 #", isEnding: { true }) == .failure(.failed(129)))
  }

  @Test func withoutAnEditorOrAFolderNothingIsRun() {
    for (variables, failure) in [
      (["PATH": "/nowhere", "TMPDIR": "/tmp"], EditorFailure.noEditor),
      (["EDITOR": "true", "TMPDIR": "/nowhere"], .unavailable(ENOENT)),
    ] {
      #expect(throws: failure) {
        try ExternalEditor { variables[$0] }.edit("x", isEnding: { false })
      }
    }
  }

  @Test func theVariablesComeBeforeTheUsualEditors() throws {
    func command(_ variables: [String: String]) -> String? {
      ExternalEditor { variables[$0] }.command
    }
    #expect(command(["VISUAL": "emacs -nw", "EDITOR": "ed"]) == "emacs -nw")
    #expect(command(["EDITOR": "ed"]) == "ed")
    try TemporaryFolder.with { folder in
      try folder.write("", to: "nano")
      #expect(command(["PATH": folder.path]) == nil)
      chmod(folder["nano"], 0o755)
      #expect(command(["PATH": "/nowhere:" + folder.path]) == "nano")
      try folder.write("", to: "vi")
      chmod(folder["vi"], 0o755)
      #expect(command(["PATH": folder.path]) == "vi")
    }
  }
}
