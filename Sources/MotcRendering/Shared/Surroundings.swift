import MotcModel
import MotcSource

/// What stands beside an artefact in its folder, so that it may lead there.
package enum Surroundings: Sendable, Hashable {
  /// It stands alone.
  case nothing
  /// The documents of a build.
  case documents
  /// They and the page of the blueprint, as part of a site.
  case site
  /// It is part of that page itself.
  case page
}

extension Surroundings {
  /// The page of a blueprint, in its folder of the site.
  static let pageName = "index.html"

  /// Where a row of the standard table is, for a box of the diagram.
  ///
  /// - Parameter row: as `StandardsRow.id`.
  func address(ofRow row: Text, of blueprint: Text) -> String? {
    let anchor = relativeURL(row.string)
    return switch self {
    case .nothing: nil
    case .documents: relativeURL(Self.standardsName(of: blueprint)) + "#" + anchor
    case .site: Self.pageName + "#.row/" + anchor
    case .page: "#.row/" + anchor
    }
  }

  /// Where a box of the diagram is, for a row of the standard table.
  ///
  /// - Parameter box: as `FlowDocument.Box.id`.
  func address(ofBox box: String) -> String? {
    switch self {
    case .nothing, .documents: nil
    case .site: Self.pageName + "#" + relativeURL(box)
    case .page: "#" + relativeURL(box)
    }
  }

  static func standardsName(of blueprint: Text) -> String {
    fileName(blueprint, .standards, format: .html)
  }
}

extension Step {
  /// The box that stands for the step as a whole: where staff meet the customer, else the customer's own, else the
  /// first.
  var primaryAction: Int? {
    actions.firstIndex { $0.lane == .frontstage } ?? (actions.isEmpty ? nil : 0)
  }

  /// What the diagram calls the box of an action.
  func boxID(of action: Action) -> String { id.value.string + "/" + action.id.string }
}

/// A path as a URL reference: every byte but the unreserved ones of RFC 3986 and `/` is escaped, so that neither a
/// colon in the first part nor a script other than Latin is misread.
func relativeURL(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var url: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      url.append(byte)
    default:
      url += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: url, as: UTF8.self)
}
