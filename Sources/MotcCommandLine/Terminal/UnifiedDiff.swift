/// What changed between two texts, as `diff -u` shows it and `patch` reads it.
package struct UnifiedDiff {
  private enum Line {
    case kept, removed, added
  }

  /// Empty where nothing changed; ends with a line break otherwise.
  package let text: String

  /// - Parameter context: how many lines that stayed are shown around a change.
  package init(_ old: [UInt8], _ new: [UInt8], path: String, context: Int = 3) {
    let oldLines = Self.lines(of: old)
    let newLines = Self.lines(of: new)
    let difference = newLines.difference(from: oldLines)
    guard !difference.isEmpty else {
      text = ""
      return
    }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var script: [(line: Line, old: Int, new: Int)] = []
    var (from, to) = (0, 0)
    while from < oldLines.count || to < newLines.count {
      if removed.contains(from) {
        script.append((.removed, from, to))
        from += 1
      } else if inserted.contains(to) {
        script.append((.added, from, to))
        to += 1
      } else {
        script.append((.kept, from, to))
        from += 1
        to += 1
      }
    }
    var text = "--- \(path)\n+++ \(path)\n"
    var start = 0
    while let change = script[start...].firstIndex(where: { $0.line != .kept }) {
      let first = max(start, change - context)
      var end = change
      // Changes whose contexts touch are shown together.
      while let next = script[end...].firstIndex(where: { $0.line != .kept }), next - end <= 2 * context {
        end = next + 1
      }
      let last = min(script.count, end + context)
      let hunk = script[first..<last]
      let oldCount = hunk.count { $0.line != .added }
      let newCount = hunk.count { $0.line != .removed }
      text += "@@ -\(script[first].old + 1),\(oldCount) +\(script[first].new + 1),\(newCount) @@\n"
      for entry in hunk {
        switch entry.line {
        case .kept: text += " " + Self.string(oldLines[entry.old])
        case .removed: text += "-" + Self.string(oldLines[entry.old])
        case .added: text += "+" + Self.string(newLines[entry.new])
        }
      }
      start = last
    }
    self.text = text
  }

  /// With their line breaks.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func string(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line, as: UTF8.self)
    return line.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }
}
