import MotcAnalysis
import MotcModel
import MotcSource
import MotcSyntax

/// A file and the ranges that findings are expected at; changes to the text move the ranges along.
struct MarkedText {
  private(set) var bytes: [UInt8]
  /// Where `⟦` and `⟧` stood.
  private(set) var ranges: [Range<Int>]
  /// The files that it names.
  private let others: [(path: String, text: String)]

  /// An example as the file that it stands for: one that names no file kind is the inside of a blueprint.
  init(_ example: Example) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var starts: [Int] = []
    for scalar in example.text.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": ranges.append((starts.popLast() ?? bytes.count)..<bytes.count)
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.bytes = bytes
    self.ranges = ranges
    others = example.others
    let firstKey = Self.lines(of: bytes).first { !$0.isEmpty && !$0.starts(with: "#".utf8) }
    guard let firstKey, FileKind(TextBuffer(bytes)).isForeign else { return }
    // In the language of the keyword that it begins with.
    let word = Text(String(decoding: firstKey.prefix { $0 != 0x3A }, as: UTF8.self))
    let language = Vocabulary.shared.keyword(word, in: Language.blueprint)?.language ?? .english
    insert("\(Keyword.blueprint.spellings(in: language)[0]): example\n", at: 0)
  }

  var source: SourceFile { files.files[0] }

  var compilation: Compilation {
    var options = CompileOptions()
    options.reportsRetypedText = true
    options.today = CalendarDay(year: 2026, month: 11, day: 24)
    let compiler = Compiler(options: options, files: files)
    let compilation = compiler.compile(source)
    var overview = Overview()
    for file in [compilation] + files.files.dropFirst().map({ compiler.compile($0) }) { _ = overview.add(file) }
    let across = overview.unusedStandards().filter { $0.source.id == source.id }.flatMap(\.diagnostics)
    return compilation.adding(across)
  }

  private var files: FilesInMemory {
    FilesInMemory([("example.yaml", bytes)] + others.map { ($0.path, Array($0.text.utf8)) })
  }

  // MARK: Variations

  /// The same text with the line ends of Windows.
  var withCRLF: MarkedText {
    var copy = self
    copy.replace(bytes.indices.filter { bytes[$0] == 0x0A }.map { ($0..<$0 + 1, "\r\n") })
    return copy
  }

  var withByteOrderMark: MarkedText { inserting("\u{FEFF}", at: 0) }

  /// With characters of three and four bytes before everything else.
  var withComment: MarkedText { inserting("# 😀 服务蓝图的说明\n", at: 0) }

  func inserting(_ text: String, at offset: Int) -> MarkedText {
    var copy = self
    copy.insert(text, at: offset)
    return copy
  }

  /// With an exception for the whole file, after its first key.
  func allowing(_ code: RuleCode) -> MarkedText {
    var offset = 0
    for line in Self.lines(of: bytes) {
      offset += line.count + 1
      if !FileKind(TextBuffer(Array(line))).isForeign { break }
    }
    return inserting("allow:\n  \(code): as agreed with the owner\n", at: min(offset, bytes.count))
  }

  /// With its keywords and enumerators in another language; `nil` where they are not all English, or the file cannot be read whole.
  func translated(to language: MessageLanguage) -> MarkedText? {
    let tree = parse(source)
    guard tree.diagnostics.isEmpty, let root = tree.value.root else { return nil }
    var translator = Translator(tree: tree.value, language: language)
    switch FileKind(source.buffer) {
    case .library: translator.visit(root, as: .mapping(.library))
    case .project: translator.visit(root, as: .mapping(.project))
    case .blueprint, .foreign: translator.visit(root, as: .mapping(.blueprint))
    }
    guard translator.isEnglish else { return nil }
    var copy = self
    copy.replace(translator.edits.sorted { $0.0.lowerBound < $1.0.lowerBound })
    return copy
  }

  // MARK: Editing

  private mutating func insert(_ text: String, at offset: Int) {
    replace([(offset..<offset, text)])
  }

  /// `edits` do not overlap and are in order. What is inserted where a range begins goes before it.
  private mutating func replace(_ edits: [(Range<Int>, String)]) {
    var result: [UInt8] = []
    var position = 0
    for (range, text) in edits {
      result += bytes[position..<range.lowerBound]
      result += text.utf8
      position = range.upperBound
    }
    result += bytes[position...]
    func moved(_ offset: Int) -> Int {
      edits.reduce(offset) { $1.0.upperBound <= offset ? $0 + $1.1.utf8.count - $1.0.count : $0 }
    }
    // A file that holds nothing is reported at its very beginning.
    ranges = ranges.map { $0 == 0..<0 ? $0 : moved($0.lowerBound)..<moved($0.upperBound) }
    bytes = result
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}

/// Finds the keywords of a tree by the language's own table.
private struct Translator {
  let tree: SyntaxTree
  let language: MessageLanguage
  var edits: [(Range<Int>, String)] = []
  var isEnglish = true

  init(tree: SyntaxTree, language: MessageLanguage) {
    self.tree = tree
    self.language = language
  }

  mutating func visit(_ node: NodeID, as shape: Shape) {
    switch shape {
    case .oneOrMore(let item), .list(let item):
      guard tree.kind(of: node) == .sequence else { return visit(node, as: item) }
      for child in tree.items(of: node) { visit(child, as: item) }
    case .keyed(let name):
      for (_, value) in tree.entries(of: node) { visit(value, as: .mapping(name)) }
    case .timePoint: visit(node, as: .mapping(.timePoint))
    case .statement(let name), .mapping(let name):
      let type = Language.type(name)
      for (key, value) in tree.entries(of: node) {
        let word = tree.text(of: key)
        guard let found = Vocabulary.shared.keyword(word, in: type) else { continue }
        if found.language != .english { isEnglish = false }
        let range = tree.range(of: key)
        edits.append((range.start..<range.end, found.keyword.spellings(in: language).first ?? word.string))
        visit(value, as: type.fields[type.ordinal(of: found.keyword)].shape)
      }
    case .enumeration(let enumeration):
      guard let ordinal = enumeration.ordinal(of: tree.text(of: node)) else { return }
      let range = tree.range(of: node)
      edits.append((range.start..<range.end, enumeration.enumerators[ordinal].spelling(in: language)))
    default: break
    }
  }
}

extension FileKind {
  var isForeign: Bool { if case .foreign = self { true } else { false } }
}
