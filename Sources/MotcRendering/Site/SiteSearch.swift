import MotcAnalysis
import MotcModel
import MotcSource

/// What the search of a site finds: an entry for each thing that somebody may look for, and where it is.
///
/// It is written as a script: a page that is opened from disk may not read other files.
package struct SiteSearch: Sendable {
  private var json = "window.motcSite = ["
  private var isEmpty = true

  package init() {}

  package mutating func add(_ page: SitePage) {
    json += isEmpty ? "\n" : ",\n"
    isEmpty = false
    var writer = JSONWriter()
    writer.object { json in
      json.string("title", page.heading.title.string)
      json.string("lang", page.heading.languageTag)
      json.string("url", relativeURL(page.heading.id.string + "/" + Surroundings.pageName))
      json.array("entries") { json in
        for entry in page.searchEntries {
          json.array { json in
            json.string(nil, entry.kind.rawValue)
            json.string(nil, entry.text)
            json.string(nil, entry.anchor)
            if !entry.more.isEmpty { json.string(nil, entry.more) }
          }
        }
      }
    }
    json += writer.text
  }

  /// `search.js`, to stand at the top of the site.
  package var artefact: Artefact { Artefact(name: "search.js", bytes: Array((json + "\n];\n").utf8)) }
}

/// Something to be found.
struct SearchEntry: Sendable {
  /// The raw value is the word of `search.js`; each has a label among the words of the page: `kindStep`.
  enum Kind: String, Sendable {
    case step, action, standard, moment, control, role, finding
  }

  let kind: Kind
  let text: String
  /// On the blueprint's page, as a fragment of a URL without `#`.
  let anchor: String
  /// Is looked through too.
  var more = ""
}

extension SitePage {
  /// Steps and actions as in the diagram, then what the standards say, the roles, the findings.
  fileprivate var searchEntries: [SearchEntry] {
    let steps = flow.columns.enumerated().flatMap { index, column in
      let boxes = flow.boxes.filter { $0.column == index }
      let first = boxes.first.map { relativeURL($0.id) } ?? "diagram"
      let step = SearchEntry(
        kind: .step, text: [column.number, column.title].compactMap { $0 }.joined(separator: " "), anchor: first,
        more: ([column.phase].compactMap { $0 } + column.evidence).joined(separator: " · "))
      return [step]
        + boxes.map { box in
          SearchEntry(
            kind: .action, text: box.text, anchor: relativeURL(box.id),
            more: [box.role, box.condition].compactMap { $0 }.joined(separator: " · "))
        }
    }
    let entries = (standards.rows + standards.roles).flatMap { row in
      Self.entries(.standard, row.requirements) + Self.entries(.moment, row.moments)
        + Self.entries(.control, row.controls)
    }
    return steps + entries
      + roles.map { SearchEntry(kind: .role, text: $0.name.string, anchor: ".role/" + relativeURL($0.id.string)) }
      + findings.list.map { SearchEntry(kind: .finding, text: $0.message, anchor: "findings", more: $0.code) }
  }

  private static func entries(_ kind: SearchEntry.Kind, _ items: [StandardsItem]) -> [SearchEntry] {
    items.map { item in
      SearchEntry(
        kind: kind, text: item.text.string, anchor: ".entry/" + relativeURL(item.id.string),
        more: item.details.map { "\($0.label.string) \($0.text.string)" }.joined(separator: " · "))
    }
  }
}

extension SiteSearch {
  /// The words of our own around the search.
  static let phrases: [(name: String, phrase: Phrase)] = [
    ("search", Phrase(en: "Search", zh: "搜索", af: "Soek")),
    (
      "searchHint",
      Phrase(
        en: "Step, standard, moment, words to say, role …", zh: "步骤、要求、关键时刻、话术、岗位……",
        af: "Stap, standaard, oomblik, woorde om te sê, rol …")
    ),
    ("found", Phrase(en: "found", zh: "项结果", af: "gevind")),
    ("shownFirst", Phrase(en: "the first 50 are shown", zh: "显示前 50 项", af: "die eerste 50 word gewys")),
    (
      "searchFailed",
      Phrase(
        en: "search.js is missing beside the first page", zh: "首页旁缺少 search.js",
        af: "search.js ontbreek langs die tuisblad")
    ),
    ("kindBlueprint", Phrase(en: "Blueprint", zh: "服务蓝图", af: "Bloudruk")),
    ("kindStep", Phrase(en: "Step", zh: "步骤", af: "Stap")),
    ("kindAction", Phrase(en: "Action", zh: "服务动作", af: "Aksie")),
    ("kindStandard", Phrase(en: "Standard", zh: "服务要求", af: "Standaard")),
    ("kindMoment", Phrase(en: "Moment of truth", zh: "关键时刻", af: "Oomblik van waarheid")),
    ("kindControl", Phrase(en: "Management point", zh: "管理要点", af: "Bestuurspunt")),
    ("kindRole", Phrase(en: "Role", zh: "岗位", af: "Rol")),
    ("kindFinding", Phrase(en: "Finding", zh: "检查发现", af: "Bevinding")),
  ]
}
