import MotcAnalysis
import MotcModel
import MotcSource

/// The blueprints of one edition.
struct Edition {
  private(set) var blueprints: [Facts] = []
  /// Files that cannot be compared, and why.
  private(set) var errors: [(Compilation, [Diagnostic])] = []
  /// Whether one file was named, and no folder.
  let isOneFile: Bool
  private var overview = Overview()

  init(isOneFile: Bool) {
    self.isOneFile = isOneFile
  }

  /// - Parameter isAsked: whether it is one of those that are compared, not only built on.
  mutating func add(_ compilation: Compilation, isAsked: Bool) {
    let found = (overview.add(compilation) + compilation.diagnostics).filter { $0.severity == .error }
    if !found.isEmpty { errors.append((compilation, found)) }
    if isAsked, let facts = compilation.facts { blueprints.append(facts) }
  }
}

extension Edition {
  /// What lies under some paths now.
  init(of paths: [String], _ session: Session) {
    let named = Path.named(paths, words: Path.commandLineWords())
    self.init(isOneFile: named.count == 1 && status(of: named[0])?.isFile == true)
    _ = session.forEachInput(paths) { input in add(session.compile(input), isAsked: input.isAsked) }
  }
}
