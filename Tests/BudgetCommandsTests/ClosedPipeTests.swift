import Foundation
import TestSupport
import Testing

@Suite struct ClosedPipeTests {
  @Test func aReaderThatHasGoneEndsTheProgramQuietly() throws {
    let run = try Program.budget.run(["summary", Repository.sample], output: .closedPipe)
    #expect(run == Run(stdout: "", stderr: "", status: 0))
  }

  @Test func headTakesTheFirstLine() throws {
    let run = try Program("/bin/bash").run(
      [
        "-c", "\"$0\" summary \"$1\" | head -1; echo ${PIPESTATUS[0]}", Program.budget.path,
        Repository.sample,
      ],
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(
      run == Run(stdout: "临西县机关后勤服务中心本级（示例）  2024年预算执行情况\n0\n", stderr: "", status: 0))
  }
}
