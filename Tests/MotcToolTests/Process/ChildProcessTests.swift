import MotcCommandLine
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct ChildProcessTests {
  private func shell(_ script: String, _ arguments: String...) throws -> ChildProcess {
    ChildProcess(try #require(Path("/bin/sh")), ["-c", script, "sh"] + arguments, environment: .current())
  }

  @Test func passesInputThroughAndCollectsBothOutputs() throws {
    var program = try shell("cat; echo wrong >&2; exit 3")
    program.input = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }
    let result = try program.run()
    #expect(result.ending == .exit(3))
    #expect(result.output == program.input)
    #expect(result.errorOutput == Array("wrong\n".utf8))
  }

  @Test func passesArgumentsAndEnvironmentUntouched() throws {
    var program = try shell(#"printf '%s|' "$@" "$MOTC_TEST""#, "a b", "*", "$HOME", "", "'\"\n")
    program.environment = Environment(["MOTC_TEST": "é=1"])
    #expect(try program.run().output == Array("a b|*|$HOME||'\"\n|é=1|".utf8))
  }

  @Test func tellsASignalFromAnExit() throws {
    #expect(try shell("kill -SEGV $$").run().ending == .signal(SIGSEGV))
    #expect(try shell("exit 0").run().ending == .exit(0))
  }

  @Test func killsWhatIsSilentTooLongWithAllItStarted() throws {
    try withFolder { folder in
      var program = try shell(#"trap '' TERM; sleep 1000 & echo $! $$ > "$1"; wait"#, folder["ids"].description)
      program.patience = 300
      #expect(throws: ChildProcess.Failure.timedOut) { try program.run() }
      let ids = try folder.text(of: "ids").split { $0 == " " || $0 == "\n" }.compactMap { pid_t($0) }
      #expect(ids.count == 2)
      for id in ids { #expect(isGone(id)) }
    }
  }

  @Test func doesNotWaitForWhatAProgramLeftRunning() throws {
    try withFolder { folder in
      let program = try shell(#"sleep 1000 & echo $! > "$1"; echo done"#, folder["id"].description)
      #expect(try program.run().output == Array("done\n".utf8))
      let id = try #require(pid_t(try folder.text(of: "id").dropLast()))
      #expect(isGone(id))
    }
  }

  @Test func killsAProgramThatClosesItsOutputsAndStays() throws {
    var program = try shell("exec >&- 2>&-; sleep 1000")
    program.patience = 300
    #expect(throws: ChildProcess.Failure.timedOut) { try program.run() }
  }

  @Test func keepsABoundedPartOfTheErrors() throws {
    var program = try shell("head -c 3000000 /dev/zero >&2; echo fine")
    program.errorLimit = 1_000
    let result = try program.run()
    #expect(result.errorOutput.count == 1_000)
    #expect(result.output == Array("fine\n".utf8))
  }

  @Test func endsAnEndlessFlood() throws {
    var program = try shell("cat /dev/zero")
    program.outputLimit = 1_000_000
    #expect(throws: ChildProcess.Failure.tooMuchOutput) { try program.run() }
    program = try shell("cat /dev/zero >&2")
    program.patience = 300
    #expect(throws: ChildProcess.Failure.timedOut) { try program.run() }
  }

  @Test func doesNotMindAProgramThatDoesNotRead() throws {
    var program = try shell("exec <&-; echo ready")
    program.input = [UInt8](repeating: 0, count: 1 << 20)
    #expect(try program.run().output == Array("ready\n".utf8))
  }

  @Test func givesTheProgramItsOwnBrokenPipe() throws {
    // A program that inherited an ignored SIGPIPE would complain instead of ending.
    let result = try shell("(yes; echo $? >&2) | head -n 1").run()
    #expect(result.output == Array("y\n".utf8))
    #expect(result.errorOutput == Array("141\n".utf8))
  }

  @Test func saysWhyAProgramDoesNotStart() throws {
    try withFolder { folder in
      let text = try folder.write("not a program", to: "text")
      #expect(throws: ChildProcess.Failure.notStarted(SystemError(EACCES))) {
        try ChildProcess(text, [], environment: .current()).run()
      }
      #expect(throws: ChildProcess.Failure.notStarted(SystemError(ENOENT))) {
        try ChildProcess(folder["missing"], [], environment: .current()).run()
      }
    }
  }

  @Test func leavesNoOpenFilesAndNoZombies() async throws {
    await #expect(processExitsWith: .success) {
      limitOpenFiles(toMore: 16)
      for turn in 0..<100 {
        let script = ["exit 0", "exec <&- >&- 2>&-", "kill -9 $$"][turn % 3]
        _ = try ChildProcess(#require(Path("/bin/sh")), ["-c", script], environment: .current()).run()
        _ = try? ChildProcess(#require(Path("/missing")), [], environment: .current()).run()
      }
      let result = waitpid(-1, nil, WNOHANG)
      let code = errno
      #expect(result == -1 && code == ECHILD)
    }
  }
}
