import TestSupport
import Testing

@Suite("A closed pipe") struct ClosedPipeTests {
  @Test(
    "ends the program quietly",
    arguments: [
      ["summary", sample], ["summary", sample, "--format", "json"], ["check", sample], ["--help"],
    ])
  func readerGone(arguments: [String]) throws {
    let run = try Program.budget.run(
      arguments, output: .closedPipe, in: Repository.root + "/data")
    #expect(run == Run(stdout: "", stderr: "", status: 0))
  }

  @Test("head takes the first line and nobody complains")
  func head() throws {
    let run = try Program("/bin/bash").run(
      [
        "-c", "\"$0\" summary \"$1\" | head -1; echo ${PIPESTATUS[0]}", Program.budget.path,
        Repository.sample,
      ], environment: ["PATH": "/usr/bin:/bin"])
    #expect(
      run == Run(stdout: "临西县机关后勤服务中心本级（示例）  2024年预算执行情况\n0\n", stderr: "", status: 0))
  }

  @Test("does not hide what --fail-on found")
  func failOn() throws {
    let run = try process(
      "summary", sample, "--as-of", "2024-09", "--fail-on", "behind", output: .closedPipe)
    #expect(run == Run(stdout: "", stderr: "", status: 1))
  }
}
