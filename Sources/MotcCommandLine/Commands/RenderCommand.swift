import ArgumentParser
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import MotcWorkbook

/// `motc render`
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render one document of one blueprint.",
    discussion: """
      ARTEFACTS
        flow        the service blueprint as a diagram: dot, svg, html on sheets; png, pdf through Graphviz
        checklist   staff checklist: html, pdf, markdown, csv, xlsx
        training    training sheet: html, pdf, markdown
        card        pocket card, what to say and how to put things right: html, pdf, markdown
        standards   table of standards: html, pdf, markdown, csv, xlsx
        risks       risk register with its matrices: html, pdf, markdown, csv, xlsx
        trace       trace matrix with its gaps: html, pdf, markdown, csv, xlsx
        lanes       all actions, then lane by lane: html, pdf, markdown, csv, xlsx
        model       the compiled blueprint: json

      EXAMPLES
        motc render flow repair.yaml --format png --output flow.png
        motc render flow repair.yaml --role 客服 --wrap phase --theme black-and-white --output flow.svg
        motc render checklist repair.yaml --role 客服 > checklist.html
        motc render training repair.yaml --role 客服,收银员 --format markdown

      Graphviz draws the pdf of the flow in one piece; Chromium, Google Chrome or WeasyPrint, the first that is installed,
      prints its sheets (--wrap a4) and all other documents. Workbooks (xlsx) are made by a motc that was built with them: `make XLSX=1`.

      A blueprint with errors is not rendered: what it says is not yet settled. Warnings do not stand in the way.
      """)

  @ArgumentParser.Argument(
    help: "What to render: flow, checklist, training, card, standards, risks, trace, lanes or model.")
  var artefact: ArtefactKind

  @ArgumentParser.Argument(help: "The blueprint.")
  var file: String

  @Option(help: "dot, svg, png, pdf, html, markdown, csv, xlsx or json; the artefact's first one when not given.")
  var format: OutputFormat?

  @Option(help: "Only what these roles do or answer for, in the diagram set off: ids, separated by commas.")
  var role: String?

  @Option(help: "Only what customers of this tier get.")
  var tier: String?

  @Option(
    name: [.short, .long],
    help: "The file to write, in the format of its ending unless --format is given; standard output when not given.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A folder whose templates take the place of the built-in ones of the same path; `motc templates list` shows them.",
      valueName: "folder"))
  var templates: String?

  @Option(help: "The day that waivers are held against, as 2027-06-30; otherwise today.")
  var today: CalendarDay?

  @OptionGroup(title: "Options of the diagram") var flow: FlowArguments

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking, today: today)
    _ = session.forEachInput([file]) { input in
      let compilation = session.compile(input)
      let language = session.messageLanguage(for: compilation)
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty, let facts = compilation.facts else {
        session.showOnErrors(errors, of: compilation)
        if errors.isEmpty { session.fail(Self.notBlueprint(.string(input.path.description))) }
        return
      }
      if session.hasBrokenProject(input) { return }
      let form = session.checklistForm(for: input)
      if let bytes = render(facts, of: compilation.files, form, session, language) { deliver(bytes, session) }
    }
    try session.finish()
  }

  /// `nil` when it cannot be rendered, which is said.
  private func render(
    _ facts: Facts, of sources: [SourceFile], _ form: ChecklistForm, _ session: Session, _ language: MessageLanguage
  ) -> [UInt8]? {
    let kind = artefact
    let ending = output.flatMap { $0.split(separator: ".").dropFirst().last }
    let wanted = format ?? ending.flatMap { OutputFormat(argument: String($0)) } ?? .document(kind.formats[0])
    // Without places, only Graphviz can draw it.
    let isDrawnByGraphviz = flow.layout == .dot && wanted == .document(.svg)
    let format: OutputFormat = isDrawnByGraphviz ? .picture(.svg) : wanted
    if role != nil, kind == .trace || kind == .model {
      session.fail(Self.forEverybody(.phrase(kind.summary)))
      return nil
    }
    // The diagram in one piece is a picture; on sheets it is a page to print.
    let isPrinted = format == .picture(.pdf) && (kind == .flow ? flow.isOnSheets : kind.formats.contains(.html))
    if case .picture = format, kind != .flow, !isPrinted {
      session.fail(Self.onlyFlow())
      return nil
    }
    if format == .workbook, !kind.formats.contains(.csv) {
      session.fail(Self.noTable(.phrase(kind.summary)))
      return nil
    }
    if let option = flow.given, kind != .flow {
      session.fail(Self.onlyForFlow(.string(option)))
      return nil
    }
    let home = session.leadingHome([file])
    guard !session.hasFailed, let templates = session.templates(in: templates, of: home) else { return nil }
    let options = RenderOptions(
      roles: role.map { $0.split(whereSeparator: { ",，、".contains($0) }).map { Text(String($0)) } },
      tier: tier.map { Text($0) }, checklist: form, flow: flow.form)
    if format == .workbook, let table = kind.table(facts, of: sources, for: options) {
      switch table {
      case .success(let table): return bytes(of: session.workbook(of: table), session) { $0.message }
      case .failure(let failure):
        session.fail(failure, in: language, templates: templates)
        return nil
      }
    }
    let documentFormat: ArtefactFormat =
      if case .document(let format) = format { format } else { isPrinted ? .html : .dot }
    let rendered = Renderer.load(kind, documentFormat, templates: templates).flatMap {
      $0.render(facts, of: sources, for: options)
    }
    switch (rendered, format) {
    case (.failure(let failure), _):
      session.fail(failure, in: language, templates: templates)
      return nil
    case (.success(let artefact), .picture) where isPrinted:
      if facts.blueprint.language == .chinese { session.warnWithoutChineseFont() }
      return bytes(of: session.print(artefact.bytes), session) { $0.message }
    case (.success(let artefact), .picture(let picture)):
      return bytes(of: session.draw(artefact.bytes, as: picture), session) { $0.message }
    case (.success(let artefact), _):
      return artefact.bytes
    }
  }

  /// What was made; `nil` when it was not, which is said.
  private func bytes<Failure: Error>(
    of result: Result<[UInt8], Failure>, _ session: Session, reason: (Failure) -> Message
  ) -> [UInt8]? {
    switch result {
    case .success(let bytes): return bytes
    case .failure(let failure):
      session.fail(reason(failure))
      return nil
    }
  }

  private func deliver(_ bytes: [UInt8], _ session: Session) {
    guard let output, output != "-" else {
      if session.terminal.isTerminal, bytes.contains(0) {
        session.fail(Self.pictureOnTerminal())
      } else {
        session.output.write(bytes)
      }
      return
    }
    guard let path = Path.named([output], words: Path.commandLineWords()).first else { return }
    session.write(bytes, to: path, inputs: Path.named([file], words: Path.commandLineWords()))
  }

  private static let notBlueprint = Phrase(
    en: "'{1}' is no blueprint that stands by itself: there is nothing to render",
    zh: "“{1}”不是独立的服务蓝图，没有可生成的内容", af: "'{1}' is nie 'n bloudruk wat op sy eie staan nie: daar is niks om te maak nie")
  private static let forEverybody = Phrase(
    en: "the {1} is made for all roles: it does not take --role", zh: "{1}是给所有岗位的，不能用 --role",
    af: "die {1} is vir alle rolle: dit neem nie --role nie")
  private static let onlyFlow = Phrase(
    en: "only the flow is a picture; the others are documents", zh: "只有流程图是图片，其余都是文档",
    af: "net die vloei is 'n prent; die ander is dokumente")
  private static let noTable = Phrase(
    en: "the {1} is no table: it is not made as XLSX", zh: "{1}不是表格，不能生成 XLSX",
    af: "die {1} is geen tabel nie: dit word nie as XLSX gemaak nie")
  private static let onlyForFlow = Phrase(
    en: "{1} is for the flow alone", zh: "{1} 只用于流程图", af: "{1} is net vir die vloei")
  private static let pictureOnTerminal = Phrase(
    en: "a picture would only confuse the terminal; name a file with `--output`",
    zh: "图片不能直接显示在终端上，请用 --output 指定文件", af: "'n prent sou die terminaal net verwar; noem 'n lêer met `--output`")
}

/// What `--format` may be: what motc writes itself, or what is made of that: a picture that Graphviz draws, pages that are
/// printed, a workbook.
enum OutputFormat: ExpressibleByArgument, Hashable, Sendable {
  case document(ArtefactFormat)
  case picture(Dot.Format)
  /// A workbook of Excel.
  case workbook

  init?(argument: String) {
    let word = argument.lowercased() == "md" ? "markdown" : argument.lowercased()
    if let format = ArtefactFormat(rawValue: word) {
      self = .document(format)
    } else if word == "xlsx" {
      self = .workbook
    } else if let picture = Dot.Format(rawValue: word) {
      self = .picture(picture)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    ArtefactFormat.allCases.map(\.rawValue) + ["png", "pdf", "xlsx"]
  }
}

extension ArtefactKind: ExpressibleByArgument {}
