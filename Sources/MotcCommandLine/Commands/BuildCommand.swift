import ArgumentParser
import MotcModel
import MotcRendering
import MotcSource

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
        motc build --site                          a site to browse and search, from disk or from any web server

      Every blueprint gets a folder with its diagram, checklists, training sheets and pocket cards for each role, the
      table of standards, the risk register, the trace matrix, the lanes and the model; OUTPUT/index.html links them
      and opens from disk. Files whose bytes would be the same are left alone. A blueprint with errors gets no
      documents; the others do.

      With --site each blueprint has a page too: the diagram, whose boxes lead to the standards and back, the documents, and
      what the check found. OUTPUT/index.html then searches all of them.
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

  @Flag(help: "Make a site: a page for each blueprint, and a first page that searches them.")
  var site = false

  @Option(
    name: [.short, .long],
    help: "How many pictures and PDFs are made at the same time, 1 to 64; otherwise one for each processor.")
  var jobs: JobCount?

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
    switch DocumentSet.load(templates, pictures: pictures.formats, forSite: site) {
    case .failure(.template): session.fail(.template(templates.diagnostics), in: session.language, templates: templates)
    case .failure(let failure): session.fail(failure, in: session.language, templates: templates)
    case .success(let documents):
      var build = Build(
        session: session, documents: documents, folder: folder, pictures: pictures.formats,
        workers: jobs?.workers ?? .onePerProcessor)
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

/// The number of `--jobs`.
struct JobCount: ExpressibleByArgument, Sendable {
  let workers: Workers

  init?(argument: String) {
    guard let count = Int(argument), 1...Workers.most ~= count else { return nil }
    workers = Workers(count)
  }
}
