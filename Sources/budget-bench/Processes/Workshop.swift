import Glibc

/// The temporary folder the bench works in, removed when it is done.
struct Workshop {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/budget-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchFailure("no temporary folder in \(parent)") }
    path = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func run(_ program: Program, input: Program.Stream = .nothingIn) throws {
    _ = try ProcessCost.running(program, home: path, input: input)
  }

  func remove() {
    _ = try? ProcessCost.running(Program("rm", ["-rf", path]), home: "/")
  }
}

/// The size of a file in bytes, nil when there is none.
func fileSize(_ path: String) -> Int? {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : nil
}

/// Writes a small file.
func writeFile(_ path: String, _ text: String) throws {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw BenchFailure("cannot write \(path)") }
  defer { close(descriptor) }
  let bytes = Array(text.utf8)
  guard write(descriptor, bytes, bytes.count) == bytes.count else {
    throw BenchFailure("cannot write \(path)")
  }
}
