import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import MotcWorkbook

/// One run of `motc build`.
struct Build {
  let session: Session
  let documents: DocumentSet
  let folder: Path
  let pictures: [Dot.Format]
  /// Who draws pictures and prints pages.
  let workers: Workers
  /// Whether HTML documents are printed.
  var printsPDF = false
  /// Whether workbooks are made of tables.
  var makesWorkbooks = false

  private var inputs: [Path] = []
  private var counts = Counts()
  private var built: [BuiltBlueprint] = []
  /// What has no documents, in a site.
  private var otherFiles: [SiteFile] = []
  private var graphs: [[UInt8]] = []
  private var pages: [Page] = []
  private var written = 0
  private var unchanged = 0

  init(session: Session, documents: DocumentSet, folder: Path, pictures: [Dot.Format], workers: Workers) {
    self.session = session
    self.documents = documents
    self.folder = folder
    self.pictures = pictures
    self.workers = workers
  }

  mutating func run(_ paths: [String]) {
    var chineseIsDrawn = false
    counts.skipped = session.forEachInput(paths) { input in
      inputs.append(input.path)
      let compilation = session.compile(input)
      let language = session.messageLanguage(for: compilation)
      let diagnostics = session.diagnostics(of: compilation)
      counts.addFile(in: language)
      counts.add(diagnostics)
      session.markFindings(diagnostics)
      if !diagnostics.isEmpty { session.show(diagnostics, of: compilation) }
      guard let facts = compilation.facts, !diagnostics.contains(where: { $0.severity == .error }),
        !session.hasBrokenProject(input)
      else {
        if documents.pages != nil, !diagnostics.isEmpty {
          otherFiles.append(SiteFile(path: input.source.path, findings: siteFindings(diagnostics, of: compilation)))
        }
        return
      }
      if facts.blueprint.language == .chinese { chineseIsDrawn = true }
      build(facts, of: input, compilation, diagnostics)
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

  private mutating func build(
    _ facts: Facts, of input: Session.Input, _ compilation: Compilation, _ diagnostics: [Diagnostic]
  ) {
    let id = facts.blueprint.id.value
    let sources = compilation.files
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
    built.append(
      BuiltBlueprint(
        facts: facts, sources: sources, findings: diagnostics.count,
        shownFindings: documents.pages == nil ? SiteFindings([]) : siteFindings(diagnostics, of: compilation),
        files: files))
  }

  private func siteFindings(_ diagnostics: [Diagnostic], of compilation: Compilation) -> SiteFindings {
    let shown = Session.gravest(diagnostics)
    let list = SiteFinding.list(
      shown, sources: compilation.sources, in: session.messageLanguage(for: compilation))
    return SiteFindings(list, hidden: diagnostics.count - shown.count)
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
    let graphs = graphs
    let drawings = pictures.filter { $0 != .svg }.flatMap { format in graphs.indices.map { (format, graph: $0) } }
    guard !drawings.isEmpty else { return }
    let dot: Dot
    switch session.dot() {
    case .success(let program): dot = program
    case .failure(let error): return session.fail(error.message)
    }
    workers.work(drawings.count) {
      dot.draw(graphs[drawings[$0].graph], for: drawings[$0].0)
    } take: { piece, drawn in
      let (format, index) = drawings[piece]
      session.progress.show("dot -T\(format.rawValue) \(index + 1)/\(graphs.count)")
      switch session.drawing(drawn) {
      case .success(let bytes):
        let id = built[index].facts.blueprint.id.value
        let artefact = Artefact(name: "\(id).flow.\(format.rawValue)", bytes: bytes)
        write([artefact], of: id)
        built[index].files.append(
          IndexFile(.flow, format: format.rawValue, role: nil, path: "\(id)/\(artefact.name)"))
      case .failure(let error): session.fail(error.message)
      }
      return true
    }
  }

  private mutating func printPages() {
    guard !pages.isEmpty else { return }
    let engine: PDFEngine
    switch session.pdfEngine() {
    case .success(let program): engine = program
    case .failure(let error): return session.fail(error.message)
    }
    let (pages, documents) = (pages, pages.map(\.document.bytes))
    workers.work(pages.count) { piece in
      engine.printed(documents[piece])
    } take: { piece, printed in
      let page = pages[piece]
      session.progress.show("pdf \(piece + 1)/\(pages.count) \(page.document.name)")
      switch printed {
      case .success(let bytes):
        let id = built[page.blueprint].facts.blueprint.id.value
        // The diagram has a PDF of its own, in one piece, by Graphviz.
        let format = page.kind == .flow ? "a4.pdf" : "pdf"
        let artefact = Artefact(name: page.document.name.dropLast("html".count) + format, bytes: bytes)
        write([artefact], of: id)
        built[page.blueprint].files.append(
          IndexFile(page.kind, format: format, role: page.role, path: "\(id)/\(artefact.name)"))
      case .failure(let error):
        session.fail(error.message)
        // What cannot be started, cannot be for every page.
        if case .notStarted = error { return false }
      }
      return true
    }
  }

  private mutating func writeIndex() {
    guard !built.isEmpty || !otherFiles.isEmpty else { return }
    let entries = built.map(\.entry)
    let index = IndexDocument(entries, language: session.forcedLanguage, otherFiles: otherFiles)
    var artefacts = [documents.index.render(index)]
    if let pages = documents.pages { artefacts.append(writePages(with: pages).artefact) }
    write(artefacts, of: nil)
  }

  /// - Returns: what the search finds on them.
  private mutating func writePages(with renderer: SiteRenderer) -> SiteSearch {
    var search = SiteSearch()
    for blueprint in built {
      let id = blueprint.facts.blueprint.id.value
      session.progress.show("\(id) \(SiteRenderer.pageName)")
      switch SitePage.compose(blueprint.entry, of: blueprint.sources, findings: blueprint.shownFindings) {
      case .success(let page):
        search.add(page)
        write([renderer.render(page)], of: id)
      case .failure(let failure):
        session.fail(CommandFailure(failure.message, help: failure.help), in: blueprint.facts.blueprint.language)
      }
    }
    return search
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
  let sources: [SourceFile]
  let findings: Int
  /// Those that a site shows.
  let shownFindings: SiteFindings
  var files: [IndexFile]

  var entry: IndexEntry { IndexEntry(facts, findings: findings, files: files) }
}
