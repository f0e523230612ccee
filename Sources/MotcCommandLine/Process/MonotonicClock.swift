#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Milliseconds since some moment; never goes back, whatever happens to the wall clock.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
}
