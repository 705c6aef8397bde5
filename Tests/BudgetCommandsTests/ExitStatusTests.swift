import BudgetModel
import Foundation
import TestSupport
import Testing

@testable import BudgetCommands

@Suite("Exit status") struct ExitStatusTests {
  @Test("66: no such file, and a folder")
  func noSuchFile() throws {
    #expect(
      budget("summary", "no.json")
        == Run(stdout: "", stderr: "no.json：没有这个文件，请核对路径。\n", status: 66))
    #expect(
      budget("summary", "no.json", "--lang", "en")
        == Run(
          stdout: "", stderr: "no.json: There is no such file; check the path.\n", status: 66))
    #expect(
      budget("summary", ".")
        == Run(stdout: "", stderr: ".：这是文件夹，请指定其中的文件。\n", status: 66))
    #expect(
      budget("check", "\(sample)/x", "--lang", "en")
        == Run(
          stdout: "", stderr: "\(sample)/x: There is no such file; check the path.\n", status: 66))
  }

  @Test("77: no permission to read")
  func noPermission() throws {
    try TemporaryFolder.with { folder in
      // Root may read any file but one of the kernel's that is there to be written.
      var path = "/proc/sys/vm/drop_caches"
      if geteuid() != 0 {
        path = try folder.write(smallFile, to: "secret.json")
        chmod(path, 0)
      }
      #expect(
        budget("summary", path)
          == Run(stdout: "", stderr: "\(path)：没有读取权限，请向管理员申请。\n", status: 77))
      #expect(
        budget("spend", path, "x", "--month", "1", "--amount", "1", "--lang", "en")
          == Run(
            stdout: "", stderr: "\(path): You may not read it; ask its owner for permission.\n",
            status: 77))
    }
  }

  @Test("74: the report cannot be written, in both languages")
  func fullDevice() throws {
    #expect(
      try process("summary", sample, output: .file("/dev/full"))
        == Run(stdout: "", stderr: "输出失败：磁盘已满或超出配额。\n", status: 74))
    #expect(
      try process("check", sample, "--lang", "en", output: .file("/dev/full"))
        == Run(
          stdout: "",
          stderr: "Writing the output failed: the disk is full or the quota is used up.\n",
          status: 74))
    #expect(try process("--help", output: .file("/dev/full")).status == 74)
  }

  @Test("73: what was read from a pipe cannot be written back")
  func cannotCreate() throws {
    let run = try process(
      "spend", "/dev/stdin", "Lifts", "--month", "2", "--amount", "1", stdin: smallFile)
    #expect(
      run
        == Run(
          stdout: "", stderr: "/dev/stdin：/dev/stdin 不是普通文件（管道、设备等），不能使用；请把它移走。\n",
          status: 73))
  }

  @Test("Other ends of a save; a script cannot bring them about in time")
  func saveFailures() {
    func status(_ reason: CommitFailure.Reason) -> Int32 { CommitFailure(reason).status.rawValue }
    func status(writing reason: WriteFailure.Reason) -> Int32 {
      status(.storage(.cannotWrite(WriteFailure(.write, reason, errorNumber: EIO))))
    }
    #expect(status(.rejected(.conflicts([]))) == 75)
    #expect(status(.rejected(.closedMonths([.may]))) == 65)
    #expect(status(.rejected(.unknownProject("X"))) == 65)
    #expect(status(.rejected(.unsupported(kind: "x"))) == 65)
    #expect(status(.cancelled) == 75)
    #expect(status(.storage(.busy)) == 75)
    #expect(status(.storage(.vanished)) == 66)
    #expect(status(.storage(.unreadable)) == 65)
    #expect(status(.storage(.cannotRead(errorNumber: EIO))) == 74)
    let refusals: [(FileRefusal.Reason, Int32)] = [
      (.link, 73), (.notARegularFile, 73), (.folder, 73), (.secondName, 73),
      (.tooLarge(limit: 1), 65), (.foreign(owner: "x"), 77), (.rightsNotKept("x"), 77),
    ]
    for (reason, number) in refusals {
      #expect(status(.storage(.refused(FileRefusal("x", reason)))) == (number == 73 ? 74 : number))
      #expect(status(writing: .refused(FileRefusal("x", reason))) == number)
    }
    #expect(status(.storage(.cannotRead(errorNumber: EACCES))) == 77)
    #expect(status(.storage(.cannotRead(errorNumber: EPERM))) == 77)
    #expect(status(writing: .noPermission) == 77)
    #expect(status(writing: .noFolder) == 73)
    #expect(status(writing: .noSpace) == 74)
    #expect(status(writing: .inputOutput) == 74)
  }

  @Test("Standard input is a file like any other")
  func standardInput() throws {
    let run = try process("summary", "/dev/stdin", "--lang", "en", stdin: smallFile)
    #expect(run.status == 0)
    #expect(run.stdout.hasPrefix("Unit of tests  Budget execution 2024\n"))
  }

  @Test("The interface needs a terminal")
  func noTerminal() throws {
    #expect(
      budget(sample, "--lang", "en")
        == Run(
          stdout: "",
          stderr: "The interface needs a terminal; in scripts use budget summary FILE.\n",
          status: 64))
  }

  @Test("One bad file of several: nothing is reported")
  func oneBadFile() throws {
    let run = budget("summary", sample, "no.json", plan)
    #expect(run == Run(stdout: "", stderr: "no.json：没有这个文件，请核对路径。\n", status: 66))
  }
}
