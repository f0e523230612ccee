import ArgumentParser
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import MotcWorkbook

/// `motc build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check blueprints and make all their documents, with an index to open.",
    discussion: """
      EXAMPLES
        motc build                                 everything of this project, or below this folder, into out/
        motc build blueprints --output documents
        motc build repair.yaml --pictures svg      the diagram as SVG alone
        motc build --pdf --xlsx                    each HTML document also as PDF, each table as a workbook

      Every blueprint gets a folder with its diagram, checklists, training sheets and pocket cards for each role, the
      table of standards, the risk register, the trace matrix, the lanes and the model; OUTPUT/index.html links them
      and opens from disk. Files whose bytes would be the same are left alone. A blueprint with errors gets no
      documents; the others do.
      """)

  @ArgumentParser.Argument(
    help: "Files and folders; when none is given, what the motc.yaml around this folder includes, else this folder.")
  var paths: [String] = []

  @Option(
    name: [.short, .long],
    help: "The folder for the documents; otherwise `output` of motc.yaml, else out. Made if it is missing.")
  var output: String?

  @Option(help: "How diagrams are drawn: svg, png, pdf, separated by commas; or none, for the DOT files alone.")
  var pictures: PictureFormats = PictureFormats(formats: Dot.Format.allCases)

  @Flag(
    help: "Print each HTML document as PDF too, a second each: through Chromium, Google Chrome or WeasyPrint.")
  var pdf = false

  @Flag(help: "Make a workbook (XLSX) of each table too; motc has to be built with them: `make XLSX=1`.")
  var xlsx = false

  @Option(
    help: ArgumentHelp(
      "A folder whose templates take the place of the built-in ones of the same path; `motc templates list` shows them.",
      valueName: "folder"))
  var templates: String?

  @Option(help: "The day that waivers are held against, as 2027-06-30; otherwise today.")
  var today: CalendarDay?

  @OptionGroup var speaking: SpeakingOptions

  func run() throws {
    let session = Session(speaking, today: today)
    let home = session.leadingHome(paths)
    if session.hasFailed { return try session.finish() }
    let named = output.flatMap { Path.named([$0], words: Path.commandLineWords()).first }
    guard let folder = output == nil ? home?.output ?? Path("out") : named else {
      throw ValidationError("'\(output ?? "")' is not a folder name")
    }
    guard let templates = session.templates(in: templates, of: home) else { return try session.finish() }
    switch DocumentSet.load(templates, pictures: pictures.formats) {
    case .failure(.template): session.fail(.template(templates.diagnostics), in: session.language, templates: templates)
    case .failure(let failure): session.fail(failure, in: session.language, templates: templates)
    case .success(let documents):
      var build = Build(session: session, documents: documents, folder: folder, pictures: pictures.formats)
      build.printsPDF = pdf
      build.makesWorkbooks = xlsx
      build.run(paths)
    }
    try session.finish()
  }
}

/// The formats of `--pictures`.
struct PictureFormats: ExpressibleByArgument, Sendable {
  let formats: [Dot.Format]

  init(formats: [Dot.Format]) {
    self.formats = formats
  }

  init?(argument: String) {
    if argument == "none" {
      formats = []
      return
    }
    let words = argument.split(separator: ",").map { Dot.Format(rawValue: $0.lowercased()) }
    guard !words.isEmpty, words.allSatisfy({ $0 != nil }) else { return nil }
    formats = Dot.Format.allCases.filter { words.contains($0) }
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}

/// One run of `motc build`.
private struct Build {
  let session: Session
  let documents: DocumentSet
  let folder: Path
  let pictures: [Dot.Format]
  /// Whether HTML documents are printed.
  var printsPDF = false
  /// Whether workbooks are made of tables.
  var makesWorkbooks = false

  private var inputs: [Path] = []
  private var counts = Counts()
  private var built: [BuiltBlueprint] = []
  private var graphs: [[UInt8]] = []
  private var pages: [Page] = []
  private var written = 0
  private var unchanged = 0

  init(session: Session, documents: DocumentSet, folder: Path, pictures: [Dot.Format]) {
    self.session = session
    self.documents = documents
    self.folder = folder
    self.pictures = pictures
  }

  mutating func run(_ paths: [String]) {
    var chineseIsDrawn = false
    counts.skipped = session.forEachInput(paths) { input in
      inputs.append(input.path)
      let compilation = session.compile(input)
      let language = session.messageLanguage(for: compilation)
      let diagnostics = session.diagnostics(of: compilation)
      counts.add(diagnostics, language: language)
      session.markFindings(diagnostics)
      if !diagnostics.isEmpty { session.show(diagnostics, of: compilation) }
      guard let facts = compilation.facts, !diagnostics.contains(where: { $0.severity == .error }),
        !session.hasBrokenProject(input)
      else { return }
      if facts.blueprint.language == .chinese { chineseIsDrawn = true }
      build(facts, compilation.files, of: input, findings: diagnostics.count)
    }
    draw()
    printPages()
    if chineseIsDrawn, !pictures.isEmpty || printsPDF { session.warnWithoutChineseFont() }
    writeIndex()
    session.progress.erase()
    if counts.files > 0 {
      session.output.write(counts.summary(in: session.forcedLanguage) + "\n")
      guard !built.isEmpty, !session.hasFailed || written + unchanged > 0 else { return }
      session.output.write(
        Self.summary(.number(written), .number(unchanged), .string(folder.description))
          .text(in: counts.language(session.forcedLanguage)) + "\n")
    }
  }

  private mutating func build(_ facts: Facts, _ sources: [SourceFile], of input: Session.Input, findings: Int) {
    let id = facts.blueprint.id.value
    var artefacts: [Artefact] = []
    var files: [IndexFile] = []
    for job in documents.jobs(for: facts, session.checklistForm(for: input)) {
      session.progress.show("\(id) \(job.renderer.kind.rawValue)")
      switch job.renderer.render(facts, of: sources, for: job.options) {
      case .success(let artefact):
        if job.renderer.format == .dot { graphs.append(artefact.bytes) }
        if printsPDF, job.renderer.format == .html {
          pages.append(Page(kind: job.renderer.kind, role: job.role, blueprint: built.count, document: artefact))
        }
        artefacts.append(artefact)
        files.append(
          IndexFile(
            job.renderer.kind, format: job.renderer.format.fileExtension, role: job.role,
            path: "\(id)/\(artefact.name)"))
        if makesWorkbooks, job.renderer.format == .csv, let workbook = workbook(job, facts, sources, artefact.name) {
          artefacts.append(workbook)
          files.append(IndexFile(job.renderer.kind, format: "xlsx", role: job.role, path: "\(id)/\(workbook.name)"))
        }
      case .failure(let failure):
        session.fail(CommandFailure(failure.message, help: failure.help), in: facts.blueprint.language)
      }
    }
    write(artefacts, of: id)
    built.append(BuiltBlueprint(facts: facts, findings: findings, files: files))
  }

  /// `nil` when it cannot be made, which is said.
  private mutating func workbook(
    _ job: DocumentSet.Job, _ facts: Facts, _ sources: [SourceFile], _ csvName: String
  ) -> Artefact? {
    guard case .success(let table)? = job.renderer.kind.table(facts, of: sources, for: job.options) else { return nil }
    switch session.workbook(of: table) {
    case .success(let bytes): return Artefact(name: csvName.dropLast("csv".count) + "xlsx", bytes: bytes)
    case .failure(let failure):
      session.fail(failure.message)
      // What motc was built without, it is without for every table.
      if failure == .notBuiltIn { makesWorkbooks = false }
      return nil
    }
  }

  /// What Graphviz makes of the diagrams, format by format.
  private mutating func draw() {
    guard !graphs.isEmpty else { return }
    for format in pictures where format != .svg {
      for (index, graph) in graphs.enumerated() {
        session.progress.show("dot -T\(format.rawValue) \(index + 1)/\(graphs.count)")
        switch session.draw(graph, as: format) {
        case .success(let bytes):
          let id = built[index].facts.blueprint.id.value
          let artefact = Artefact(name: "\(id).flow.\(format.rawValue)", bytes: bytes)
          write([artefact], of: id)
          built[index].files.append(
            IndexFile(.flow, format: format.rawValue, role: nil, path: "\(id)/\(artefact.name)"))
        case .failure(let error):
          session.fail(error.message)
          // A missing `dot` is missing for every graph and format.
          if error == .missing { return }
        }
      }
    }
  }

  private mutating func printPages() {
    for (index, page) in pages.enumerated() {
      session.progress.show("pdf \(index + 1)/\(pages.count) \(page.document.name)")
      switch session.print(page.document.bytes) {
      case .success(let bytes):
        let id = built[page.blueprint].facts.blueprint.id.value
        let artefact = Artefact(name: page.document.name.dropLast("html".count) + "pdf", bytes: bytes)
        write([artefact], of: id)
        built[page.blueprint].files.append(
          IndexFile(page.kind, format: "pdf", role: page.role, path: "\(id)/\(artefact.name)"))
      case .failure(let error):
        session.fail(error.message)
        // What is missing, or cannot be started, is so for every page.
        switch error {
        case .missing, .notStarted: return
        case .timedOut, .failed, .unusable: break
        }
      }
    }
  }

  private mutating func writeIndex() {
    guard !built.isEmpty else { return }
    let entries = built.map { blueprint in
      IndexEntry(blueprint.facts, findings: blueprint.findings, files: blueprint.files)
    }
    write([documents.index.render(IndexDocument(entries, language: session.forcedLanguage))], of: nil)
  }

  private mutating func write(_ artefacts: [Artefact], of id: Text?) {
    let outputs = artefacts.map { artefact in
      OutputFile(name: (id.map { $0.string + "/" } ?? "") + artefact.name, bytes: artefact.bytes)
    }
    let plan: OutputPlan
    do throws(OutputPlanError) {
      plan = try OutputPlan(outputs, in: folder, inputs: inputs)
    } catch {
      session.fail(error.message)
      return
    }
    // One document can be made again; syncing each to the disk would take longer than making all of them.
    let writer = AtomicWriter(isDurable: false)
    for (path, bytes) in plan.files {
      do throws(FileWriteError) {
        switch try writer.write(bytes, to: path) {
        case .written: written += 1
        case .unchanged: unchanged += 1
        }
      } catch {
        session.fail(error.message(for: path))
      }
    }
  }

  private static let summary = Phrase(
    en: "{1} documents written, {2} unchanged; open {3}/index.html", zh: "写入文档 {1} 份，未变 {2} 份；请打开 {3}/index.html",
    af: "{1} dokumente geskryf, {2} onveranderd; maak {3}/index.html oop")
}

/// An HTML document that is to be printed.
private struct Page {
  let kind: ArtefactKind
  let role: Role?
  /// Its place among those that were built.
  let blueprint: Int
  let document: Artefact
}

/// One blueprint of a build, for the index.
private struct BuiltBlueprint {
  let facts: Facts
  let findings: Int
  var files: [IndexFile]
}

/// The renderers of a build, loaded once, and what they are asked for a blueprint.
private struct DocumentSet {
  private let renderers: [Renderer]
  let index: IndexRenderer

  struct Job {
    let renderer: Renderer
    let options: RenderOptions
    let role: Role?
  }

  static func load(_ templates: TemplateLibrary, pictures: [Dot.Format]) -> Result<DocumentSet, RenderFailure> {
    var renderers: [Renderer] = []
    for kind in ArtefactKind.allCases {
      for format in kind.formats where format != .svg || pictures.contains(.svg) {
        switch Renderer.load(kind, format, templates: templates) {
        case .success(let renderer): renderers.append(renderer)
        case .failure(let failure): return .failure(failure)
        }
      }
    }
    return IndexRenderer.load(templates).map { DocumentSet(renderers: renderers, index: $0) }
  }

  /// Checklists for everybody and for each role; training sheets and, where they say anything, pocket cards for each
  /// role; the rest once.
  func jobs(for facts: Facts, _ checklist: ChecklistForm) -> [Job] {
    let people = facts.blueprint.roles.filter { $0.kind == .person }
    return renderers.flatMap { renderer in
      let forAll = Job(renderer: renderer, options: RenderOptions(checklist: checklist), role: nil)
      let forEach = people.map { role in
        Job(renderer: renderer, options: RenderOptions(roles: [role.id.value], checklist: checklist), role: role)
      }
      return switch renderer.kind {
      case .checklist: [forAll] + forEach
      case .training: people.isEmpty ? [forAll] : forEach
      case .card:
        people.isEmpty ? [forAll] : forEach.filter { $0.role.map { Renderer.cardHasEntries(for: $0, facts) } ?? true }
      case .flow, .standards, .risks, .trace, .lanes, .model: [forAll]
      }
    }
  }
}
