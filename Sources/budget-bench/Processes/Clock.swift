import Glibc

/// Nanoseconds of the clock that never jumps.
func now() -> Int64 { nanoseconds(of: CLOCK_MONOTONIC) ?? 0 }

/// Nanoseconds of processor time that a process has used; nil once it has ended.
func processorTime(of process: pid_t) -> Int64? {
  var clock = clockid_t()
  guard clock_getcpuclockid(process, &clock) == 0 else { return nil }
  return nanoseconds(of: clock)
}

private func nanoseconds(of clock: clockid_t) -> Int64? {
  var time = timespec()
  guard clock_gettime(clock, &time) == 0 else { return nil }
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
