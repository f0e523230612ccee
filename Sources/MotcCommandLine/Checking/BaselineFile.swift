import MotcSource
import MotcSyntax

/// A file of findings that a project lives with for now (decision 26).
struct BaselineFile {
  let path: Path
  private(set) var entries: [KnownFindings.Entry] = []
  /// Whether it is there.
  private(set) var exists = false

  private static let version = 1

  init(_ path: Path) throws(CommandFailure) {
    self.path = path
    let bytes: [UInt8]
    do throws(FileReadError) {
      bytes = try FileReader().read(path)
    } catch .notFound {
      return
    } catch {
      throw CommandFailure(error.message(for: path))
    }
    exists = true
    entries = try Self.entries(in: bytes, path)
  }

  // MARK: Reading

  /// JSON is YAML.
  private static func entries(in bytes: [UInt8], _ path: Path) throws(CommandFailure) -> [KnownFindings.Entry] {
    let source = SourceFile(id: FileID(0), path: path.description, buffer: TextBuffer(bytes))
    let parsed = parse(source)
    let tree = parsed.value
    let index = LineIndex(source.buffer)
    func flaw(_ offset: Int) -> CommandFailure {
      CommandFailure(
        notOurs(.string("\(path):\(index.line(at: offset) + 1)")), help: [moveAway(.string(path.description))])
    }
    // What git leaves where two sides wrote a baseline makes all of it unreadable.
    let conflict = (0..<index.lineCount).map { index.bounds(ofLine: $0) }.first { line in
      bytes[line].starts(with: "<<<<<<<".utf8)
    }
    if let conflict { throw flaw(conflict.lowerBound) }
    if let error = parsed.diagnostics.first(where: { $0.severity == .error }) { throw flaw(error.range.start) }
    guard let root = tree.root, tree.kind(of: root) == .mapping else { throw flaw(0) }
    let fields = Fields(tree, root)
    guard let written = fields.number("version") else { throw flaw(tree.range(of: root).start) }
    guard written == version else {
      throw CommandFailure(otherVersion(.string(path.description), .number(written)))
    }
    guard let list = fields["findings"], tree.kind(of: list) == .sequence else {
      throw flaw(tree.range(of: root).start)
    }
    var entries: [KnownFindings.Entry] = []
    for item in tree.items(of: list) {
      guard tree.kind(of: item) == .mapping else { throw flaw(tree.range(of: item).start) }
      let fields = Fields(tree, item)
      guard let file = fields.text("path"), let code = fields.text("code"),
        let fingerprint = fields.text("fingerprint").flatMap({ Fingerprint($0) }),
        let count = fields.number("count"), count > 0
      else { throw flaw(tree.range(of: item).start) }
      entries.append(
        KnownFindings.Entry(
          path: file, code: code, fingerprint: fingerprint, line: fields.text("line") ?? "", count: count))
    }
    return entries
  }

  /// The values of an object by their keys.
  private struct Fields {
    private let tree: SyntaxTree
    private var values: [String: NodeID] = [:]

    init(_ tree: SyntaxTree, _ mapping: NodeID) {
      self.tree = tree
      for (key, value) in tree.entries(of: mapping) { values[tree.text(of: key).string] = value }
    }

    subscript(key: String) -> NodeID? { values[key] }

    func text(_ key: String) -> String? {
      values[key].flatMap { tree.kind(of: $0) == .scalar ? tree.text(of: $0).string : nil }
    }

    func number(_ key: String) -> Int? { text(key).flatMap { Int($0) } }
  }

  // MARK: Writing

  /// Sorted, so that what changed can be seen.
  static func bytes(of entries: [KnownFindings.Entry]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.number("version", version)
      json.array("findings") { json in
        for entry in KnownFindings(entries).rest {
          json.object { json in
            json.string("path", entry.path)
            json.string("code", entry.code)
            json.string("line", entry.line)
            json.string("fingerprint", entry.fingerprint.description)
            json.number("count", entry.count)
          }
        }
      }
    }
    return Array((json.text + "\n").utf8)
  }

  private static let notOurs = Phrase(
    en: "{1}: this is not what a baseline of motc holds", zh: "{1}：这不是 motc 基线文件的内容",
    af: "{1}: dit is nie wat 'n basislyn van motc bevat nie")
  private static let moveAway = Phrase(
    en: "move '{1}' away, and --update-baseline writes a new one", zh: "移走“{1}”之后，--update-baseline 会写一份新的",
    af: "skuif '{1}' weg, en --update-baseline skryf 'n nuwe een")
  private static let otherVersion = Phrase(
    en: "'{1}' was written by another motc: version {2}", zh: "“{1}”由其他版本的 motc 写成：格式版本 {2}",
    af: "'{1}' is deur 'n ander motc geskryf: weergawe {2}")
}
