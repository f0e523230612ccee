import ArgumentParser
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource

/// `motc diff`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract:
      "What changed in the standards between two editions: stricter, looser, new, gone; whom to train, what to print.",
    discussion: """
      EXAMPLES
        motc diff tea-2026.yaml tea-2027.yaml
        motc diff editions/2026 editions/2027 --format markdown
        motc diff --since v1.2                    this project, or this folder, since a git revision
        motc diff --since HEAD~3 stores/north.yaml
        motc diff --since main --fail-on loosened,gone

      Blueprints are compared as they come out with their bases and libraries, and matched by id; two files that are
      named are held against each other whatever their ids. Stricter and looser mean what they mean to `motc check`
      when a file changes what it inherits. No waiver expires here. What has to be printed again is found by making the
      documents of both editions; id, version and checksum in their margins do not count.
      Exit code 0, changes or none; 1 when --fail-on names a change that there is; 2 when files have errors, which are
      shown.
      """)

  /// How the report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, markdown, json
  }

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "OLD and NEW, a file or a folder each. With --since: any number; this project or folder when none is named.",
      valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compare with this git revision (a commit, a tag, a branch, HEAD~3) instead of with OLD.", valueName: "revision"))
  var since: String?

  @Option(help: "How the report is written: text, markdown or json.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "End with 1 when a standard was loosened, is gone, or changed otherwise: loosened, gone, changed, separated by "
        + "commas.", valueName: "changes"))
  var failOn: FailingChanges = FailingChanges(changes: [])

  @OptionGroup var speaking: SpeakingOptions

  func validate() throws {
    if since == nil, paths.count != 2 {
      throw ValidationError("name two files or folders, OLD and NEW; or a git revision with --since")
    }
  }

  func run() throws {
    let session = Session(speaking, holdsWaivers: false)
    let editions = since.map { session.editions(since: $0, paths) } ?? session.editions(of: paths)
    guard let (old, new) = editions, !session.hasFailed else { return try session.finish() }
    if showErrors(of: [old, new], session) {
      session.markAsFailed()
      return try session.finish()
    }
    report(old, new, session)
    try session.finish()
  }

  /// Whether there are any: half a blueprint would be compared with a whole one.
  private func showErrors(of editions: [Edition], _ session: Session) -> Bool {
    var hasErrors = false
    for edition in editions {
      for (compilation, errors) in edition.errors {
        // What reads the other formats is to get them or nothing.
        if format == .text {
          session.show(errors, of: compilation)
        } else {
          session.showOnErrors(errors, of: compilation)
        }
        hasErrors = true
      }
    }
    return hasErrors
  }

  private func report(_ old: Edition, _ new: Edition, _ session: Session) {
    let isPair = old.isOneFile && new.isOneFile && old.blueprints.count == 1 && new.blueprints.count == 1
    let compared = isPair ? 1 : Set((old.blueprints + new.blueprints).map(\.facts.blueprint.id.value)).count
    let fallback = (new.blueprints.first ?? old.blueprints.first)?.facts.blueprint.language ?? .english
    let language = session.forcedLanguage ?? fallback
    var documents: [(old: DocumentLook, new: DocumentLook, made: EditionDocuments)] = []
    /// Of a blueprint that is on one side only, its own look serves for both.
    func madeDocuments(_ old: DocumentLook, _ new: DocumentLook) throws(RenderFailure) -> EditionDocuments {
      if let known = documents.first(where: { $0.old.isSame(as: old) && $0.new.isSame(as: new) }) { return known.made }
      let made = try EditionDocuments(old: old, new: new)
      documents.append((old, new, made))
      return made
    }
    var changes: [(change: BlueprintChange, documents: EditionDocuments)] = []
    do throws(RenderFailure) {
      for (old, new) in isPair
        ? [(old.blueprints[0], new.blueprints[0])] : matched(old.blueprints, new.blueprints, \.facts)
      {
        guard let look = (new ?? old)?.look else { continue }
        let made = try madeDocuments(old?.look ?? look, look)
        guard let new else {
          changes.append((BlueprintChange(old: old?.facts, new: nil, places: []), made))
          continue
        }
        var change = compareEditions(old?.facts, new.facts)
        if change == nil, let old, !old.looks(like: new) { change = made.change(of: old.facts, new.facts) }
        if let change { changes.append((change, made)) }
      }
    } catch {
      return session.fail(error, in: language, templates: new.blueprints.first?.look.templates ?? .builtIn)
    }
    let report = EditionReport(changes, compared: compared, language: session.forcedLanguage, fallback: fallback)
    session.progress.erase()
    switch format {
    case .text: session.output.write(report.text)
    case .markdown: session.output.write(report.markdown)
    case .json: session.output.write(report.json)
    }
    if failOn.changes.contains(where: { kind in changes.contains { kind.isIn($0.change) } }) { session.markAsFinding() }
  }
}

/// The changes of `--fail-on`.
struct FailingChanges: ExpressibleByArgument, Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case loosened, gone, changed

    func isIn(_ blueprint: BlueprintChange) -> Bool {
      switch self {
      case .loosened: blueprint.entries.contains { $0.isLooserSomewhere }
      case .gone: blueprint.new == nil || blueprint.entries.contains { $0.change == .gone }
      case .changed: blueprint.entries.contains { $0.change == .changed || $0.change == .moved }
      }
    }
  }

  let changes: [Kind]

  init(changes: [Kind]) {
    self.changes = changes
  }

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false).map { word in
      Kind(rawValue: String(word.drop { $0 == " " }))
    }
    guard words.allSatisfy({ $0 != nil }) else { return nil }
    changes = words.compactMap { $0 }
  }

  var defaultValueDescription: String { changes.map(\.rawValue).joined(separator: ",") }
  static var allValueStrings: [String] { Kind.allCases.map(\.rawValue) }
}
