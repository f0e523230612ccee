import MotcCommandLine
import MotcSource
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct OutputPlanTests {
  private func plan(_ names: [String], in folder: Path, inputs: [Path] = []) throws -> [String] {
    let outputs = names.map { OutputFile(name: $0, bytes: Array($0.utf8)) }
    return try OutputPlan(outputs, in: folder, inputs: inputs).files.map(\.path.description)
  }

  @Test func placesOutputsInOrder() throws {
    try withFolder { folder throws in
      let name = folder.path.description
      #expect(
        try plan(["b.html", "a/清单.csv", "a/b.svg"], in: folder.path)
          == ["b.html", "a/清单.csv", "a/b.svg"].map { "\(name)/\($0)" })
      #expect(try plan(["x"], in: #require(Path("."))) == ["x"])
      #expect(folder.names().isEmpty)
    }
  }

  @Test(arguments: [
    "", "/etc/passwd", "../a", "a/../b", "a/..", ".", "./a", "a//b", "a/", "a\0b", "a\nb",
    String(repeating: "x", count: 256),
  ])
  func refusesNamesThatLeadAway(name: String) throws {
    try withFolder { folder in
      #expect(throws: OutputPlanError.unsafe(name)) { try plan(["good", name], in: folder.path) }
    }
  }

  @Test func refusesTwoOutputsInOnePlace() throws {
    try withFolder { folder in
      #expect(throws: OutputPlanError.samePlace("a/b", "a/b")) { try plan(["a/b", "c", "a/b"], in: folder.path) }
      #expect(throws: OutputPlanError.samePlace("a", "a/b")) { try plan(["a/b", "a"], in: folder.path) }
      #expect(throws: OutputPlanError.samePlace("x/y", "x/y/z/w")) { try plan(["x/y", "x/y/z/w"], in: folder.path) }
      try folder.makeFolder("real")
      try folder.link("alias", to: "real")
      #expect(throws: OutputPlanError.samePlace("real/n/a", "alias/n/a")) {
        try plan(["real/n/a", "alias/n/a"], in: folder.path)
      }
    }
  }

  @Test func refusesToOverwriteAnInput() throws {
    try withFolder { folder in
      let input = try folder.write("x", to: "a.yaml")
      try folder.link("link.yaml", to: "a.yaml")
      try #require(link(input.chars, folder["hard.yaml"].chars) == 0)
      for name in ["a.yaml", "link.yaml", "hard.yaml"] {
        #expect(throws: OutputPlanError.overwritesInput(name, input)) {
          try plan(["b.html", name], in: folder.path, inputs: [input])
        }
      }
      #expect(throws: OutputPlanError.overwritesInput("link.yaml", folder["link.yaml"])) {
        try plan(["link.yaml"], in: folder.path, inputs: [folder["link.yaml"]])
      }
      #expect(try plan(["b.html"], in: folder.path, inputs: [input]).count == 1)
    }
  }

  @Test func saysWhyInEveryLanguage() throws {
    let message = OutputPlanError.overwritesInput("a.yaml", try #require(Path("in/a.yaml"))).message
    #expect(message.text(in: .english) == "output 'a.yaml' would overwrite the input 'in/a.yaml'")
    #expect(message.text(in: .chinese) == "输出“a.yaml”会覆盖输入文件“in/a.yaml”")
    #expect(message.text(in: .afrikaans) == "uitvoer 'a.yaml' sou die invoer 'in/a.yaml' oorskryf")
  }
}
