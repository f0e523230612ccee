#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// What a process does to itself to meet trouble. For exit tests only: it cannot be taken back.

/// Goes on without root's rights, to whom every file is open.
func giveUpRoot() {
  if geteuid() == 0 {
    setgid(65_534)
    setuid(65_534)
  }
}

/// Lets the process open a few files more than it has open now: these, and what is free between them.
func limitOpenFiles(toMore count: Int32) {
  let last = (0..<1_024).last { fcntl($0, F_GETFD) >= 0 } ?? 0
  let count = rlim_t(last + 1 + count)
  var limit = rlimit(rlim_cur: count, rlim_max: count)
  #if canImport(Darwin)
    setrlimit(RLIMIT_NOFILE, &limit)
  #else
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  #endif
}

/// A write beyond the limit is cut at it, and the next one fails.
func limitFileSize(to count: rlim_t) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: count, rlim_max: count)
  #if canImport(Darwin)
    setrlimit(RLIMIT_FSIZE, &limit)
  #else
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  #endif
}

/// Has SIGALRM sent after a time.
func setAlarm(microseconds: Int) {
  var timer = itimerval()
  timer.it_value.tv_usec = .init(microseconds)
  #if canImport(Darwin)
    setitimer(ITIMER_REAL, &timer, nil)
  #else
    setitimer(__itimer_which_t(UInt32(ITIMER_REAL.rawValue)), &timer, nil)
  #endif
}
