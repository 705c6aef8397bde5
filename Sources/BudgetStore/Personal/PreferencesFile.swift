public import BudgetModel
internal import StrictJSON

/// The file in which a user's settings are kept, `config.json`.
public struct PreferencesFile: Sendable {
  private let folder: UserFolder
  private static let name = "config.json"

  /// The file of a folder.
  public init(in folder: UserFolder) { self.folder = folder }

  /// Where it is, or would be.
  public var path: String { "\(folder.path)/\(Self.name)" }

  /// What a file of settings says.
  public struct Reading: Hashable, Sendable {
    /// What is chosen; nothing where the file is not there or cannot be read.
    public var preferences = Preferences()
    /// What is wrong in the file; entries without problems count all the same.
    public var problems: [FileProblem] = []
    /// Why the file was not read, nil where it was or is not there.
    public var failure: OpenFailure?

    /// Makes a reading.
    public init(
      preferences: Preferences = Preferences(), problems: [FileProblem] = [],
      failure: OpenFailure? = nil
    ) {
      self.preferences = preferences
      self.problems = problems
      self.failure = failure
    }
  }

  /// Why settings were not kept; those in the file stay as they are.
  public enum Failure: Error, Hashable, Sendable {
    /// The file is no list of settings, and to write one would lose what it is.
    case unreadable([FileProblem])
    /// The file is there and was not read.
    case notOpened(OpenFailure)
    /// Its folder cannot be made.
    case noFolder
    /// It was not written.
    case notWritten(WriteFailure)
  }

  /// Reads the file.
  public func read() -> Reading {
    do throws(Failure) {
      let text = try text()
      return Reading(preferences: text.preferences, problems: text.problems)
    } catch {
      switch error {
      case .unreadable(let problems): return Reading(problems: problems)
      case .notOpened(let failure): return Reading(failure: failure)
      case .noFolder, .notWritten: return Reading()
      }
    }
  }

  /// Chooses values and keys, or takes choices back with nil, and keeps everything else in the file as it is.
  public func set(
    _ changes: [Preference: String?], keys: [BindableCommand: KeyStroke?] = [:]
  ) throws(Failure) {
    var text = try text()
    if text.isForeign { throw .unreadable(text.problems) }
    for preference in Preference.allCases {
      if let value = changes[preference] { text.set(preference, to: value) }
    }
    for command in BindableCommand.allCases {
      if let key = keys[command] { text.set(command, to: key) }
    }
    guard folder.make() else { throw .noFolder }
    do throws(WriteFailure) {
      try AtomicFile.replace(path, with: text.bytes)
    } catch {
      throw .notWritten(error)
    }
  }

  private func text() throws(Failure) -> PreferencesText {
    let bytes: [UInt8]
    do throws(ErrorNumber) {
      bytes = try FileContents(path: path).bytes
    } catch {
      let failure = OpenFailure(error)
      if failure == .noSuchFile { return PreferencesText() }
      throw .notOpened(failure)
    }
    var (read, fault): (PreferencesText?, JSONError?) = (nil, nil)
    bytes.withUnsafeBufferPointer { text in
      do throws(JSONError) {
        read = try PreferencesText(text)
      } catch {
        fault = error
      }
    }
    if let read { return read }
    guard let fault else { return PreferencesText() }
    var problems = ProblemList(limit: 1)
    problems.add(.syntax(fault.kind), at: fault.offset)
    throw .unreadable(bytes.withUnsafeBufferPointer(problems.located))
  }
}
