package import MotcSource

/// A blueprint, or a library's standards, with everything that other files give to it (decisions 2 and 3).
package struct Composition: Sendable {
  /// What it comes to. For a library: a blueprint without steps, whose last role bears the standards.
  package let blueprint: Blueprint
  /// As its own file says it, for a blueprint with a base.
  package let isLibrary: Bool
  /// The files that it is made from, its own first, each once.
  package let files: [SourceFile]
  /// Errors of those other files, which are theirs to mend.
  package let foreignErrors: [Diagnostic]
  /// Where this file makes an inherited or used standard looser, or leaves it out.
  package let deviations: [Deviation]
  package let origins: Origins
  /// Where the ids of the libraries' standards stand that this file itself uses.
  package let usedStandards: [SourceRange]
  /// `nil` without a base, or when the file changes something of it.
  package let idleExtends: SourceRange?
  /// Files that are built on this one, and that it or what it builds on names in turn.
  let circles: Set<FileID>
  /// What is wrong with the way this file names and changes others.
  package let diagnostics: [Diagnostic]

  /// Whether all that belongs to it could be read: half a blueprint would raise findings that are none.
  package var isWhole: Bool {
    foreignErrors.isEmpty && !diagnostics.contains { $0.severity == .error && $0.isMissingFile }
  }
}

extension Diagnostic {
  fileprivate var isMissingFile: Bool {
    code == ReferenceRules.importProblem.code || code == ReferenceRules.baseProblem.code
  }
}

/// Which place of this file brought a text of another file in.
package struct Origins: Sendable {
  private var entries: [(foreign: SourceRange, local: SourceRange)] = []
  /// Where nothing nearer is known: the value of `extends`.
  package internal(set) var fallback: SourceRange?

  package init() {}

  package mutating func add(_ foreign: SourceRange, broughtInBy local: SourceRange) {
    entries.append((foreign, local))
  }

  /// The entries that used or changed the text; several where one standard is used several times.
  package func places(of range: SourceRange) -> [SourceRange] {
    let around = entries.filter { $0.foreign.contains(range) }
    guard let nearest = around.map({ $0.foreign.end - $0.foreign.start }).min() else { return [] }
    return around.filter { $0.foreign.end - $0.foreign.start == nearest }.map(\.local)
  }
}
