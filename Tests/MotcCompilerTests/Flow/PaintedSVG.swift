import Foundation
import FoundationXML

/// A drawing as it is painted: shape over shape, and which colour lies under every text and line.
final class PaintedSVG: NSObject, XMLParserDelegate {
  struct Shape {
    var name: String
    var kind: String
    var fill: String?
    var stroke: String?
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
    /// What it is painted on.
    var ground: String

    func contains(_ point: (x: Double, y: Double)) -> Bool { x.contains(point.x) && y.contains(point.y) }
  }

  struct Line {
    var words: String
    var colour: String
    var ground: String
    var size: Double
  }

  private(set) var shapes: [Shape] = []
  private(set) var texts: [Line] = []
  /// Every element's own font size, fill and class, from the outermost inwards.
  private var open: [[String: String]] = []

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    precondition(parser.parse())
  }

  /// The colours that lie under lines between boxes.
  var grounds: Set<String> { Set(shapes.filter { $0.kind.hasPrefix("lane ") }.compactMap(\.fill) + ["#FFFFFF"]) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    open.append(attributes)
    switch name {
    case "rect", "ellipse", "polygon", "polyline", "line", "path": paint(name, attributes)
    case "text", "tspan":
      guard let x = attributes["x"].flatMap(Double.init), let y = attributes["y"].flatMap(Double.init) else { return }
      let size = inherited("font-size").flatMap(Double.init) ?? 16
      // Texts are as high as a capital letter and, unless they are in the middle, begin here.
      let point = (x: x + (inherited("text-anchor") == "middle" ? 0 : 1), y: y - 0.36 * size)
      texts.append(Line(words: "", colour: inherited("fill") ?? "#000000", ground: ground(at: point), size: size))
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.last?["y"] != nil, !texts.isEmpty, open.last?["width"] == nil { texts[texts.count - 1].words += string }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  private func inherited(_ name: String) -> String? { open.reversed().lazy.compactMap { $0[name] }.first }

  private func ground(at point: (x: Double, y: Double)) -> String {
    shapes.last { $0.fill != nil && $0.contains(point) }?.fill ?? "#FFFFFF"
  }

  private func paint(_ name: String, _ attributes: [String: String]) {
    func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? 0 }
    var x = number("x")...number("x") + number("width")
    var y = number("y")...number("y") + number("height")
    switch name {
    case "ellipse":
      x = number("cx") - number("rx")...number("cx") + number("rx")
      y = number("cy") - number("ry")...number("cy") + number("ry")
    case "polygon", "polyline":
      let points = (attributes["points"] ?? "").split { $0 == " " || $0 == "," }.compactMap { Double($0) }
      let xs = points.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      let ys = points.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      x = (xs.min() ?? 0)...(xs.max() ?? 0)
      y = (ys.min() ?? 0)...(ys.max() ?? 0)
    default: break
    }
    let colours = ["fill", "stroke"].map { attributes[$0] == "none" ? nil : attributes[$0] }
    shapes.append(
      Shape(
        name: name, kind: attributes["class"] ?? "", fill: name == "line" ? nil : colours[0], stroke: colours[1], x: x,
        y: y, ground: ground(at: (x.lowerBound + 0.5, y.lowerBound + 0.5))))
  }

  /// WCAG 2.2: from 1, no contrast, to 21, black on white.
  static func contrast(_ one: String, _ other: String) -> Double {
    let (darker, lighter) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let channels = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { Double($0) / 255 }
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
