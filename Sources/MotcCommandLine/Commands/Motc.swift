import ArgumentParser

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The command line: `motc` and its subcommands.
struct Motc: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "motc",
    abstract: "A compiler for service standards: checks service blueprints and renders what staff work from.",
    discussion: """
      EXAMPLES
        motc init my-service.yaml                 a blueprint to start from
        motc import standards.csv > standards.yaml
                                                  a blueprint of the table that you have
        motc check                                check every blueprint below this folder
        motc render flow my-service.yaml --format svg > flow.svg
        motc build blueprints --output out        all documents, with an index to open
        motc diff --since v1.2                    what changed in the standards, to train and to print again
        motc explain M602                         why a rule exists, and what to write

      EXIT CODES
        0  nothing to mend   1  findings (errors or warnings)   2  usage, files or the machine
      """,
    version: version,
    subcommands: [
      InitCommand.self, ImportCommand.self, CheckCommand.self, FmtCommand.self, RenderCommand.self, BuildCommand.self,
      DiffCommand.self, ExplainCommand.self, ListCommand.self, TemplatesCommand.self, SchemaCommand.self,
    ])
}

/// Runs the process's command line and ends the process.
package func runMotc() -> Never {
  prepareProcess()
  do {
    var command = try Motc.parseAsRoot()
    try command.run()
    exit(0)
  } catch let code as ExitCode {
    exit(code.rawValue)
  } catch {
    let isHelp = Motc.exitCode(for: error) == .success
    let output = Output(isHelp ? STDOUT_FILENO : STDERR_FILENO)
    let text = Motc.fullMessage(for: error)
    output.write(text.hasSuffix("\n") ? text : text + "\n")
    try? output.finish()
    exit(isHelp ? 0 : 2)
  }
}
