import BudgetStore
import Foundation
import TestSupport
import Testing

@Suite("Files opened last") struct RecentFilesTests {
  private func folder(_ home: TemporaryFolder) throws -> UserFolder {
    try #require(UserFolder { ["HOME": home.path][$0] })
  }

  private func mode(_ path: String) throws -> Int {
    try #require(
      FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("the latest first, each once, nine at most, for their user alone")
  func kept() throws {
    try TemporaryFolder.with { home in
      let files = RecentFiles(in: try folder(home))
      #expect(files.entries() == [])
      for number in 1...10 {
        files.note(try home.write("{}", to: "\(number).json"), unit: "单位\(number)", year: 2024)
      }
      #expect(files.entries().map(\.unit) == (2...10).reversed().map { "单位\($0)" })
      files.note(home["5.json"], unit: "单\"位\n", year: 2025)
      #expect(
        files.entries().first
          == RecentFiles.Entry(path: home["5.json"], unit: "单\"位\n", year: 2025))
      #expect(files.entries().count == 9)
      #expect(files.entries().count { $0.path == home["5.json"] } == 1)
      #expect(try mode(home[".local/state/budget/recent"]) == 0o600)
      #expect(try mode(home[".local/state/budget"]) == 0o700)
      #expect(try home.folder(".local/state/budget").names() == ["recent"])
    }
  }

  @Test("what was seen of a history is kept until more of it is")
  func seen() throws {
    try TemporaryFolder.with { home in
      let files = RecentFiles(in: try folder(home))
      let book = try home.write("{}", to: "book.json")
      #expect(files.entry(of: book) == nil)
      files.note(book, unit: "甲", year: 2024)
      #expect(files.entry(of: book)?.seen == nil)
      files.note(book, unit: "甲", year: 2024, seen: 7)
      files.note(book, unit: "乙", year: 2024)
      #expect(
        files.entry(of: book)
          == RecentFiles.Entry(path: book, unit: "乙", year: 2024, seen: 7))
      files.note(book, unit: "乙", year: 2024, seen: 9)
      #expect(files.entry(of: book)?.seen == 9)
      #expect(files.entry(of: home["other.json"]) == nil)
    }
  }

  @Test("a link and the file it leads to are one")
  func links() throws {
    try TemporaryFolder.with { home in
      let files = RecentFiles(in: try folder(home))
      let book = try home.write("{}", to: "book.json")
      try FileManager.default.createSymbolicLink(
        atPath: home["link.json"], withDestinationPath: "book.json")
      files.note(home["link.json"], unit: "甲", year: 2024)
      files.note(book, unit: "甲", year: 2024)
      #expect(files.entries() == [RecentFiles.Entry(path: book, unit: "甲", year: 2024)])
    }
  }

  @Test(
    "what is no list is none, and its lines are read one by one",
    arguments: [
      ("", 0), ("{", 0), ("[]\n", 0), ("{\"path\":\"a\",\"unit\":\"b\",\"year\":2024}\n", 0),
      ("{\"path\":\"/a\",\"unit\":\"b\"}\n", 0), ("\u{0}\n", 0),
      ("x\n{\"path\":\"/a\",\"unit\":\"b\",\"year\":2024,\"more\":[1]}\n", 1),
      (String(repeating: "{\"path\":\"/a\",\"unit\":\"b\",\"year\":2024}\n", count: 20), 9),
      (String(repeating: "{\"path\":\"/a\",\"unit\":\"b\",\"year\":2024}\n", count: 2000), 0),
    ])
  func broken(text: String, count: Int) throws {
    try TemporaryFolder.with { home in
      let folder = try folder(home)
      #expect(folder.make())
      try home.write(text, to: ".local/state/budget/recent")
      #expect(RecentFiles(in: folder).entries().count == count)
    }
  }

  @Test("what is in the way of the list costs nothing but the list")
  func inTheWay() throws {
    try TemporaryFolder.with { home in
      let book = try home.write("{}", to: "book.json")
      let folder = try folder(home)
      #expect(folder.make())
      let list = home[".local/state/budget/recent"]
      try FileManager.default.createDirectory(atPath: list, withIntermediateDirectories: false)
      RecentFiles(in: folder).note(book, unit: "甲", year: 2024)
      #expect(RecentFiles(in: folder).entries() == [])
      try FileManager.default.removeItem(atPath: list)
      // A link is not followed to read, and is replaced to write.
      let target = try home.write("do not touch", to: "target")
      try FileManager.default.createSymbolicLink(atPath: list, withDestinationPath: target)
      RecentFiles(in: folder).note(book, unit: "甲", year: 2024)
      #expect(RecentFiles(in: folder).entries().count == 1)
      #expect(try home.text(of: "target") == "do not touch")
      // A file where a folder should be.
      try FileManager.default.removeItem(atPath: home[".local"])
      try home.write("", to: ".local")
      #expect(!folder.make())
      RecentFiles(in: folder).note(book, unit: "甲", year: 2024)
      #expect(RecentFiles(in: folder).entries() == [])
    }
  }

  @Test("the folder is where the environment says, from the root on")
  func places() {
    func path(_ environment: [String: String]) -> String? {
      UserFolder { environment[$0] }?.path
    }
    #expect(path([:]) == nil)
    #expect(path(["HOME": "relative"]) == nil)
    #expect(path(["HOME": "/home/a"]) == "/home/a/.local/state/budget")
    #expect(path(["HOME": "/home/a", "XDG_STATE_HOME": "/var/a"]) == "/var/a/budget")
    #expect(path(["HOME": "/home/a", "XDG_STATE_HOME": "var"]) == "/home/a/.local/state/budget")
  }

  @Test("a home that is not there, or is somebody else's, stays as it is")
  func foreign() throws {
    try TemporaryFolder.with { home in
      let nowhere = try #require(UserFolder { ["HOME": home["none"]][$0] })
      #expect(!nowhere.make())
      #expect(try home.names() == [])
      guard geteuid() == 0 else { return }
      let foreign = home["foreign"]
      try FileManager.default.createDirectory(atPath: foreign, withIntermediateDirectories: false)
      #expect(chown(foreign, 12_345, 12_345) == 0)
      #expect(!(try #require(UserFolder { ["HOME": foreign][$0] })).make())
      #expect(try home.folder("foreign").names() == [])
    }
  }
}
