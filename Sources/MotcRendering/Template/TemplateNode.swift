import MotcSource

/// A template as it was written, before its names mean anything.
indirect enum TemplateNode: Sendable {
  /// A line or a piece of one. `startsLine` marks the place where a line gets the indentation of its partial; a line
  /// that starts with a tag begins with an empty text for its sake.
  case text(Text, startsLine: Bool)
  case variable(TemplateName, raw: Bool)
  case section(TemplateName, inverted: Bool, [TemplateNode])
  case partial(TemplateInclusion)
  case block(TemplateBlock)
}

/// The name in a tag, and where it stands.
struct TemplateName: Sendable {
  let text: Text
  let range: SourceRange
  /// The parts between the dots; none for the implicit iterator `.`.
  let parts: [Located<Text>]
}

/// A partial or parent tag.
struct TemplateInclusion: Sendable {
  let name: TemplateName
  /// The blanks before a tag that stands alone on its line; they go before each line of the partial.
  let indentation: Text?
  /// What a parent tag puts in place of the parent's blocks.
  let arguments: [TemplateBlock]
}

/// A block: in a parent tag an argument, elsewhere a place that an argument may fill.
struct TemplateBlock: Sendable {
  let name: TemplateName
  /// The default, or the argument's content.
  let nodes: [TemplateNode]
  /// The blanks that lead the lines of the content where it was written and are taken off where it is shown; `nil` for
  /// a block in the middle of a line.
  let intrinsicIndentation: Text?
  /// The blanks that lead the lines of whatever fills the place; `nil` for a block in the middle of a line.
  let siteIndentation: Text?
  /// Whether the content begins on the line of the block's tag.
  let startsInline: Bool
}

/// A file's nodes and what was wrong with their syntax.
struct ParsedTemplate: Sendable {
  let nodes: [TemplateNode]
  let diagnostics: [Diagnostic]
}
