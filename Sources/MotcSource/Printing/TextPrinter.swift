/// Shows findings to a person, in the manner of rustc: what, where, the line itself with carets, what to do.
///
/// Carets are counted in terminal cells, so they stand under the right characters of Chinese text too.
package struct TextPrinter: Sendable {
  private let style: Style
  /// Terminal cells that an excerpt may take; longer lines show the part around the carets.
  private let width: Int

  package init(colours: Bool = false, width: Int = 100) {
    style = Style(isOn: colours)
    self.width = max(40, width)
  }

  /// The findings of any number of files, one blank line between two.
  package func text(
    of diagnostics: [Diagnostic], sources: [FileID: SourceFile], language: (FileID) -> MessageLanguage
  ) -> String {
    var indexes: [FileID: LineIndex] = [:]
    var result = ""
    for diagnostic in diagnostics {
      append(diagnostic, sources: sources, language: language(diagnostic.range.file), indexes: &indexes, to: &result)
      result += "\n"
    }
    return result
  }

  private func append(
    _ diagnostic: Diagnostic, sources: [FileID: SourceFile], language: MessageLanguage,
    indexes: inout [FileID: LineIndex], to result: inout String
  ) {
    let severity = style.severity(diagnostic.severity, Self.word(for: diagnostic.severity)[language])
    result += "\(severity)\(style.bold("[\(diagnostic.code)]: \(diagnostic.message.text(in: language))"))\n"

    var marks = [Mark(range: diagnostic.range, text: diagnostic.note?.text(in: language) ?? "", isPrimary: true)]
    marks += diagnostic.labels.map { Mark(range: $0.range, text: $0.message.text(in: language), isPrimary: false) }
    let files = marks.map(\.range.file).reduce(into: [FileID]()) { if !$0.contains($1) { $0.append($1) } }
    for id in files where indexes[id] == nil { indexes[id] = sources[id].map { LineIndex($0.buffer) } }

    // One gutter for all excerpts of a finding.
    let lastLine = marks.compactMap { mark in indexes[mark.range.file]?.line(at: mark.range.start) }.max() ?? 0
    let gutter = String(lastLine + 1).utf8.count
    for (number, id) in files.enumerated() {
      guard let index = indexes[id], let source = sources[id] else { continue }
      let ofFile = marks.filter { $0.range.file == id }
      let first = ofFile.first { $0.isPrimary } ?? ofFile[0]
      let position = index.position(of: first.range.start, in: .codePoints)
      let arrow = number == 0 ? "-->" : ":::"
      result +=
        "\(spaces(gutter))\(style.frame(arrow)) \(visible(source.path)):\(position.line + 1):\(position.column + 1)\n"
      appendExcerpt(ofFile, severity: diagnostic.severity, index: index, gutter: gutter, to: &result)
    }
    for help in diagnostic.help {
      result +=
        "\(spaces(gutter + 1))\(style.frame("=")) \(style.help(Self.help[language])): \(help.text(in: language))\n"
    }
  }

  private struct Mark {
    let range: SourceRange
    let text: String
    let isPrimary: Bool
  }

  private func appendExcerpt(
    _ marks: [Mark], severity: Severity, index: LineIndex, gutter: Int, to result: inout String
  ) {
    result += "\(spaces(gutter + 1))\(style.frame("|"))\n"
    let lines = Set(marks.map { index.line(at: $0.range.start) }).sorted()
    var previous: Int?
    for line in lines {
      if let previous, line > previous + 1 {
        // One line in between is shown; more are left out.
        if line == previous + 2 {
          appendLine(previous + 1, index: index, gutter: gutter, to: &result)
        } else {
          result += "\(style.frame("..."))\n"
        }
      }
      previous = line
      let ofLine = marks.filter { index.line(at: $0.range.start) == line }
        .sorted { $0.range.start < $1.range.start }
      appendLine(line, index: index, gutter: gutter, marks: ofLine, severity: severity, to: &result)
    }
  }

  private func appendLine(
    _ line: Int, index: LineIndex, gutter: Int, marks: [Mark] = [], severity: Severity = .error,
    to result: inout String
  ) {
    let number = String(line + 1)
    let bounds = index.bounds(ofLine: line)
    let shown = window(of: bounds, around: marks.first?.range.start, index: index)
    let text = shown.prefix + cells(index.text(ofLine: line), shown.range, from: bounds.lowerBound)
    let lead = "\(spaces(gutter - number.utf8.count))\(style.frame(number + " |"))"
    result += text.isEmpty ? "\(lead)\n" : "\(lead) \(text)\(shown.suffix)\n"
    for mark in marks {
      let start = min(max(mark.range.start, shown.range.lowerBound), shown.range.upperBound)
      let end = min(max(mark.range.end, start), shown.range.upperBound)
      let before = displayWidth(shown.prefix) + index.length(of: shown.range.lowerBound..<start, in: .cells)
      let length = max(1, index.length(of: start..<end, in: .cells))
      let carets = String(repeating: mark.isPrimary ? "^" : "-", count: length)
      let painted = mark.isPrimary ? style.severity(severity, carets) : style.frame(carets)
      let label =
        mark.text.isEmpty ? "" : " " + (mark.isPrimary ? style.severity(severity, mark.text) : style.frame(mark.text))
      result += "\(spaces(gutter + 1))\(style.frame("|")) \(spaces(before))\(painted)\(label)\n"
    }
  }

  /// The part of a line that fits, with `…` where it is cut.
  private func window(
    of bounds: Range<Int>, around start: Int?, index: LineIndex
  ) -> (range: Range<Int>, prefix: String, suffix: String) {
    // A line of this many bytes cannot be wider than the terminal.
    guard bounds.count > width else { return (bounds, "", "") }
    let bytes = index.text(ofLine: index.line(at: bounds.lowerBound))
    func boundary(_ offset: Int) -> Int {
      var offset = min(max(offset, bounds.lowerBound), bounds.upperBound)
      while offset > bounds.lowerBound, offset < bounds.upperBound,
        bytes.withBytes({ $0[offset - bounds.lowerBound] & 0xC0 == 0x80 })
      {
        offset -= 1
      }
      return offset
    }
    func fits(_ range: Range<Int>) -> Bool {
      displayWidth(cells(bytes, range, from: bounds.lowerBound)) <= width - 4
    }
    if fits(boundary(bounds.upperBound - min(bounds.count, 4 * width))..<bounds.upperBound), bounds.count <= 4 * width {
      return (bounds, "", "")
    }
    var low = bounds.lowerBound
    if let start,
      !fits(bounds.lowerBound..<boundary(min(start + width / 2, bounds.lowerBound + 4 * width)))
        || start > bounds.lowerBound + 4 * width
    {
      low = boundary(start - width / 3)
    }
    var high = boundary(low + 1)
    while high < bounds.upperBound {
      var next = high + 1
      while next < bounds.upperBound, bytes.withBytes({ $0[next - bounds.lowerBound] & 0xC0 == 0x80 }) { next += 1 }
      guard fits(low..<next) else { break }
      high = next
    }
    return (low..<high, low > bounds.lowerBound ? "…" : "", high < bounds.upperBound ? "…" : "")
  }

  private func cells(_ line: Text, _ range: Range<Int>, from lineStart: Int) -> String {
    guard range.lowerBound - lineStart <= line.count else { return "" }
    let low = max(0, range.lowerBound - lineStart)
    let high = min(line.count, max(low, range.upperBound - lineStart))
    return visible(line[low..<high].string)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// The word for a severity, as a person reads it.
  package static func word(for severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(en: "error", zh: "错误", af: "fout")
    case .warning: Phrase(en: "warning", zh: "警告", af: "waarskuwing")
    case .info: Phrase(en: "note", zh: "提示", af: "nota")
    }
  }

  private static let help = Phrase(en: "help", zh: "建议", af: "hulp")
}

extension TextPrinter: FindingPrinter {
  /// As on a terminal: the findings, then what the run came to.
  package func text(of report: FindingReport) -> String {
    let sources = report.files.mapValues(\.source)
    let findings = report.findings.map { finding in
      text(of: [finding.diagnostic], sources: sources) { _ in finding.language }
    }
    return findings.joined() + report.summary + "\n"
  }
}

/// Colours for a terminal, or none.
private struct Style {
  let isOn: Bool

  func bold(_ text: String) -> String { paint("1", text) }
  func frame(_ text: String) -> String { paint("1;34", text) }
  func help(_ text: String) -> String { paint("1;36", text) }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: paint("1;31", text)
    case .warning: paint("1;33", text)
    case .info: paint("1;36", text)
    }
  }

  private func paint(_ code: String, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
