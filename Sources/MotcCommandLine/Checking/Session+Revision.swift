import MotcAnalysis
import MotcSource

extension Session {
  /// What a git revision had under some paths; `nil` when that cannot be had, which is said.
  func findings(of revision: String, under named: [Path]) -> KnownFindings? {
    guard let here = Path(".") else { return nil }
    let asked = named.isEmpty ? [projects.home(around: here)?.root ?? here] : named
    do throws(GitError) {
      let git = try Git(around: asked[0].absolute ?? asked[0], environment: environment)
      let files = try RevisionFiles(revision, git)
      guard let places = places(of: asked, in: files, git) else { return nil }
      var known = KnownFindings()
      func add(_ diagnostics: [Diagnostic], of source: SourceFile) {
        guard !diagnostics.isEmpty, let path = files.path(of: source) else { return }
        let index = LineIndex(source.buffer)
        for diagnostic in diagnostics {
          known.add(KnownFindings.Entry(diagnostic, in: path, index))
        }
      }
      var overview = Overview()
      try files.forEachInput(places, asIncluded: named.isEmpty, today: today) { compilation, _, _ in
        add(overview.add(compilation) + compilation.diagnostics, of: compilation.source)
      }
      for (source, _, diagnostics) in overview.unusedStandards() { add(diagnostics, of: source) }
      return known
    } catch {
      fail(error.message)
      return nil
    }
  }
}

extension KnownFindings.Entry {
  /// - Parameter path: from the folder of the repository.
  init(_ diagnostic: Diagnostic, in path: Path, _ index: LineIndex) {
    let line = index.text(ofLine: index.line(at: diagnostic.range.start)).trimmed.string
    self.init(
      path: path.description, code: diagnostic.code.description, fingerprint: Fingerprint(of: diagnostic, in: index),
      line: visible(String(line.unicodeScalars.prefix(120))))
  }
}
