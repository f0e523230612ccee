import ArgumentParser
import MotcRendering
import MotcSource

/// `motc schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the language as a JSON Schema, for editors that complete, explain and check as you type.",
    discussion: """
      EXAMPLES
        motc schema --output motc.schema.json                      keywords in every language, explained in English
        motc schema --language zh-CN --output motc.schema.json     Chinese keywords and the canonical ones
        motc schema --file library                                 of libraries alone, to standard output

      A first line `# yaml-language-server: $schema=motc.schema.json` makes an editor use it for a file.
      """)

  @Option(help: "The one kind of file to describe: blueprint or library; otherwise each by its top key.")
  var file: LanguageSchema.File?

  @Option(name: [.short, .long], help: "The file to write; standard output when not given.")
  var output: String?

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking)
    let schema = LanguageSchema(language: session.forcedLanguage, file: file)
    if let output, output != "-" {
      guard let path = Path.named([output], words: Path.commandLineWords()).first else {
        throw ValidationError("'\(output)' is not a file name")
      }
      session.write(Array(schema.text.utf8), to: path, inputs: [])
    } else {
      session.output.write(schema.text)
    }
    try session.finish()
  }
}

extension LanguageSchema.File: ExpressibleByArgument {}
