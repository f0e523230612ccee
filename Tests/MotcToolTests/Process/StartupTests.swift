import MotcCommandLine
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct StartupTests {
  @Test func keepsFilesAwayFromClosedStandardStreams() async throws {
    try await withFolderAsync { folder in
      let name = folder["a.txt"].description
      await #expect(processExitsWith: .exitCode(7)) { [name = name as String] in
        let path = try #require(Path(name))
        // Another thread may open a file, which takes a number, just when the streams are closed: seldom, and not twice.
        let isKeptAway = (0..<5).contains { _ in
          for descriptor in 0...2 as ClosedRange<Int32> { close(descriptor) }
          prepareProcess()
          let file = open(path.chars, O_WRONLY | O_CREAT, 0o644)
          let output = Output(STDOUT_FILENO)
          output.write("lost")
          var failure: Output.Failure?
          do throws(Output.Failure) { try output.finish() } catch { failure = error }
          return file > 2 && failure == .system(SystemError(EBADF))
        }
        exit(isKeptAway ? 7 : 8)
      }
      let text = try folder.text(of: "a.txt")
      #expect(text.isEmpty)
    }
  }
}
