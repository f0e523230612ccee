package import Foundation

/// A page of the documentation and its fenced blocks.
package struct MarkdownPage {
  package struct Block {
    /// The first word behind the fence.
    package let language: String
    /// What follows it: the path of the example, for instance.
    package let name: String
    package var lines: [Substring] = []
    /// Of the opening fence, from 1.
    package let line: Int
    /// Whether nothing but empty lines stands between it and the block before.
    package let followsOn: Bool

    package var text: String { lines.map { $0 + "\n" }.joined() }
  }

  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// From the root of the repository.
  package let path: String
  package let text: String
  package private(set) var blocks: [Block] = []
  /// With their signs: `## Files`.
  package private(set) var headings: [String] = []

  package init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    var open: Block?
    var followsOn = false
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
          followsOn = true
        } else {
          let words = line.dropFirst(3).split(separator: " ", maxSplits: 1).map(String.init)
          open = Block(
            language: words.first ?? "", name: words.count > 1 ? words[1] : "", line: number + 1,
            followsOn: followsOn)
        }
      } else if open != nil {
        open?.lines.append(line)
      } else {
        if line.hasPrefix("#") { headings.append(String(line)) }
        if !line.isEmpty { followsOn = false }
      }
    }
  }

  /// What stands in backquotes, fences aside.
  package var quoted: [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }
}
