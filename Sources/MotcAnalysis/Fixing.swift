import MotcModel
package import MotcSource

/// A file's text with those mistakes mended that have one cure, and which these were (decision 14).
package struct Fixing: Sendable {
  package let bytes: [UInt8]
  /// In order of place, those of each round after another.
  package let mends: [Mend]
  /// What is found in the mended text.
  package let remaining: [Diagnostic]

  /// Mends what it can, over and over, since one mistake may hide another.
  ///
  /// A cure is kept only if compiling again shows that its finding is gone and nothing new is wrong with the file; once
  /// the YAML is whole, rules may find more that they could not see before.
  package init(_ compilation: Compilation, compile: (SourceFile) -> Compilation) {
    let source = compilation.source
    var current = compilation
    var mends: [Mend] = []
    for _ in 0..<Self.rounds {
      let cures = Self.cures(of: current)
      if cures.isEmpty { break }
      if let next = Self.apply(cures, to: current, compile) {
        mends += cures.map { Mend($0.diagnostic, in: current.source) }
        current = next
        continue
      }
      // Together they do not help; one by one some may.
      var isChanged = false
      for cure in cures.prefix(Self.tries) {
        guard let next = Self.apply([cure], to: current, compile) else { continue }
        mends.append(Mend(cure.diagnostic, in: current.source))
        current = next
        isChanged = true
        // The places of the others have moved.
        break
      }
      if !isChanged { break }
    }
    bytes = current.source.buffer.bytes
    self.mends = bytes == source.buffer.bytes ? [] : mends
    remaining = current.diagnostics
  }

  private static let rounds = 64
  private static let tries = 64

  /// A mistake that is mended.
  package struct Mend: Sendable {
    /// From 1, in the text as it was just before.
    package let line: Int
    package let message: Message
    package let help: Message

    fileprivate init(_ diagnostic: Diagnostic, in source: SourceFile) {
      line = LineIndex(source.buffer).position(of: diagnostic.range.start, in: .codePoints).line + 1
      message = diagnostic.message
      help = diagnostic.fixIts[0].title
    }
  }

  private struct Cure {
    let diagnostic: Diagnostic
    let edits: [Edit]
    /// The word that another is put in place of.
    let change: Change?
  }

  private struct Change: Hashable {
    let from: [UInt8]
    let to: String

    /// In a short name each letter counts, in Chinese each is a word, and another number is another thing; so is another
    /// letter of a series: `nurse-c` is not `nurse-a`.
    var isCertain: Bool {
      let written = String(decoding: from, as: UTF8.self)
      let old = written.unicodeScalars
      let new = to.unicodeScalars
      func digits(_ name: String.UnicodeScalarView) -> [Unicode.Scalar] { name.filter { ("0"..."9").contains($0) } }
      func last(_ name: String) -> Substring { name.split(whereSeparator: { "-_ ".contains($0) }).last ?? "" }
      let isOfSeries = last(written) != last(to) && min(last(written).count, last(to).count) <= 2
      return min(old.count, new.count) >= 5 && (old + new).allSatisfy { $0.value < 0x2E80 }
        && digits(old) == digits(new) && !isOfSeries && editDistance(written, to) <= (old.count > 6 ? 2 : 1)
    }
  }

  /// Those that stand in the file itself, one after another; a finding with several cures leaves the choice to its reader.
  private static func cures(of compilation: Compilation) -> [Cure] {
    var cures: [Cure] = []
    var end = 0
    let bytes = compilation.source.buffer.bytes
    // Where YAML's complaint has no one cure, that of what belongs to it is open as well.
    var open: Range<Int> = 0..<0
    for diagnostic in compilation.diagnostics.sorted(by: Diagnostic.precedes) {
      guard diagnostic.fixIts.count == 1, let fix = diagnostic.fixIts.first,
        fix.edits.allSatisfy({ $0.range.file == compilation.source.id }),
        !diagnostic.code.isOfUnit, let first = fix.edits.first, let last = fix.edits.last, first.range.start >= end
      else {
        if diagnostic.code.isOfYAML, diagnostic.range.start >= open.upperBound {
          open = bytes.block(of: diagnostic.range.start)
        }
        continue
      }
      if diagnostic.code.isOfYAML, open.contains(first.range.start) { continue }
      if fix.edits.contains(where: { quotesKey(bytes, $0) }) { continue }
      let word = bytes[first.range.start..<first.range.end]
      let isOfName = diagnostic.code.family == UInt8(ascii: "R") && fix.edits.count == 1
      let change = isOfName ? Change(from: Array(word), to: first.replacement) : nil
      if let change, !change.isCertain { continue }
      cures.append(Cure(diagnostic: diagnostic, edits: fix.edits, change: change))
      end = last.range.end + 1
    }
    // A name that is used twice as it is not defined is as likely wrong where it is defined.
    let uses = cures.reduce(into: [Change: Int]()) { counts, cure in cure.change.map { counts[$0, default: 0] += 1 } }
    return cures.filter { $0.change.map { uses[$0] == 1 } ?? true }
  }

  /// Whether an edit puts a word of the language with its colon into quotes: it was probably meant as a key.
  private static func quotesKey(_ bytes: [UInt8], _ edit: Edit) -> Bool {
    guard let quote = edit.replacement.utf8.first, [0x22, 0x27].contains(quote), edit.range.start < edit.range.end,
      bytes[edit.range.start] != quote
    else { return false }
    let text = bytes[edit.range.start..<edit.range.end]
    return text.indices.contains { colon in
      guard text[colon] == 0x3A, colon > text.startIndex else { return false }
      let start = text[..<colon].lastIndex { isBlank($0) || $0 == 0x2C || $0 == 0x7B }.map { $0 + 1 } ?? text.startIndex
      let word = Text(String(decoding: text[start..<colon], as: UTF8.self))
      return start > text.startIndex && Vocabulary.shared.keyword(word) { _ in true } != nil
    }
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
    let mended = cures.reduce(into: [RuleCode: Int]()) { $0[$1.diagnostic.code, default: 0] += 1 }
    if mended.keys.contains(where: \.isOfYAML) {
      return isBetterToRead(next, changed, than: compilation, sourceEdits: cures.flatMap(\.edits)) ? next : nil
    }
    guard mended.allSatisfy({ after[$0.key, default: 0] <= before[$0.key, default: 0] - $0.value }) else { return nil }
    if sum(after, \.isOfYAML) > sum(before, \.isOfYAML) { return nil }
    // A way that leads nowhere, or round and round, was not meant.
    if after.contains(where: { $0.key.isOfFlow && $0.value > before[$0.key, default: 0] }) { return nil }
    // Once a key is known, more rules are asked; but none may be left that does not fit in another's place.
    if mended.keys.contains(where: \.isOfFile) {
      return sum(after, \.isOfFile) > sum(before, \.isOfFile) - cures.count ? nil : next
    }
    return after.contains { $0.value > before[$0.key, default: 0] } ? nil : next
  }

  /// Whether YAML says nothing of the changed places any more, nor more than before of other lines, and what stands in the
  /// changed lines is known, roles included; their other mistakes may only show now.
  private static func isBetterToRead(
    _ next: Compilation, _ changed: [Range<Int>], than compilation: Compilation, sourceEdits: [Edit]
  ) -> Bool {
    let lines = changed.map { next.source.buffer.bytes.lines(of: $0) }
    let linesBefore = sourceEdits.map { compilation.source.buffer.bytes.lines(of: $0.range.start..<$0.range.end) }
    func elsewhere(_ diagnostics: [Diagnostic], _ lines: [Range<Int>]) -> Int {
      diagnostics.count { found in found.code.isOfYAML && !lines.contains { $0.contains(found.range.start) } }
    }
    if elsewhere(next.diagnostics, lines) > elsewhere(compilation.diagnostics, linesBefore) { return false }
    func unknownRoles(_ diagnostics: [Diagnostic], _ lines: [Range<Int>]) -> Int {
      diagnostics.count { found in
        found.code == ReferenceRules.unknownRole.code && lines.contains { $0.contains(found.range.start) }
      }
    }
    // What is put into quotes is said of somebody; other cures may show a role that nobody could see before.
    if sourceEdits.contains(where: { ["\"", "'"].contains($0.replacement.first) }),
      unknownRoles(next.diagnostics, lines) > unknownRoles(compilation.diagnostics, linesBefore)
    {
      return false
    }
    return next.diagnostics.allSatisfy { found in
      if found.code.isOfYAML {
        return !changed.contains { found.range.start < $0.upperBound && $0.lowerBound < found.range.end }
      }
      return found.code.family != UInt8(ascii: "S") || !lines.contains { $0.contains(found.range.start) }
    }
  }

  private static func sum(_ counts: [RuleCode: Int], _ isMeant: (RuleCode) -> Bool) -> Int {
    counts.reduce(0) { $0 + (isMeant($1.key) ? $1.value : 0) }
  }

  private static func counts(_ compilation: Compilation) -> [RuleCode: Int] {
    compilation.diagnostics.reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
  }
}

extension RuleCode {
  fileprivate var isOfFlow: Bool { family == UInt8(ascii: "F") }

  /// Unknown units: another unit is another quantity.
  fileprivate var isOfUnit: Bool { family == UInt8(ascii: "S") && number == 110 }

  fileprivate var isOfYAML: Bool { family == UInt8(ascii: "Y") }

  /// Whether it is about keys, forms and names; a value that cannot be read says nothing against its key.
  fileprivate var isOfFile: Bool {
    switch family {
    case UInt8(ascii: "S"): !(107...111).contains(number)
    default: family == UInt8(ascii: "R")
    }
  }
}

extension [UInt8] {
  /// The line of an offset, and those below that stand further in.
  fileprivate func block(of offset: Int) -> Range<Int> {
    func indentation(_ line: Int) -> Int { self[line...].prefix { $0 == 0x20 }.count }
    var lines = lines(of: offset..<offset)
    let depth = indentation(lines.lowerBound)
    while lines.upperBound < count {
      let next = lines.upperBound
      guard self[next] == 0x0A || indentation(next) > depth else { break }
      lines = lines.lowerBound..<self.lines(of: next..<next).upperBound
    }
    return lines
  }

  /// The whole lines of a place, with their last break.
  fileprivate func lines(of place: Range<Int>) -> Range<Int> {
    let start = self[..<place.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = self[place.upperBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? count + 1
    return start..<end
  }
}
