import MotcCommandLine
import Testing

@Suite struct EnvironmentTests {
  @Test func setsAndTakesAwayVariables() {
    var environment = Environment(["A": "1", "AB": "2", "EMPTY": ""])
    #expect(environment["A"] == "1")
    #expect(environment["B"] == nil)
    #expect(environment["EMPTY"] == "")
    environment["A"] = "3"
    environment["AB"] = nil
    #expect(environment["A"] == "3")
    #expect(environment["AB"] == nil)
    environment.removeAll { $0 == "EMPTY" }
    #expect(environment["EMPTY"] == nil)
  }

  @Test func findsAProgramInAbsoluteFoldersOnly() throws {
    try withFolder { folder in
      try folder.write("#!/bin/sh\n", to: "here/tool", mode: 0o755)
      try folder.write("#!/bin/sh\n", to: "later/tool", mode: 0o755)
      try folder.write("no program", to: "plain/tool", mode: 0o644)
      try folder.makeFolder("folder/tool")
      let name = folder.path.description
      func find(_ searchPath: String) -> String? {
        Environment(["PATH": searchPath]).program(named: "tool").map { String($0.description.dropFirst(name.count)) }
      }
      #expect(find("\(name)/here:\(name)/later") == "/here/tool")
      #expect(find(":.:here:./here:\(name)/missing:\(name)/plain:\(name)/folder:\(name)/later") == "/later/tool")
      #expect(find("") == nil)
      #expect(find(".:") == nil)
      #expect(Environment([:]).program(named: "sh") != nil)
    }
  }
}
