package import MotcSource

/// A blueprint, or a library's standards, with everything that other files give to it (decision 12).
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
  /// What is added to the base and was probably meant to change it.
  package internal(set) var missedOverrides: [MissedOverride] = []
  package let origins: Origins
  /// Where the ids of the libraries' standards stand that this file itself uses.
  package let usedStandards: [SourceRange]
  /// Whether every step that this file adds or moves says where it goes. Where one does not, its place is guessed.
  package internal(set) var isInOrder = true
  /// `nil` without a base, or when the file changes something of it.
  package let idleExtends: SourceRange?
  /// What is wrong with the way this file names and changes others.
  package let diagnostics: [Diagnostic]

  /// Whether all that belongs to it could be read: half a blueprint would raise findings that are none.
  package var isWhole: Bool {
    foreignErrors.isEmpty && !diagnostics.contains { $0.isAboutFiles }
  }
}

extension Composition {
  /// Errors of names, as this file's.
  var errorsOfNames: [Diagnostic] {
    atHome(resolve(blueprint, isLibrary: isLibrary).diagnostics.filter { $0.severity == .error })
  }

  /// Findings as this file's own: one in the text of another file stands at the place here that brings the text in, or
  /// a text that it points at, with the text itself as a further place.
  package func atHome(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard files.count > 1, let own = files.first?.id else { return findings }
    let findings = withNamesOfDropped(findings, own)
    var counts: [Diagnostic.Spot: Int] = [:]
    return findings.compactMap { finding in
      guard finding.range.file != own else { return finding }
      let places = origins.places(of: finding.range)
      let number = counts[finding.spot, default: 0]
      counts[finding.spot] = number + 1
      if !places.isEmpty { return finding.moved(to: places[min(number, places.count - 1)]) }
      let place =
        finding.labels.first { $0.range.file == own }?.range
        ?? finding.labels.lazy.compactMap { origins.places(of: $0.range).first }.first
      return (place ?? origins.fallback).map { finding.moved(to: $0) }
    }
  }
}

extension Composition {
  /// Names in inherited text of what this file leaves out: one finding for each entry of `drop`, with all places that
  /// still name it.
  private func withNamesOfDropped(_ findings: [Diagnostic], _ own: FileID) -> [Diagnostic] {
    guard !blueprint.drop.isEmpty else { return findings }
    var places: [SourceRange: [Label]] = [:]
    func entry(of finding: Diagnostic) -> Located<Text>? {
      let codes = [ReferenceRules.unknownRole, ReferenceRules.unknownStep, ReferenceRules.unknownName].map(\.code)
      guard finding.range.file != own, codes.contains(finding.code) else { return nil }
      return blueprint.drop.first { entry in
        finding.message.arguments.contains { argument in
          if case .text(let name) = argument { name.names(dropped: entry.value) } else { false }
        }
      }
    }
    let entries = findings.map { entry(of: $0) }
    for (finding, entry) in zip(findings, entries) {
      if let entry { places[entry.range, default: []].append(Label(finding.range, ReferenceRules.namedHere())) }
    }
    return zip(findings, entries).compactMap { finding, entry in
      guard let entry else { return finding }
      return places.removeValue(forKey: entry.range).map { labels in
        Diagnostic(
          code: finding.code, severity: finding.severity, message: ReferenceRules.droppedButNamed(.text(entry.value)),
          range: entry.range, labels: labels, help: [ReferenceRules.changeOrKeep()])
      }
    }
  }
}

extension Text {
  /// Whether a name means what `drop` names: the same path, the id at the end of one, or what is in a dropped step.
  fileprivate func names(dropped path: Text) -> Bool {
    if self == path { return true }
    let slash = UInt8(ascii: "/")
    if let end = withBytes({ $0.firstIndex(of: slash) }) { return self[0..<end] == path }
    guard let start = path.withBytes({ $0.firstIndex(of: slash) }) else { return false }
    return path[start + 1..<path.count] == self
  }
}

extension Diagnostic {
  /// At the place that brings the text in, with the text as a further place.
  fileprivate func moved(to place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: message, range: place,
      labels: [Label(range, note ?? Self.writtenHere())] + labels.filter { $0.range != place }, help: help)
  }

  private static let writtenHere = Phrase(en: "it is written here", zh: "写在这里", af: "dit is hier geskryf")

  /// Whether another file that is named cannot be had.
  package var isAboutFiles: Bool {
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

  /// Whether a text of another file was brought in by what stands here.
  func isPlace(_ range: SourceRange) -> Bool { entries.contains { $0.local == range } }

  /// The entries that used or changed the text; several where one standard is used several times.
  package func places(of range: SourceRange) -> [SourceRange] {
    let around = entries.filter { $0.foreign.contains(range) }
    guard let nearest = around.map({ $0.foreign.end - $0.foreign.start }).min() else { return [] }
    return around.filter { $0.foreign.end - $0.foreign.start == nearest }.map(\.local)
  }
}
