#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Makes the process behave as the commands expect, whatever it inherited. To be called once, first of all.
package func prepareProcess() {
  // With standard output closed, the first file opened would take its number, and what is printed would land in it.
  // Opened for reading, so that printing still fails and is reported.
  for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
    _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
  }
  // A reader that goes away is an error of `write`, not the end of motc.
  signal(SIGPIPE, SIG_IGN)
  // A parent that ignores the end of its children would hide from us how ours ended.
  signal(SIGCHLD, SIG_DFL)
  Interruption.install()
}
