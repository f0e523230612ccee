import Foundation
import MotcCommandLine
import MotcTestSupport
import Testing

/// What `docs/ci.md` shows is true: its commands are run in its order, and write what stands below them.
@Suite struct CIPageTests {
  private func shell(_ command: String, in folder: Folder) throws -> Outcome {
    var environment = Environment(["HOME": "/nowhere"])
    let programs = try builtProgram("motc").parent
    environment["PATH"] = "\(programs):" + (Environment.current()["PATH"] ?? "/usr/bin:/bin")
    let words = ["-c", #"cd -- "$1" && eval "$2""#, "sh"].map { Array($0.utf8) }
    let sh = try #require(Path("/bin/sh"))
    let result = try ChildProcess(
      sh, bytes: words + [Array(folder.path.bytes), Array(command.utf8)], environment: environment
    ).run()
    guard case .exit(let code) = result.ending else {
      Issue.record("\(command)")
      return Outcome(exitCode: -1, output: [], errorOutput: [])
    }
    return Outcome(exitCode: code, output: result.output, errorOutput: result.errorOutput)
  }

  @Test func itsExamplesAreTrue() throws {
    let blocks = try MarkdownPage("docs/ci.md").blocks
    var shown = 0
    try withFolder { folder in
      for (index, block) in blocks.enumerated() {
        switch block.language {
        case "yaml" where block.name == ".pre-commit-config.yaml":
          let hooks = try MarkdownPage(".pre-commit-hooks.yaml").text
          let ids = block.lines.compactMap { line in line.range(of: "- id: ").map { line[$0.lowerBound...] } }
          #expect(ids.count == 2 && ids.allSatisfy { hooks.contains($0 + "\n") }, "\(ids)")
        case "yaml" where block.name.hasPrefix("."):
          // A server's file: each command of ours in it is one that motc takes.
          let commands = block.lines.compactMap { line in line.range(of: "motc check").map { line[$0.lowerBound...] } }
          #expect(!commands.isEmpty)
          for command in commands {
            #expect(try shell(String(command), in: folder).exitCode == 1, "\(command)")
          }
        case "yaml":
          try folder.write(block.text, to: block.name)
          guard index == 0 else { continue }
          try git(["init", "--quiet"], in: folder)
          try git(["add", "--all"], in: folder)
          try git(["commit", "--quiet", "--message", "tea"], in: folder)
          try git(["tag", "v1"], in: folder)
        case "sh":
          let next = blocks[index + 1]
          try #require(next.followsOn, "docs/ci.md:\(block.line)")
          // Each command's standard output, then its errors, as a terminal shows them.
          var text = ""
          var code: Int32 = 0
          for line in block.lines {
            let outcome = try shell("(exit \(code)); \(line)", in: folder)
            text += outcome.outputText + outcome.errorText
            code = outcome.exitCode
          }
          #expect(text == next.text, "docs/ci.md:\(block.line)")
          shown += 1
        default: continue
        }
      }
    }
    #expect(shown >= 9)
  }

  /// Every field of the JSON is in the page's table.
  @Test func itsTableHasAllFields() throws {
    let page = try MarkdownPage("docs/ci.md")
    let table = try #require(page.text.components(separatedBy: "| field | what it holds |").last)
    let named = Set(
      table.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) })
    func keys(of value: Any) -> Set<String> {
      if let object = value as? [String: Any] {
        return object.reduce(Set(object.keys)) { $0.union(keys(of: $1.value)) }
      }
      return (value as? [Any] ?? []).reduce([]) { $0.union(keys(of: $1)) }
    }
    try withFolder { folder in
      let text = """
        blueprint: tea
        roles: [waiter]
        steps:
          - step: order
            customer: says which tea
            nxt: end
            frontstage: { waiter: takes the order }
            requirements: [Comes within 2 min]
            moments:
              - { risk: nobody comes, severity: 5, likelihood: 5 }
          - step: order

        """
      try folder.write(text, to: "tea.yaml")
      let outcome = try run(
        "motc", ["check", "tea.yaml", "gone.yaml", "--format", "json", "--fail-on", "coverage<90"], in: folder.path)
      let found = keys(of: try JSONSerialization.jsonObject(with: Data(outcome.output)))
      #expect(found.isSuperset(of: ["note", "labels", "edits", "details", "failures"]))
      #expect(found.subtracting(named).isEmpty)
    }
  }
}
