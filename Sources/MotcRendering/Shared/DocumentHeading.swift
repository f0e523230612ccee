import MotcAnalysis
import MotcModel
import MotcSource

/// What stands above and below every document.
struct DocumentHeading: Sendable {
  /// The BCP 47 tag of the author's text.
  let languageTag: String
  let id: Text
  let title: Text
  let version: Text?
  let owner: Text?
  /// The names of the roles that the document is for; empty: everybody.
  let roles: [RoleName]
  let tier: Text?
  let digest: String
  /// The blueprint's page, in a site.
  let home: HomeLink?

  init(_ facts: Facts, _ sources: [SourceFile], _ audience: Audience) {
    let blueprint = facts.blueprint
    languageTag = blueprint.tag
    id = audience.namesEdition ? blueprint.id.value : ""
    title = blueprint.name
    version = audience.namesEdition ? blueprint.version?.value : nil
    owner = blueprint.owner?.value
    roles = RoleName.list(audience.roles)
    tier = audience.tier?.name
    digest = audience.namesEdition ? MotcRendering.digest(of: sources) : ""
    home = audience.surroundings == .site ? HomeLink(language: blueprint.language) : nil
  }

  /// Title, roles and tier, as a string of CSS for the head of all printed pages but the first.
  var runningHead: Markup {
    let parts = [title.string] + roles.map(\.name.string) + (tier.map { [$0.string] } ?? [])
    return styleString(parts.joined(separator: "  ·  "))
  }

  /// The blueprint, its version and edition, as a string of CSS for the foot of printed pages.
  var footer: Markup {
    styleString(([id.string, version?.string, digest] as [String?]).compactMap { $0 }.joined(separator: "  ·  "))
  }
}

extension DocumentHeading: TemplateRecord {
  static let documentType = DocumentType<DocumentHeading>(
    "heading", en: "What stands above and below a document.", zh: "文档的页眉和页脚内容。",
    af: "Wat bo en onder 'n dokument staan.",
    fields: [
      Field(
        "languageTag", en: "The BCP 47 tag of the author's text.", zh: "作者文字的 BCP 47 语言标签。",
        af: "Die BCP 47-etiket van die outeur se teks.", \.languageTag),
      Field("id", en: "The blueprint's id.", zh: "服务蓝图的标识。", af: "Die bloudruk se id.", \.id),
      Field(
        "title", en: "The blueprint's title, else its id.", zh: "服务蓝图的标题，没有标题时为标识。",
        af: "Die bloudruk se titel, anders sy id.", \.title),
      Field("version", en: "The blueprint's version.", zh: "服务蓝图的版本。", af: "Die bloudruk se weergawe.", \.version),
      Field("owner", en: "Who owns the blueprint.", zh: "负责部门。", af: "Wie die bloudruk besit.", \.owner),
      Field(
        "roles", en: "The roles that the document is for; none: everybody.", zh: "文档面向的岗位；为空表示全部岗位。",
        af: "Die rolle vir wie die dokument is; geen: almal.", \.roles),
      Field(
        "tier", en: "The customer tier that the document is for.", zh: "文档面向的客户分级。",
        af: "Die kliëntevlak waarvoor die dokument is.", \.tier),
      Field(
        "digest", en: "Eight digits that tell two editions of the file apart.", zh: "区分文件不同版次的八位校验码。",
        af: "Agt syfers wat twee uitgawes van die lêer uitmekaar hou.", \.digest),
      Field(
        "home", en: "A link to the blueprint's page; only in a site.", zh: "返回蓝图页面的链接；仅在网站中有。",
        af: "'n Skakel na die bloudruk se bladsy; net in 'n werf.", \.home),
      Field(
        "runningHead", en: "Title, roles and tier as a string of CSS.", zh: "标题、岗位和客户分级，写成 CSS 字符串。",
        af: "Titel, rolle en vlak as 'n CSS-string.", \.runningHead),
      Field(
        "footer", en: "Blueprint, version and edition as a string of CSS.", zh: "蓝图、版本和校验码，写成 CSS 字符串。",
        af: "Bloudruk, weergawe en uitgawe as 'n CSS-string.", \.footer),
    ])
}

extension Blueprint {
  /// The BCP 47 tag of the author's text.
  var tag: String { languageTag?.value.string ?? language.rawValue }
}

/// A link to the blueprint's page.
struct HomeLink: Sendable, Hashable {
  let url = Surroundings.pageName
  let label: String

  init(language: MessageLanguage) {
    label = Phrase(en: "To the blueprint", zh: "返回蓝图", af: "Na die bloudruk")[language]
  }
}

extension HomeLink: TemplateRecord {
  static let documentType = DocumentType<HomeLink>(
    "home", en: "A link to the blueprint's page in a site.", zh: "网站中返回蓝图页面的链接。",
    af: "'n Skakel na die bloudruk se bladsy in 'n werf.",
    fields: [
      Field("url", en: "Where the page is.", zh: "页面的位置。", af: "Waar die bladsy is.", \.url),
      Field("label", en: "The words of the link.", zh: "链接文字。", af: "Die woorde van die skakel.", \.label),
    ])
}

/// The name of a role, in a list.
struct RoleName: Sendable, Hashable {
  let name: Text
  /// Whether another one follows.
  let isFollowed: Bool

  static func list(_ roles: [Role]) -> [RoleName] {
    roles.enumerated().map { RoleName(name: $1.name, isFollowed: $0 < roles.count - 1) }
  }
}

extension RoleName: TemplateRecord {
  static let documentType = DocumentType<RoleName>(
    "role name", en: "The name of a role, in a list.", zh: "列表中的岗位名称。", af: "Die naam van 'n rol, in 'n lys.",
    fields: [
      Field(
        "name", en: "The role's title, else its id.", zh: "岗位名称，没有名称时为标识。", af: "Die rol se titel, anders sy id.",
        \.name),
      Field(
        "isFollowed", en: "Whether another name follows.", zh: "后面是否还有名称。", af: "Of nog 'n naam volg.", \.isFollowed),
    ])
}
