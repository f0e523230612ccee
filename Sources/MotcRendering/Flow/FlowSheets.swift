import MotcSource

/// The diagram on sheets of paper, one row or more on each: windows on one drawing, so that an arrow that leaves one sheet below
/// comes into the next from above.
struct FlowSheets: Sendable {
  let title: String
  let subtitle: String?
  let languageTag: String
  let paper: String
  let isAcross: Bool
  let isLegendAside: Bool
  /// To the blueprint's page, in a site.
  let home: HomeLink?
  let sheets: [Sheet]

  struct Sheet: Sendable {
    let number: Int
    let count: Int
    let picture: Markup
    let legend: Markup
  }

  init(_ document: FlowDocument, _ form: FlowForm, home: HomeLink? = nil) {
    self.home = home
    let sheet: FlowSheet = if case .sheet(let wanted) = form.wrapping { wanted } else { .a4 }
    let diagram = FlowDiagram(document, wrapping: .sheet(sheet), theme: form.theme)
    let layout = diagram.layout
    let scale = layout.scale(on: sheet)
    let rows = layout.paper?.sheets ?? []
    title = document.title
    subtitle = document.subtitle
    languageTag = document.language.rawValue
    paper = sheet.rawValue.uppercased()
    isAcross = layout.paper?.isAcross ?? true
    isLegendAside = layout.paper?.isLegendAside ?? false
    let key = diagram.svg(through: layout.legendWindow, scale: scale, named: FlowWords.legend[document.language])
    sheets = rows.enumerated().map { index, rows in
      Sheet(
        number: index + 1, count: layout.paper?.sheets.count ?? 0,
        picture: Markup(diagram.svg(through: layout.window(on: rows), scale: scale, named: diagram.name)),
        legend: Markup(layout.legend.isEmpty ? [] : key))
    }
  }
}

extension FlowSheets: TemplateRecord {
  static let documentType = DocumentType<FlowSheets>(
    "flow", en: "The diagram on sheets of paper.", zh: "分页打印的流程图。", af: "Die diagram op velle papier.",
    fields: [
      Field("title", en: "The blueprint's title.", zh: "服务蓝图的标题。", af: "Die bloudruk se titel.", \.title),
      Field(
        "subtitle", en: "Version, tier and roles.", zh: "版本、客户分级和岗位。", af: "Weergawe, vlak en rolle.", \.subtitle),
      Field(
        "languageTag", en: "The BCP 47 tag of the language.", zh: "语言的 BCP 47 标签。", af: "Die taal se BCP 47-etiket.",
        \.languageTag),
      Field("paper", en: "“A4” or “A3”.", zh: "“A4”或“A3”。", af: "“A4” of “A3”.", \.paper),
      Field(
        "isAcross", en: "Whether the sheets lie across.", zh: "纸张是否横放。", af: "Of die velle dwars lê.", \.isAcross),
      Field(
        "isLegendAside", en: "Whether the legend stands beside the title, not below the rows.",
        zh: "图例是否放在标题旁边，而不在图的下方。", af: "Of die legende langs die titel staan, nie onder die rye nie.",
        \.isLegendAside),
      Field(
        "home", en: "A link to the blueprint's page; only in a site.", zh: "返回蓝图页面的链接；仅在网站中有。",
        af: "'n Skakel na die bloudruk se bladsy; net in 'n werf.", \.home),
      Field("sheets", en: "The sheets.", zh: "各页。", af: "Die velle.", \.sheets),
    ])
}

extension FlowSheets.Sheet: TemplateRecord {
  static let documentType = DocumentType<FlowSheets.Sheet>(
    "sheet", en: "A sheet, with rows of the diagram.", zh: "一页，放流程图的若干行。",
    af: "'n Vel, met rye van die diagram.",
    fields: [
      Field("number", en: "Which sheet it is.", zh: "第几页。", af: "Watter vel dit is.", \.number),
      Field("count", en: "How many there are.", zh: "共几页。", af: "Hoeveel daar is.", \.count),
      Field("picture", en: "Its rows, as SVG.", zh: "这些行的 SVG。", af: "Sy rye, as SVG.", \.picture),
      Field(
        "legend", en: "What the signs mean, as SVG.", zh: "图例的 SVG。", af: "Wat die tekens beteken, as SVG.",
        \.legend),
    ])
}
