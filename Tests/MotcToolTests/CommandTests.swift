import Testing

@testable import MotcCommandLine

@Suite struct CommandTests {
  @Test func versionIsThreeNumbers() {
    #expect(Motc.version.split(separator: ".").count == 3)
  }
}
