import BudgetModel
import BudgetStore
import BudgetText
import Glibc
import TerminalKit

extension CommandContext {
  /// What the process has: its environment, the system's clock and user, the standard streams.
  public static let process: CommandContext = {
    var context = streams
    context.isInteractive = { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
    return context
  }()

  private static let streams = CommandContext(
    environment: { value(of: $0) },
    now: { Timestamp(seconds: Int64(time(nil))) },
    today: {
      localTime.flatMap { now in
        CalendarDate(
          year: Int(now.tm_year) + 1900, month: Int(now.tm_mon) + 1, day: Int(now.tm_mday))
      }
    },
    clockOffset: { localTime.map { Int64($0.tm_gmtoff) } ?? 0 },
    author: { Author(user: UserNames.name(of: getuid()), host: hostName) },
    terminalColumns: { columns(of: STDOUT_FILENO) },
    input: { () throws(SystemTrouble) in
      do throws(ErrorNumber) {
        return try StandardStream.readInput()
      } catch {
        throw SystemTrouble(error.value)
      }
    },
    output: { (bytes: [UInt8]) throws(SystemTrouble) in
      do throws(ErrorNumber) {
        try StandardStream.output.write(bytes)
      } catch {
        if error.value != EPIPE { throw SystemTrouble(error.value) }
      }
    },
    errors: { try? StandardStream.error.write($0) })

  private static func value(of variable: String) -> String? {
    getenv(variable).map { String(cString: $0) }
  }

  private static var localTime: tm? {
    var now = time(nil)
    var parts = tm()
    return localtime_r(&now, &parts) == nil ? nil : parts
  }

  private static func columns(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? min(Int(size.ws_col), Size.largestScreen.columns) : 100
  }

  private static var hostName: String {
    let host = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { name in
      name.initialize(repeating: 0)
      guard let start = name.baseAddress else { return "" }
      gethostname(start, name.count - 1)
      return String(cString: start)
    }
    return host.isEmpty ? "localhost" : host
  }

}
