import Foundation
import FoundationXML
import Testing

/// The real Graphviz: what it makes of a file, and what it says about it.
struct Graphviz {
  struct Output {
    var status: Int32
    var text: String
    var complaints: String
  }

  /// Runs `dot` on one or more graphs; records an issue and returns nil where it is not installed.
  static func run(_ format: String, _ files: [[UInt8]]) throws -> Output? {
    let path = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let path else {
      Issue.record("Graphviz is not installed: apt-get install graphviz fonts-noto-cjk")
      return nil
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("motc-flow-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("input.dot")
    let output = folder.appendingPathComponent("output")
    let complaints = folder.appendingPathComponent("complaints")
    try Data(files.flatMap(\.self)).write(to: input)
    for file in [output, complaints] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-T" + format, input.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus, text: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      complaints: String(decoding: try Data(contentsOf: complaints), as: UTF8.self))
  }

  /// The drawing of one graph, which must be well-formed XML drawn without a complaint.
  static func svg(_ file: [UInt8]) throws -> SVG? {
    guard let output = try run("svg", [file]) else { return nil }
    #expect(output.status == 0)
    #expect(output.complaints == "")
    return SVG(Array(output.text.utf8))
  }
}

/// The words and links of a drawing.
final class SVG: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private(set) var tooltips: [String] = []
  private(set) var links: [String] = []
  /// What elements say of themselves: the first is the drawing's own.
  private(set) var titles: [String] = []
  private(set) var ids: [String] = []
  private(set) var root: [String: String] = [:]
  /// Of text.
  private(set) var sizes: [Double] = []
  /// Of all that has one.
  private(set) var colours: Set<String> = []
  private var isInText = false
  private var isInTitle = false

  /// Which must be well-formed.
  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    #expect(parser.parse(), "not well-formed: \(String(describing: parser.parserError))")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    if root.isEmpty { root = attributes }
    if let id = attributes["id"] { ids.append(id) }
    if let size = attributes["font-size"].flatMap(Double.init) { sizes.append(size) }
    for name in ["fill", "stroke"] { if let colour = attributes[name] { colours.insert(colour) } }
    if name == "title" {
      titles.append("")
      isInTitle = true
    }
    if name == "tspan", texts.last?.isEmpty == false { texts.append("") }
    if name == "text" {
      texts.append("")
      isInText = true
    }
    if name == "a" {
      if let tooltip = attributes["xlink:title"] { tooltips.append(tooltip) }
      if let link = attributes["xlink:href"] ?? attributes["href"] { links.append(link) }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInTitle { titles[titles.count - 1] += string }
    if isInText { texts[texts.count - 1] += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "text" { isInText = false }
    if name == "title" { isInTitle = false }
  }
}
