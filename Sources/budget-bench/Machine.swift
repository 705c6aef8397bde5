import Glibc

/// The machine the figures are from.
enum Machine {
  static var line: String {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    return
      "\(processor), \(cores) cores, \(decimal(Double(memory) / 1_073_741_824, 1)) GiB, \(kernel), "
      + "load average \(load) at the start"
  }

  private static var processor: String {
    guard let file = fopen("/proc/cpuinfo", "r") else { return "unknown processor" }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 512)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      let line = text(buffer)
      guard line.hasPrefix("model name"), let colon = line.firstIndex(of: ":") else { continue }
      return String(line[line.index(after: colon)...].drop { $0 == " " }.filter { $0 != "\n" })
    }
    return "unknown processor"
  }

  /// Of the last minute; above 0 somebody else was using the machine, and times are worse for it.
  private static var load: String {
    var averages = [0.0]
    return getloadavg(&averages, 1) == 1 ? decimal(averages[0], 2) : "unknown"
  }

  private static var kernel: String {
    var names = utsname()
    guard uname(&names) == 0 else { return "unknown system" }
    let system = withUnsafeBytes(of: names.sysname) { text($0.bindMemory(to: CChar.self)) }
    let release = withUnsafeBytes(of: names.release) { text($0.bindMemory(to: CChar.self)) }
    return "\(system) \(release)"
  }

  private static func text(_ characters: some Sequence<CChar>) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
