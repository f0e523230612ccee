/// How much a file may ask of the machine; beyond that it is refused with Y007, before memory or time run out.
package struct Limits: Sendable {
  /// Bytes of a file; at most 2^27, which is what a node has room for.
  package var bytes = 64 << 20
  /// Collections inside one another; libyaml takes quadratic time in the depth of `[` and `{`.
  package var depth = 100
  package var nodes = 8_000_000
  /// Nodes that a file may have once every alias is replaced by what it stands for, beyond those it spells out.
  package var aliasedNodes = 100_000
  /// `%` lines before the document; libyaml takes quadratic time in them.
  package var directives = 16
  /// How many mistakes of one kind are said before one of them is mended.
  package var mistakes = 200
  /// How often a text with mistakes is mended and read again, if it is small …
  package var rereadings = 64
  /// … and how many bytes that may come to, if it is large.
  package var rereadBytes = 16 << 20

  package init() {}

  /// How often a text of so many bytes may be read: nine times at least.
  func readings(of count: Int) -> Int {
    1 + min(rereadings, max(8, rereadBytes / max(count, 1)))
  }
}
