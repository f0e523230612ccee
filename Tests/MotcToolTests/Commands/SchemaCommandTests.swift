import MotcCommandLine
import Testing

/// `motc schema`, against the built program.
@Suite struct SchemaCommandTests {
  @Test func theSchemaGoesToStandardOutputOrToAFile() throws {
    try withFolder { folder in
      let shown = try run("motc", ["schema"], in: folder.path)
      #expect(shown.exitCode == 0)
      #expect(shown.errorText == "")
      #expect(shown.outputText.hasPrefix("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"))
      #expect(folder.names() == [])
      let written = try run("motc", ["schema", "--output", "editor/motc.schema.json"], in: folder.path)
      #expect(written.exitCode == 0)
      #expect(written.outputText == "")
      #expect(folder.names(in: "editor") == ["motc.schema.json"])
      #expect(try folder.text(of: "editor/motc.schema.json") == shown.outputText)
    }
  }

  @Test func languageAndFileNarrowIt() throws {
    try withFolder { folder in
      let chinese = try run("motc", ["schema", "--language", "zh-CN"], in: folder.path).outputText
      #expect(chinese.contains("\"步骤\": {") && chinese.contains("\"step\": {") && !chinese.contains("\"stap\": {"))
      #expect(chinese.contains("\"description\": \"风险从哪里来。\""))
      let library = try run("motc", ["schema", "--file", "library"], in: folder.path).outputText
      #expect(library.contains("\"standards\": {") && !library.contains("\"steps\": {"))
    }
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    try withFolder { folder in
      try folder.makeFolder("taken")
      let outcome = try run("motc", ["schema", "--output", "taken"], in: folder.path)
      #expect(outcome.exitCode == 2)
      #expect(outcome.errorText == "motc: cannot write 'taken': what is there is not a file\n")
      #expect(try run("motc", ["schema", "--file", "recipe"], in: folder.path).exitCode == 2)
    }
  }
}
