import MotcSource

/// What libyaml stopped at, said in plain words as the rule that it breaks, and how to read on. Offsets are those of the
/// text that libyaml read.
struct Mistake {
  let report: Report
  /// Where the text is wrong.
  let place: Int
  let cure: MendedText.Cure
  /// Whether it leaves open what belongs to what.
  var isOfIndentation = false
}

extension Mistake {
  /// - Parameter lastNode: the last that was read; libyaml stopped at what comes after it.
  init(_ problem: Problem, in bytes: [UInt8], of file: FileID, after lastNode: Node?) {
    let reader = ProblemReader(problem: problem, bytes: bytes, file: file, lastNode: lastNode)
    self =
      reader.unreadableCharacters() ?? reader.fullWidthTyping() ?? reader.wideBraces() ?? reader.tab()
      ?? reader.listMark() ?? reader.signTakenForYAML() ?? reader.textAfterQuote() ?? reader.dash() ?? reader.noKey()
      ?? reader.colonInText() ?? reader.indentation()
      ?? reader.somethingLeftOpen() ?? reader.listOnTheLine() ?? reader.rest()
  }
}
