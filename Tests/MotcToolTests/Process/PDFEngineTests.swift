import MotcCommandLine
import MotcSource
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// With the engine of this machine. Where there is none, these are reported as skipped.
@Suite(.enabled(if: (try? PDFEngine(environment: .current())) != nil, "no program prints PDF here"))
struct RealPDFEngineTests {
  private func print(_ page: String) throws -> [UInt8] {
    try PDFEngine(environment: .current()).print(Array(page.utf8))
  }

  @Test func printsTheSamePageAlwaysTheSame() throws {
    let page = "<!DOCTYPE html><html lang=\"zh-CN\"><title>清单</title><body><h1>清单 é</h1><p>…</p></body></html>"
    let pdf = try print(page)
    #expect(pdf.starts(with: "%PDF-".utf8))
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(!text.contains("/CreationDate (D:") || text.contains("/CreationDate (D:20000101000000"))
    #expect(!text.contains("/ModDate (D:") || text.contains("/ModDate (D:20000101000000"))
    var environment = Environment.current()
    environment["TZ"] = "Asia/Shanghai"
    environment["LC_ALL"] = "tr_TR.UTF-8"
    #expect(try PDFEngine(environment: environment).print(Array(page.utf8)) == pdf)
    #expect(try print(page.replacing("清单", with: "标准")) != pdf)
  }

  @Test func showsNothingButThePage() throws {
    try withFolder { folder in
      let name = folder["other.html"].description
      let page = """
        <!DOCTYPE html><html><body><p>page</p><iframe src="file://\(name)"></iframe><object data="file://\(name)"></object>
        <script>document.write(Math.random())</script></body></html>
        """
      try folder.write("<p>one</p>", to: "other.html")
      let first = try print(page)
      try folder.write("<h1>something</h1><p>quite different</p>", to: "other.html")
      #expect(try print(page) == first)
    }
  }

  @Test func leavesNothingBehind() throws {
    try withFolder { folder in
      var environment = Environment.current()
      environment["TMPDIR"] = folder.path.description
      _ = try PDFEngine(environment: environment).print(Array("<!DOCTYPE html><p>page</p>".utf8))
      #expect(folder.names().isEmpty)
    }
  }
}

/// With scripts in the engine's place.
@Suite struct FakePDFEngineTests {
  /// Finds where Chromium is to write.
  private static let target = #"for a in "$@"; do case $a in --print-to-pdf=*) out=${a#*=};; esac; done"#

  private func print(
    with script: String, as name: String = "chromium", patience: Int = 30_000
  ) throws -> Result<[UInt8], PDFError> {
    try withFolder { folder in
      try folder.write("#!/bin/sh\n\(script)\n", to: "bin/\(name)", mode: 0o755)
      try folder.makeFolder("tmp")
      var engine = try PDFEngine(
        environment: Environment(["PATH": "\(folder.path)/bin:/nowhere", "TMPDIR": "\(folder.path)/tmp"]))
      engine.patience = patience
      let result: Result<[UInt8], PDFError>
      do throws(PDFError) {
        result = .success(try engine.print(Array("<!DOCTYPE html><p>page</p>".utf8)))
      } catch {
        result = .failure(error)
      }
      #expect(folder.names(in: "tmp").isEmpty)
      return result
    }
  }

  @Test func saysWhatToInstall() {
    #expect(throws: PDFError.missing) { try PDFEngine(environment: Environment(["PATH": "/nowhere:.:"])) }
    #expect(
      PDFError.missing.message.text(in: .english) == """
        no program on the search path prints PDF; install Chromium (Debian: `apt-get install chromium`), or print the HTML \
        from a browser
        """)
  }

  @Test func takesTheFirstThatIsInstalled() throws {
    try withFolder { folder in
      let environment = Environment(["PATH": folder.path.description])
      for name in ["weasyprint", "google-chrome", "chromium-browser", "chromium"] {
        try folder.write("#!/bin/sh\n", to: name, mode: 0o755)
        #expect(try PDFEngine(environment: environment).name == name)
      }
    }
  }

  @Test func theTimesAreAlwaysTheSame() throws {
    let script = """
      \(Self.target)
      printf '%%PDF-1.4\\n/CreationDate (D:20240102030405+01)\\n/ModDate (D:20240102030405Z)\\n%%%%EOF\\n' > "$out"
      """
    let pdf = "%PDF-1.4\n/CreationDate (D:20000101000000+01)\n/ModDate (D:20000101000000Z)\n%%EOF\n"
    #expect(try print(with: script).get() == Array(pdf.utf8))
  }

  @Test func weasyPrintGetsThePageSealedAndMayOpenNothing() throws {
    let script = #"""
      case "$1" in --help) echo "$OPTIONS"; exit;; esac
      printf '%%PDF-1.4\n%s\n' "$*"; /bin/cat; printf '\n%s %%%%EOF' "$https_proxy"
      """#
    let plain = String(decoding: try print(with: script, as: "weasyprint").get(), as: UTF8.self)
    #expect(plain.hasPrefix("%PDF-1.4\n--quiet --base-url data:, - -\n<!DOCTYPE html><meta http-equiv="))
    #expect(plain.hasSuffix("<p>page</p>\nhttp://127.0.0.1:9 %%EOF"))
    let newer = "OPTIONS='[--allowed-protocols ALLOWED_PROTOCOLS]'\n" + script
    let limited = String(decoding: try print(with: newer, as: "weasyprint").get(), as: UTF8.self)
    #expect(limited.hasPrefix("%PDF-1.4\n--quiet --base-url data:, --allowed-protocols data - -\n"))
  }

  @Test func isKilledWhenItHangs() throws {
    let hanging = ": > \"$TMPDIR/left\"; /bin/sleep 1000"
    #expect(try print(with: hanging, patience: 300) == .failure(.timedOut("chromium", seconds: 1)))
    #expect(
      try print(with: "/bin/sleep 1000", as: "weasyprint", patience: 300)
        == .failure(.timedOut("weasyprint", seconds: 1)))
  }

  @Test func mayFail() throws {
    #expect(
      try print(with: "echo no display >&2; exit 3")
        == .failure(.failed("chromium", .exit(3), remarks: ["no display"])))
    #expect(try print(with: "kill -SEGV $$") == .failure(.failed("chromium", .signal(SIGSEGV), remarks: [])))
  }

  @Test func mayEndWellWithoutAPDF() throws {
    #expect(
      try print(with: "echo cannot read >&2") == .failure(.unusable("chromium", remarks: ["cannot read"])))
    for half in ["", "%PDF-1.4 half", "<html></html> %%EOF"] {
      #expect(
        try print(with: "\(Self.target); echo '\(half)' > \"$out\"") == .failure(.unusable("chromium", remarks: [])))
    }
    // What it left in place of the file is not read.
    #expect(
      try print(with: "\(Self.target); /bin/mkfifo \"$out\"") == .failure(.unusable("chromium", remarks: [])))
  }

  @Test func speaksEveryLanguage() {
    let errors: [PDFError] = [
      .missing, .notStarted("chromium", SystemError(ENOMEM)), .timedOut("chromium", seconds: 60),
      .failed("chromium", .exit(1), remarks: ["a", "b", "c", "d"]), .failed("chromium", .signal(9), remarks: []),
      .unusable("weasyprint", remarks: ["a"]),
    ]
    for error in errors {
      let texts = MessageLanguage.allCases.map { error.message.text(in: $0) }
      #expect(Set(texts).count == 3)
      #expect(texts.allSatisfy { !$0.contains("{") })
    }
    #expect(errors[3].message.text(in: .chinese) == "“chromium”执行失败，退出码 1：b · c · d")
    #expect(errors[5].message.text(in: .english) == "'weasyprint' ended well but made no PDF: a")
  }
}
