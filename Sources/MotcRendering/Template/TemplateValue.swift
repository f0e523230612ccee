package import MotcSource

/// What a document holds, as the engine reads it while it renders.
///
/// A record is an array in the order of its schema's fields: names are looked up when a template is loaded, never while
/// it renders. The same type serves typed documents (see `TemplateRecord`) and values made by hand.
package enum TemplateValue: Sendable, Equatable {
  /// An optional field that says nothing: shown as the empty text, false to a section.
  case missing
  case text(Text)
  case string(String)
  case markup(Markup)
  case flag(Bool)
  case number(Int)
  case list([TemplateValue])
  /// One value for each field of the record's schema, in its order.
  case record([TemplateValue])
}

/// Text already written in the output's own syntax, such as an SVG picture: `{{{name}}}` shows it without escaping.
///
/// Only a writer of that syntax makes one; an author's words are never markup.
package struct Markup: Sendable, Hashable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ string: String) {
    self.init(Array(string.utf8))
  }
}
