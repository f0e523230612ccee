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
        motc schema --output motc.schema.json   every language's keywords
        motc schema --language zh-CN            Chinese ones and the canonical
        motc schema --file library              of libraries alone

      Titles and descriptions are in the language given; in English otherwise.
      The line `# yaml-language-server: $schema=motc.schema.json` at the head of
      a blueprint makes an editor use the schema beside it.
      """)

  @Option(help: "The one kind of file to describe: blueprint, library or project; otherwise each by its top key.")
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
