import ArgumentParser
import MotcAnalysis
import MotcModel
import MotcSource

/// `motc list`
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List rules, or the roles and steps of blueprints.",
    discussion: """
      EXAMPLES
        motc list rules --language zh-CN
        motc list roles blueprints/4s-repair-visit
        motc list steps repair.yaml

      One thing a line, columns separated by tabs.
      """)

  /// What can be listed.
  enum Subject: String, ExpressibleByArgument, CaseIterable, Sendable {
    case rules, roles, steps
  }

  @ArgumentParser.Argument(help: "What to list: rules, roles or steps.")
  var subject: Subject

  @ArgumentParser.Argument(help: "Files and folders, for roles and steps; this project or folder when none is given.")
  var paths: [String] = []

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking)
    switch subject {
    case .rules:
      for info in explainedRules {
        write([info.code.description, info.severity.keyword, info.name, info.summary[session.language]], to: session)
      }
    case .roles, .steps:
      _ = session.forEachInput(paths) { input in
        let compilation = session.compile(input)
        if input.kind == .project { session.showOnErrors(compilation.diagnostics, of: compilation) }
        guard case .blueprint(let written) = compilation.file else { return }
        // With what it builds on, unless that cannot be read.
        list(compilation.facts?.blueprint ?? written, to: session)
      }
    }
    try session.finish()
  }

  private func list(_ blueprint: Blueprint, to session: Session) {
    let id = blueprint.id.value.string
    if subject == .roles {
      for role in blueprint.roles { write([id, role.id.value.string, role.name.string], to: session) }
    } else {
      for (index, step) in blueprint.steps.enumerated() {
        write([id, String(index + 1), step.id.value.string, step.name.string], to: session)
      }
    }
  }

  private func write(_ columns: [String], to session: Session) {
    session.output.write(columns.map(visible).joined(separator: "\t") + "\n")
  }
}
