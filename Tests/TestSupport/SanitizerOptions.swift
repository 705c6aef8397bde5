import Foundation

/// What a sanitizer was told of this process, which programs built with it must be told as well.
public enum SanitizerOptions {
  /// Variables for the environment of every program that tests start; none where no sanitizer is at work.
  ///
  /// A crash is left to the program itself: its guard gives the terminal back and ends as the signal says.
  public static let environment = ProcessInfo.processInfo.environment
    .filter { ["ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"].contains($0.key) }
    .mapValues { $0 + ":handle_segv=0:handle_sigbus=0:handle_sigfpe=0" }
}
