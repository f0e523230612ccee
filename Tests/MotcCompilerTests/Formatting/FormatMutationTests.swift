import Foundation
import MotcSource
import MotcSyntax
import Testing

/// Files as nobody would write them: blanks, empty lines, comments and line breaks at random places. `MOTC_FMT_FILES`
/// says how many are made; 600 when it is not set.
@Suite struct FormatMutationTests {
  private static let count =
    ProcessInfo.processInfo.environment["MOTC_FMT_FILES"].flatMap { Int($0) } ?? 600

  /// The same numbers each time (xorshift64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let originals: [[UInt8]] = {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let files = FileManager.default.enumerator(atPath: root.appending(path: "blueprints").path)?.allObjects ?? []
    return files.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      try? Array(Data(contentsOf: root.appending(path: "blueprints/\(name)")))
    }
  }()

  /// Forty lines of a shipped file, so that a mutation meets every kind of line, changed a few times.
  private static func mutated(_ numbers: inout Numbers) -> [UInt8] {
    let text = String(decoding: originals.randomElement(using: &numbers)!, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let starts = lines.indices.filter { lines[$0].first.map { $0 != " " && $0 != "#" } ?? false }
    let first = starts.randomElement(using: &numbers) ?? 0
    lines = Array(lines[first..<min(first + 40, lines.count)])
    for _ in 0..<Int.random(in: 1...8, using: &numbers) {
      let place = Int.random(in: 0..<lines.count, using: &numbers)
      let blanks = String(repeating: " ", count: Int.random(in: 0...6, using: &numbers))
      switch Int.random(in: 0..<11, using: &numbers) {
      case 0: lines.insert(blanks + "# comment \(place)", at: place)
      case 1: lines[place] += blanks + " # a comment at the end"
      case 2: lines.insert(contentsOf: ["", blanks, ""], at: place)
      case 3: lines[place] = lines[place].replacing(": ", with: ":" + blanks + " ", maxReplacements: 1)
      case 4: lines[place] = lines[place].replacing("- ", with: "-" + blanks + " ", maxReplacements: 1)
      case 5: lines[place] = lines[place].replacing(": ", with: ":\n" + blanks + "                ", maxReplacements: 1)
      case 6: lines[place] = lines[place].replacing(", ", with: ",\n" + blanks + "            ", maxReplacements: 1)
      case 7: lines[place] += blanks + "\t"
      case 8:
        // Twice as far in: everywhere, so that it stays what it was.
        lines = lines.map { line in String(repeating: " ", count: line.prefix { $0 == " " }.count) + line }
      case 9:
        // Lists in the column of their key.
        lines = lines.map { line in
          let depth = line.prefix { $0 == " " }.count
          return depth >= 2 && line.dropFirst(depth).hasPrefix("- ")
            ? line.replacing("  - ", with: "- ", maxReplacements: 1) : line
        }
      default: lines.remove(at: place)
      }
      if lines.isEmpty { lines = [""] }
    }
    let ending = Int.random(in: 0..<8, using: &numbers) == 0 ? "\r\n" : "\n"
    return Array(lines.joined(separator: ending).utf8)
  }

  @Test func nothingButBlanksIsChangedAndTwiceIsOnce() {
    var numbers = Numbers(state: 0x9E37_79B9_7F4A_7C15)
    var outcomes = (changed: 0, mistaken: 0, unsure: 0)
    for _ in 0..<Self.count {
      let bytes = Self.mutated(&numbers)
      switch format(SourceFile(id: FileID(0), path: "a.yaml", buffer: TextBuffer(bytes))) {
      case .same: break
      case .mistaken: outcomes.mistaken += 1
      case .unsure:
        outcomes.unsure += 1
        Issue.record("left alone:\n\(String(decoding: bytes, as: UTF8.self))")
      case .changed(let result):
        outcomes.changed += 1
        let text = String(decoding: bytes, as: UTF8.self)
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        #expect(result.filter { !blanks.contains($0) } == bytes.filter { !blanks.contains($0) }, "\(text)")
        let again = format(SourceFile(id: FileID(0), path: "a.yaml", buffer: TextBuffer(result)))
        #expect(again == .same, "\(text)")
      }
    }
    // Most of them can be laid out, or the test would show nothing.
    #expect(outcomes.changed > Self.count / 3, "\(outcomes)")
  }
}
