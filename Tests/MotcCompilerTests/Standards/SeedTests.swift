import Foundation
import MotcAnalysis
import MotcRendering
import MotcSource
import Testing

/// The blueprint that repeats the source's own words gives back the source's table and lists.
///
/// What differs on purpose is listed in Seeds/errata.md, and nothing else may.
@Suite struct SeedTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  private func sheet() throws -> RenderedBlueprint {
    let path = Self.tests.appending(path: "../../blueprints/4s-repair-visit/as-written.yaml")
    return try RenderedBlueprint(try String(contentsOf: path, encoding: .utf8))
  }

  /// The records of a file in Seeds, without its heading.
  private func records(_ name: String) throws -> [[String]] {
    let text = try String(contentsOf: Self.tests.appending(path: "Seeds/\(name)"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The text without what separates the entries of a list in the source.
  private func normalised(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, [";", "。", ":", " "].contains(last) { scalars.removeLast() }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private func differences(_ expected: [String], _ actual: [String], _ place: String) -> [String] {
    (0..<max(expected.count, actual.count)).compactMap { index in
      let left = index < expected.count ? expected[index] : "nothing"
      let right = index < actual.count ? actual[index] : "nothing"
      return Array(left.utf8) == Array(right.utf8) ? nil : "\(place), \(index + 1): \(left) / \(right)"
    }
  }

  @Test func theStandardTableIsThatOfTheSource() throws {
    let sheet = try sheet()
    let document = try StandardsDocument.compose(sheet.facts, of: sheet.files, for: RenderOptions()).get()
    let expected = try records("4s-standards.tsv")
    #expect(expected.count == 14)
    #expect(document.rows.count == expected.count)
    var found: [String] = []
    for (record, row) in zip(expected, document.rows) {
      func items(_ cell: Int) -> [String] {
        record[cell].components(separatedBy: " ¦ ").map(normalised)
      }
      found += differences([record[0]], [row.number.map(String.init) ?? ""], "row \(record[0]), number")
      found += differences([normalised(record[1])], [row.title.string], "row \(record[0]), title")
      found += differences(items(2), row.requirements.map(\.text.string), "row \(record[0]), requirements")
      found += differences(items(3), row.moments.map(\.text.string), "row \(record[0]), moments")
      found += differences(items(4), row.controls.map(\.text.string), "row \(record[0]), management points")
    }
    #expect(found == [])
    // Its step 9 bears rows 8 and 9, its step 11 rows 11 and 12, its step 8 none.
    #expect(document.rows.map(\.column) == [1, 2, 3, 4, 5, 6, 7, 9, 9, 10, 11, 11, 12, 13])
  }

  @Test func theListsOfActionsAreThoseOfTheSource() throws {
    let sheet = try sheet()
    let document = try LanesDocument.compose(sheet.facts, of: sheet.files, for: RenderOptions()).get()
    let records = try records("4s-lanes.tsv")
    #expect(records.count == 28)
    func expected(_ list: String) -> [String] {
      records.filter { $0[0] == list }.map { normalised($0[2]) }
    }
    func actual(_ lane: String) -> [String] {
      document.lanes.first { $0.keyword == lane }?.actions.map(\.text.string) ?? []
    }
    // The changes of errata.md; the others are titles and a step for several actions, which read the same.
    var customer = expected("customer")
    customer[4] = "客户等候或者暂时离开"
    var frontstage = expected("frontstage")
    frontstage[1] = "服务咨询师接待客户并获取车辆信息"
    var backstage = expected("backstage")
    backstage.insert("验收", at: 2)
    let actions = expected("actions")

    var found = differences(actions, document.steps.map(\.text.string), "actions")
    found += differences(customer, actual("customer"), "customer")
    found += differences(frontstage, actual("frontstage"), "frontstage")
    found += differences(backstage, actual("backstage"), "backstage")
    #expect(found == [])
    #expect(document.lanes.map(\.keyword) == ["customer", "frontstage", "backstage"])
    #expect(document.steps.filter { $0.actions.count > 1 }.map(\.number) == [9, 11])
  }
}
