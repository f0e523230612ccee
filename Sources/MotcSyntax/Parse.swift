package import MotcSource

/// Reads a file as YAML: its nodes, and what was wrong.
///
/// libyaml stops at the first mistake; the text is mended there and read again (decision 14). What could not be read even
/// so is a gap of the tree.
package func parse(_ file: SourceFile, limits: Limits = Limits()) -> Diagnosed<SyntaxTree> {
  var report = Report()
  let scan = Prescan(file, limits: limits, report: &report)
  guard scan.isReadable else { return Diagnosed(SyntaxTree(file), report.diagnostics) }

  var text = MendedText(file.buffer.bytes)
  text.replace(scan.foreignBreaks.map { ($0, [UInt8](repeating: 0x20, count: $0.count)) })
  var readings = limits.readings(of: file.buffer.bytes.count)
  while true {
    var builder = TreeBuilder(file: file.id, bytes: text.bytes, limits: limits)
    let end = builder.build(from: scan.contentStart)
    if case .limit = end {
      return Diagnosed(SyntaxTree(file), report.diagnostics + builder.report.diagnostics.map(text.original))
    }
    // What libyaml complains of may be what an earlier mistake led to.
    var mistakes = builder.silentMistakes(mayHaveWideBlanks: scan.hasWideBlanks)
    if mistakes.isEmpty, case .problem(let problem) = end {
      mistakes = [Mistake(problem, in: text.bytes, of: file.id, after: builder.nodes.last)]
    }
    for mistake in mistakes where !text.isEcho(mistake) {
      report.append(contentsOf: mistake.report.diagnostics.map(text.original))
    }
    readings -= 1
    if !mistakes.isEmpty, readings > 0, text.mend(mistakes, or: end.offset) { continue }

    if let offset = end.offset {
      text.giveUp(at: offset)
      if case .none = mistakes[0].cure { builder.nodes = [] } else { builder.closeAll(at: offset) }
    }
    report.append(contentsOf: builder.report.diagnostics.map(text.original).withoutTwins(across: text.gaps))
    return Diagnosed(SyntaxTree(file, builder, of: text), report.diagnostics)
  }
}

extension SyntaxTree {
  /// Of a file that is not read.
  fileprivate convenience init(_ file: SourceFile) {
    self.init(file: file.id, buffer: file.buffer, spellings: TextBuffer([]), nodes: [])
  }

  fileprivate convenience init(_ file: SourceFile, _ builder: TreeBuilder, of text: MendedText) {
    var spellings = builder.spellings
    let nodes = text.original(builder.nodes, spellings: &spellings)
    self.init(
      file: file.id, buffer: file.buffer, spellings: TextBuffer(spellings), nodes: nodes,
      gaps: text.gaps)
  }
}

extension [Diagnostic] {
  /// Without keys that are the same only because what stood between them is gone.
  fileprivate func withoutTwins(across gaps: [Range<Int>]) -> [Diagnostic] {
    guard !gaps.isEmpty else { return self }
    return filter { diagnostic in
      guard diagnostic.code == SyntaxRules.duplicateKey.code, let first = diagnostic.labels.first?.range.start else {
        return true
      }
      return !gaps.contains { first < $0.lowerBound && $0.lowerBound < diagnostic.range.start }
    }
  }
}
