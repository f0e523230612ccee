import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program to run to its end: no shell, a process group of its own, and bounds on its time and its output.
package struct ChildProcess: Sendable {
  package let executable: Path
  /// Without the program's own name.
  package let arguments: [[UInt8]]
  package var environment: Environment
  package var input: [UInt8] = []
  /// How long it may go without writing to its standard output, in milliseconds.
  package var patience = 30_000
  /// How many bytes of standard output are too many.
  package var outputLimit = 1 << 28
  /// How many bytes of standard error are kept; the rest is read and dropped.
  package var errorLimit = 1 << 16

  package init(_ executable: Path, _ arguments: [String], environment: Environment) {
    self.init(executable, bytes: arguments.map { Array($0.utf8) }, environment: environment)
  }

  package init(_ executable: Path, bytes arguments: [[UInt8]], environment: Environment) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
  }

  package enum Ending: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  package struct Result: Sendable {
    package let ending: Ending
    package let output: [UInt8]
    package let errorOutput: [UInt8]

    /// The first lines of what it said on standard error, each of a length that a person reads.
    var remarks: [String] {
      let lines = errorOutput.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      return lines.prefix(20).map { String(decoding: $0.prefix(400), as: UTF8.self) }
    }
  }

  package enum Failure: Error, Hashable, Sendable {
    case notStarted(SystemError)
    /// It was silent longer than `patience`, and was killed.
    case timedOut
    /// It wrote more than `outputLimit`, and was killed.
    case tooMuchOutput
  }

  /// Runs the program. When this returns or throws, the program and everything it started in its group have ended.
  package func run() throws(Failure) -> Result {
    // Writing to a program that has closed its input is an error of `write`, not the end of motc.
    signal(SIGPIPE, SIG_IGN)
    let process = try start()
    var conversation = Conversation(self, process.pipes)
    var failure: Failure?
    do throws(Failure) {
      try conversation.hold(with: process.id)
    } catch {
      failure = error
    }
    // Also after a normal end, for what it left running. Until `waitpid` the id is no other program's.
    kill(-process.id, SIGKILL)
    process.registration.end()
    let status = waitForEnd(of: process.id)
    if let failure { throw failure }
    return Result(ending: Ending(status), output: conversation.output, errorOutput: conversation.errorOutput)
  }
}

extension ChildProcess {
  private struct Started {
    let id: pid_t
    let registration: Interruption.Registration
    let pipes: Pipes
  }

  private func start() throws(Failure) -> Started {
    try starting.withLock { _ throws(Failure) in
      guard let pipes = Pipes() else { throw .notStarted(.last) }
      let started = try Interruption.postponed { () throws(Failure) in try start(with: pipes) }
      pipes.closeFarEnds()
      return started
    }
  }

  private func start(with pipes: Pipes) throws(Failure) -> Started {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.input.reader, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.output.writer, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.errors.writer, STDERR_FILENO)

    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)

    let words = [executable.chars] + arguments.compactMap { Path(bytes: $0)?.chars }
    var id: pid_t = 0
    let code = withCStrings(words) { words in
      withCStrings(environment.cStrings) { environment in
        posix_spawn(&id, executable.chars, &actions, &attributes, words, environment)
      }
    }
    guard code == 0 else { throw .notStarted(SystemError(code)) }
    return Started(id: id, registration: Interruption.killing(group: id), pipes: pipes)
  }
}

/// The exchange of bytes with a running program, and the watch over its time.
private struct Conversation {
  private let program: ChildProcess
  private let pipes: Pipes
  private var sent = 0
  private var deadline: Int
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private(set) var output: [UInt8] = []
  private(set) var errorOutput: [UInt8] = []

  init(_ program: ChildProcess, _ pipes: Pipes) {
    self.program = program
    self.pipes = pipes
    deadline = monotonicMilliseconds() + program.patience
    for descriptor in [pipes.input.writer, pipes.output.reader, pipes.errors.reader] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  /// Feeds the program and collects what it says until it has ended.
  mutating func hold(with process: pid_t) throws(ChildProcess.Failure) {
    send()
    while true {
      // Asked before reading: what an ended program wrote is all in the pipes.
      let isOver = hasEnded(process)
      try receive()
      if isOver { return }
      let left = deadline - monotonicMilliseconds()
      guard left > 0 else { throw .timedOut }
      wait(atMost: left)
      send()
    }
  }

  private func wait(atMost left: Int) {
    var descriptors: [pollfd] = []
    if pipes.input.writer >= 0 {
      descriptors.append(pollfd(fd: pipes.input.writer, events: Int16(POLLOUT), revents: 0))
    }
    for pipe in [pipes.output, pipes.errors] where pipe.reader >= 0 {
      descriptors.append(pollfd(fd: pipe.reader, events: Int16(POLLIN), revents: 0))
    }
    // Pipes close when a program ends, if it has not closed them before or passed them on: then the clock has to ask.
    let isSilent = pipes.output.reader < 0 && pipes.errors.reader < 0
    _ = poll(&descriptors, nfds_t(descriptors.count), Int32(min(left, isSilent ? 1 : 50)))
  }

  private mutating func send() {
    while pipes.input.writer >= 0, sent < program.input.count {
      let count = program.input[sent...].withUnsafeBytes { rest in
        retryingInterrupted { write(pipes.input.writer, rest.baseAddress, rest.count) }
      }
      guard count >= 0 else {
        if errno != EAGAIN { pipes.input.closeWriter() }
        return
      }
      sent += count
    }
    pipes.input.closeWriter()
  }

  private mutating func receive() throws(ChildProcess.Failure) {
    while let bytes = read(from: pipes.output) {
      output.append(contentsOf: bytes)
      guard output.count <= program.outputLimit else { throw .tooMuchOutput }
      deadline = monotonicMilliseconds() + program.patience
    }
    // Bounded for each turn: a flood of errors must not keep the clock from being asked.
    for _ in 0..<64 {
      guard let bytes = read(from: pipes.errors) else { break }
      errorOutput.append(contentsOf: bytes.prefix(program.errorLimit - errorOutput.count))
    }
  }

  /// What is there now; nothing when that is nothing. A pipe at its end is closed.
  private mutating func read(from pipe: Pipe) -> ArraySlice<UInt8>? {
    guard pipe.reader >= 0 else { return nil }
    let count = chunk.withUnsafeMutableBytes { chunk in
      retryingInterrupted { systemRead(pipe.reader, chunk.baseAddress, chunk.count) }
    }
    if count > 0 { return chunk[..<count] }
    if count == 0 || errno != EAGAIN { pipe.closeReader() }
    return nil
  }
}

/// Held from the making of the pipes until the program has its ends: another program started in between would inherit
/// them, and keep them open. (`pipe2`, which would make that impossible, is not to be had from Swift.)
private let starting = Mutex(())

/// The pipes between motc and a program.
private struct Pipes {
  let input: Pipe
  let output: Pipe
  let errors: Pipe

  /// Nothing, with `errno`, when the process has too many files open.
  init?() {
    guard let input = Pipe(), let output = Pipe(), let errors = Pipe() else { return nil }
    self.input = input
    self.output = output
    self.errors = errors
  }

  /// Closes what is the program's, so that the pipes end when it does.
  func closeFarEnds() {
    input.closeReader()
    output.closeWriter()
    errors.closeWriter()
  }
}

/// A pipe whose ends other programs do not inherit; an end that was closed is -1.
private final class Pipe {
  private(set) var reader: Int32
  private(set) var writer: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reader = ends[0]
    writer = ends[1]
  }

  func closeReader() {
    if reader >= 0 { systemClose(reader) }
    reader = -1
  }

  func closeWriter() {
    if writer >= 0 { systemClose(writer) }
    writer = -1
  }

  deinit {
    closeReader()
    closeWriter()
  }
}

extension ChildProcess.Ending {
  /// From the status of `waitpid`.
  fileprivate init(_ status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }
}

/// Whether a child has ended; it stays a zombie, so that its id remains its own.
private func hasEnded(_ process: pid_t) -> Bool {
  var information = siginfo_t()
  let result = retryingInterrupted { waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) }
  return result != 0 || information.si_signo != 0
}

private func waitForEnd(of process: pid_t) -> Int32 {
  var status: Int32 = 0
  let result = retryingInterrupted { waitpid(process, &status, 0) }
  // The status is lost when someone made children vanish by themselves: not a success then.
  return result == process ? status : SIGKILL
}

/// Lends strings as system calls take lists of them: pointers, the last of them null.
private func withCStrings<Result>(
  _ strings: [[CChar]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeMutableBufferPointer { pointers in
    // swift-format-ignore: NeverForceUnwrap
    body(pointers.baseAddress!)
  }
}
