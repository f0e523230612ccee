import MotcCommandLine
import MotcSource
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct TerminalTests {
  @Test func coloursOnlyWhereTheyAreWanted() throws {
    let screen = try Screen(columns: 100)
    func usesColour(_ environment: Environment, _ choice: Terminal.ColourChoice = .auto) -> Bool {
      Terminal(screen.terminal, environment: environment, colour: choice).usesColour
    }
    #expect(usesColour(Environment(["TERM": "xterm"])))
    #expect(usesColour(Environment(["NO_COLOR": ""])))
    #expect(!usesColour(Environment(["NO_COLOR": "1"])))
    #expect(!usesColour(Environment(["TERM": "dumb"])))
    #expect(!usesColour(Environment([:]), .never))
    #expect(usesColour(Environment(["NO_COLOR": "1"]), .always))
    withExtendedLifetime(screen) {}
  }

  @Test func knowsItsWidth() throws {
    func width(_ screen: Screen, _ environment: Environment) -> Int? {
      Terminal(screen.terminal, environment: environment).width
    }
    let screen = try Screen(columns: 100)
    #expect(width(screen, Environment([:])) == 100)
    #expect(width(screen, Environment(["COLUMNS": "40"])) == 40)
    for columns in ["", "0", "-5", "wide", "99999999999999999999"] {
      #expect(width(screen, Environment(["COLUMNS": columns])) == 100)
    }
    #expect(try width(Screen(columns: 0), Environment([:])) == 80)
  }

  @Test func isPlainWhereThereIsNoTerminal() throws {
    let file = open("/dev/null", O_WRONLY)
    defer { close(file) }
    let terminal = Terminal(file, environment: Environment(["COLUMNS": "40", "TERM": "xterm"]))
    #expect(!terminal.isTerminal)
    #expect(!terminal.usesColour)
    #expect(terminal.width == nil)
    #expect(Terminal(file, environment: Environment([:]), colour: .always).usesColour)
  }
}

@Suite struct OutputTests {
  @Test func writesEverythingInOrder() throws {
    try withFolder { folder in
      let path = try folder.write("", to: "a.txt")
      let file = open(path.chars, O_WRONLY)
      defer { close(file) }
      let output = Output(file)
      for number in 0..<20_000 { output.write("行 \(number)\n") }
      output.write([0x00, 0xFF] as [UInt8])
      try output.finish()
      let lines = (0..<20_000).flatMap { Array("行 \($0)\n".utf8) }
      #expect(try FileReader().read(path) == lines + [0x00, 0xFF])
    }
  }

  @Test(.enabled(if: access("/dev/full", F_OK) == 0, "there is no /dev/full here"))
  func reportsAFullDisk() throws {
    let file = open("/dev/full", O_WRONLY)
    defer { close(file) }
    let output = Output(file)
    for _ in 0..<3 { output.write([UInt8](repeating: 65, count: 100_000)) }
    #expect(throws: Output.Failure.system(SystemError(ENOSPC))) { try output.finish() }
    #expect(
      Output.Failure.system(SystemError(ENOSPC)).message?.text(in: .english)
        == "cannot write to standard output: no space left on the disk")
    #expect(throws: Output.Failure.system(SystemError(ENOSPC))) { try output.finish() }
  }

  @Test func endsQuietlyWhenTheReaderHasGone() async throws {
    await #expect(processExitsWith: .success) {
      prepareProcess()
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      close(ends[0])
      let output = Output(ends[1])
      output.write("nobody reads this")
      #expect(throws: Output.Failure.readerGone) { try output.finish() }
      #expect(Output.Failure.readerGone.message == nil)
    }
  }

  @Test func waitsForASlowReader() async throws {
    await #expect(processExitsWith: .exitCode(7)) {
      // A pipe that does not block takes 64 KB, and the rest only when someone reads.
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      let (reader, writer) = (ends[0], ends[1])
      _ = fcntl(writer, F_SETFL, O_NONBLOCK)
      let reading = Task.detached { try FileReader().readStandardInput(reader) }
      let output = Output(writer)
      output.write([UInt8](repeating: 65, count: 1_000_000))
      try output.finish()
      close(writer)
      exit(try await reading.value.count == 1_000_000 ? 7 : 8)
    }
  }
}

@Suite struct ProgressTests {
  private func progress(_ screen: Screen, _ environment: Environment = Environment([:]), delay: Int = 0) -> Progress {
    Progress(
      Terminal(screen.terminal, environment: environment), screen.terminal, environment: environment, delay: delay)
  }

  @Test func showsALineCutToTheWidthAndTakesItAway() throws {
    let screen = try Screen(columns: 10)
    let progress = progress(screen)
    progress.show("检查\u{1B}[31m a.yaml")
    progress.erase()
    progress.erase()
    #expect(try screen.text() == "\r检查<U+00\u{1B}[K\r\u{1B}[K")
  }

  @Test func staysAwayFromWhatIsQuickOrNoTerminal() throws {
    let screen = try Screen(columns: 80)
    progress(screen, delay: 1_000_000).show("quick")
    progress(screen, Environment(["TERM": "dumb"])).show("dumb")
    let file = open("/dev/null", O_WRONLY)
    defer { close(file) }
    let none = Terminal(file, environment: Environment([:]))
    Progress(none, screen.terminal, environment: Environment([:]), delay: 0).show("no terminal")
    #expect(try screen.text() == "")
  }
}
