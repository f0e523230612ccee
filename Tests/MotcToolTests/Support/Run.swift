import MotcCommandLine
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a program did.
struct Outcome {
  /// The exit code; 128 + signal when a signal ended it, as shells say it.
  let exitCode: Int32
  let output: [UInt8]
  let errorOutput: [UInt8]

  var outputText: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errorOutput, as: UTF8.self) }
}

/// Runs a program that this package builds, with the search path as its whole environment, and what is given added.
///
/// - Parameters:
///   - folder: the working directory; the tests' own when nothing is given.
///   - patience: how long it may be silent, in milliseconds.
func run(
  _ program: String = "motc", _ arguments: [String] = [], input: [UInt8] = [],
  environment additions: KeyValuePairs<String, String> = [:], in folder: Path? = nil, patience: Int = 60_000
) throws -> Outcome {
  try run(
    program, bytes: arguments.map { Array($0.utf8) }, input: input, environment: additions, in: folder,
    patience: patience)
}

/// As above, with arguments that need not be text.
func run(
  _ program: String = "motc", bytes arguments: [[UInt8]], input: [UInt8] = [],
  environment additions: KeyValuePairs<String, String> = [:], in folder: Path? = nil, patience: Int = 60_000
) throws -> Outcome {
  var environment = Environment([:])
  environment["PATH"] = Environment.current()["PATH"] ?? "/usr/bin:/bin"
  for (name, value) in additions { environment[name] = value }
  let executable = try builtProgram(program)
  var process: ChildProcess
  if let folder {
    let shell = try #require(Path("/bin/sh"))
    let enter = ["-c", #"cd -- "$1" && shift && exec "$@""#, "sh"].map { Array($0.utf8) }
    process = ChildProcess(
      shell, bytes: enter + [Array(folder.bytes), Array(executable.bytes)] + arguments, environment: environment)
  } else {
    process = ChildProcess(executable, bytes: arguments, environment: environment)
  }
  process.input = input
  process.patience = patience
  process.errorLimit = 1 << 24
  let result = try process.run()
  let exitCode =
    switch result.ending {
    case .exit(let code): code
    case .signal(let signal): 128 + signal
    }
  return Outcome(exitCode: exitCode, output: result.output, errorOutput: result.errorOutput)
}

/// The program beside the test bundle, which lies some levels up where bundles are folders.
func builtProgram(_ name: String) throws -> Path {
  var folder = try testBundle().parent
  while folder != folder.parent {
    if let program = folder.appending(name.utf8), access(program.chars, X_OK) == 0 { return program }
    folder = folder.parent
  }
  throw ProgramNotBuilt(name: name)
}

private struct ProgramNotBuilt: Error {
  let name: String
}

private func testBundle() throws -> Path {
  #if os(Linux)
    let name = "/proc/self/exe"
  #else
    var information = Dl_info()
    try #require(dladdr(#dsohandle, &information) != 0)
    let name = String(cString: information.dli_fname)
  #endif
  let real = try #require(realpath(name, nil))
  defer { free(real) }
  return Path(cString: real)
}
