import MotcCommandLine
import Testing

/// `--format pdf` and `--pdf`, against the built program, with a script in the engine's place.
@Suite struct PDFCommandTests {
  /// A PDF of which page it got.
  private static let chromium = #"""
    #!/bin/sh
    for a in "$@"; do case $a in --print-to-pdf=*) out=${a#*=};; file:*) page=${a#file://};; esac; done
    { echo '%PDF-1.4'; grep -o '<title>.*</title>' "$page"; echo '%%EOF'; } > "$out"

    """#

  private func withEngine(_ script: String, _ body: (Folder, KeyValuePairs<String, String>) throws -> Void) throws {
    try withFolder { folder in
      try folder.write(script, to: "bin/chromium", mode: 0o755)
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      try body(folder, ["PATH": "\(folder.path)/bin:/usr/bin:/bin"])
    }
  }

  @Test func renderPrintsTheHTML() throws {
    try withEngine(Self.chromium) { folder, environment in
      let named = try run(
        "motc", ["render", "lanes", "start.yaml", "--output", "lanes.pdf"], environment: environment, in: folder.path)
      #expect(named.exitCode == 0)
      #expect(named.errorOutput.isEmpty)
      #expect(try folder.text(of: "lanes.pdf") == "%PDF-1.4\n<title>Front desk · Actions by lane</title>\n%%EOF\n")
      let role = ["render", "training", "start.yaml", "--role", "receptionist", "--format", "pdf"]
      let piped = try run("motc", role, environment: environment, in: folder.path)
      #expect(piped.outputText.hasPrefix("%PDF-1.4\n<title>Front desk · "))
      let model = try run(
        "motc", ["render", "model", "start.yaml", "--format", "pdf"], environment: environment, in: folder.path)
      #expect(model.exitCode == 2)
      #expect(model.errorText == "motc: only the flow is a picture; the others are documents\n")
    }
  }

  /// In one piece the diagram is Graphviz's; on sheets it is printed.
  @Test func theDiagramIsPrintedOnSheetsAlone() throws {
    try withEngine(Self.chromium) { folder, environment in
      let flow = ["render", "flow", "start.yaml", "--format", "pdf"]
      let whole = try run("motc", flow, environment: environment, in: folder.path)
      #expect(whole.outputText.hasPrefix("%PDF-") && !whole.outputText.contains("<title>"))
      let sheets = try run("motc", flow + ["--wrap", "a4"], environment: environment, in: folder.path)
      #expect(sheets.outputText.hasPrefix("%PDF-1.4\n<title>Front desk"))
    }
  }

  @Test func buildPrintsEveryHTMLDocumentAndLinksIt() throws {
    try withEngine(Self.chromium) { folder, environment in
      let arguments = ["build", "start.yaml", "--pictures", "none", "--pdf"]
      let built = try run("motc", arguments, environment: environment, in: folder.path)
      #expect(built.exitCode == 0)
      let names = folder.names(in: "out/front-desk")
      // The name of the diagram in one piece is left to Graphviz.
      let pages = names.filter { $0.hasSuffix(".html") }
        .map { String($0.dropLast(4)) + ($0.hasSuffix(".flow.html") ? "a4.pdf" : "pdf") }
      #expect(pages.count > 5)
      #expect(names.filter { $0.hasSuffix(".pdf") } == pages)
      let index = try folder.text(of: "out/index.html")
      for page in pages { #expect(index.contains("href=\"front-desk/\(page)\""), "\(page)") }
      let again = try run("motc", arguments, environment: environment, in: folder.path)
      #expect(again.outputText.contains("\n0 documents written, "))
    }
  }

  @Test func withoutAnEngineTheOtherDocumentsAreStillMade() throws {
    try withFolder { folder in
      _ = try run("motc", ["init", "start.yaml"], in: folder.path)
      let built = try run(
        "motc", ["build", "--pictures", "none", "--pdf"], environment: ["PATH": "/nowhere"], in: folder.path)
      #expect(built.exitCode == 2)
      #expect(built.errorText.split(separator: "\n").count == 1)
      #expect(built.errorText.contains("`apt-get install chromium`"))
      #expect(folder.names(in: "out/front-desk").contains("front-desk.lanes.html"))
    }
  }

  @Test func whatOnePageLacksTheOthersHave() throws {
    let script = Self.chromium.replacing("done\n", with: "done\ngrep -q 'Actions by lane' \"$page\" && exit 4\n")
    try withEngine(script) { folder, environment in
      let built = try run(
        "motc", ["build", "--pictures", "none", "--pdf"], environment: environment, in: folder.path)
      #expect(built.exitCode == 2)
      #expect(built.errorText == "motc: 'chromium' failed with exit code 4: it gave no reason\n")
      let names = folder.names(in: "out/front-desk")
      #expect(names.contains("front-desk.risks.pdf") && !names.contains("front-desk.lanes.pdf"))
    }
  }
}
