package import MotcSource

/// A file's text with those mistakes mended that have one cure, and how many that were (decisions 20).
package struct Fixing: Sendable {
  package let bytes: [UInt8]
  package let count: Int

  /// Mends what it can, over and over, since one mistake may hide another.
  ///
  /// A cure is kept only if compiling again shows that its finding is gone and nothing new is wrong with the file; once
  /// the YAML is whole, rules may find more that they could not see before.
  package init(_ compilation: Compilation, compile: (SourceFile) -> Compilation) {
    let source = compilation.source
    var current = compilation
    var count = 0
    for _ in 0..<Self.rounds {
      let cures = Self.cures(of: current)
      if cures.isEmpty { break }
      if let next = Self.apply(cures, to: current, compile) {
        current = next
        count += cures.count
        continue
      }
      // Together they do not help; one by one some may.
      var isChanged = false
      for cure in cures.prefix(Self.tries) {
        guard let next = Self.apply([cure], to: current, compile) else { continue }
        current = next
        count += 1
        isChanged = true
        // The places of the others have moved.
        break
      }
      if !isChanged { break }
    }
    bytes = current.source.buffer.bytes
    self.count = bytes == source.buffer.bytes ? 0 : count
  }

  private static let rounds = 64
  private static let tries = 64

  private struct Cure {
    let code: RuleCode
    let edits: [Edit]
  }

  /// Those that stand in the file itself, one after another; a finding with several cures leaves the choice to its reader.
  private static func cures(of compilation: Compilation) -> [Cure] {
    var cures: [Cure] = []
    var end = 0
    for diagnostic in compilation.diagnostics.sorted(by: Diagnostic.precedes) {
      guard diagnostic.fixIts.count == 1, let fix = diagnostic.fixIts.first,
        fix.edits.allSatisfy({ $0.range.file == compilation.source.id }),
        let first = fix.edits.first, let last = fix.edits.last, first.range.start >= end
      else { continue }
      cures.append(Cure(code: diagnostic.code, edits: fix.edits))
      end = last.range.end + 1
    }
    return cures
  }

  /// `nil` where the result is not better.
  private static func apply(
    _ cures: [Cure], to compilation: Compilation, _ compile: (SourceFile) -> Compilation
  ) -> Compilation? {
    let source = compilation.source
    var bytes: [UInt8] = []
    var changed: [Range<Int>] = []
    var offset = 0
    for edit in cures.flatMap(\.edits) {
      bytes += source.buffer.bytes[offset..<edit.range.start]
      changed.append(bytes.count..<bytes.count + edit.replacement.utf8.count)
      bytes += edit.replacement.utf8
      offset = edit.range.end
    }
    bytes += source.buffer.bytes[offset...]
    let next = compile(SourceFile(id: source.id, path: source.path, buffer: TextBuffer(bytes)))
    let before = counts(compilation)
    let after = counts(next)
    let mended = cures.reduce(into: [RuleCode: Int]()) { $0[$1.code, default: 0] += 1 }
    guard mended.allSatisfy({ after[$0.key, default: 0] <= before[$0.key, default: 0] - $0.value }) else { return nil }
    // A line that can be read again may show what else is wrong with it, but the cure itself must be right; and once the
    // YAML is whole, all rules are asked.
    let isOfTheFile = mended.keys.contains { "YSR".utf8.contains($0.family) }
    let isWorse = next.diagnostics.contains { diagnostic in
      guard after[diagnostic.code, default: 0] > before[diagnostic.code, default: 0] else { return false }
      guard isOfTheFile else { return true }
      return "SR".utf8.contains(diagnostic.code.family)
        && changed.contains { diagnostic.range.start < $0.upperBound && $0.lowerBound < diagnostic.range.end }
    }
    return isWorse || inYAML(after) > inYAML(before) ? nil : next
  }

  private static func inYAML(_ counts: [RuleCode: Int]) -> Int {
    counts.reduce(0) { $0 + ($1.key.family == UInt8(ascii: "Y") ? $1.value : 0) }
  }

  private static func counts(_ compilation: Compilation) -> [RuleCode: Int] {
    compilation.diagnostics.reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
  }
}
