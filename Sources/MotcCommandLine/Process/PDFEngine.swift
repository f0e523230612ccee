package import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An installed program that prints a page of HTML as PDF.
///
/// The page gets nothing from outside: no network, no file of the machine, no script. Why these programs, and in this
/// order: `docs/decisions/0018-who-prints-pdf.md`.
package struct PDFEngine: Sendable {
  /// How long one page may take, in milliseconds.
  package var patience: Int

  private enum Kind { case chromium, weasyPrint }

  private static let programs: [(name: String, kind: Kind)] = [
    ("chromium", .chromium), ("chromium-browser", .chromium), ("google-chrome", .chromium),
    ("google-chrome-stable", .chromium), ("weasyprint", .weasyPrint),
  ]

  private let kind: Kind
  private let executable: Path
  private let environment: Environment

  /// The program's name.
  package let name: String

  /// - Parameter environment: where the programs are looked for, and what the one that is found runs in.
  package init(environment: Environment) throws(PDFError) {
    for (name, kind) in Self.programs {
      guard let executable = environment.program(named: name) else { continue }
      self.name = name
      self.kind = kind
      self.executable = executable
      // WeasyPrint takes its time over long tables.
      patience = kind == .chromium ? 60_000 : 300_000
      var environment = environment
      environment["TZ"] = "UTC"
      environment["SOURCE_DATE_EPOCH"] = "946684800"
      for scheme in ["http", "https", "ftp", "all"] {
        environment["\(scheme)_proxy"] = Self.nowhere
        environment["\(scheme.uppercased())_PROXY"] = Self.nowhere
      }
      environment["no_proxy"] = nil
      environment["NO_PROXY"] = nil
      self.environment = environment
      return
    }
    throw .missing
  }

  /// Where nobody listens.
  private static let nowhere = "http://127.0.0.1:9"

  /// Prints a page; the same page gives the same bytes, as long as the program and the fonts stay the same.
  package func print(_ page: [UInt8]) throws(PDFError) -> [UInt8] {
    let folder: TemporaryFolder
    do throws(SystemError) {
      folder = try TemporaryFolder(in: environment)
    } catch {
      throw .notStarted(name, error)
    }
    defer { folder.remove() }
    let pdf =
      switch kind {
      case .chromium: try printWithChromium(sealed(page), in: folder)
      case .weasyPrint: try printWithWeasyPrint(sealed(page), in: folder)
      }
    guard pdf.starts(with: "%PDF-".utf8), pdf.suffix(1_024).contains(subsequence: "%%EOF") else {
      throw .unusable(name, remarks: [])
    }
    return withFixedTimes(pdf)
  }

  // MARK: Programs

  private func printWithChromium(_ page: [UInt8], in folder: TemporaryFolder) throws(PDFError) -> [UInt8] {
    guard let source = folder.path.appending("page.html".utf8), let target = folder.path.appending("page.pdf".utf8)
    else { throw .unusable(name, remarks: []) }
    do throws(FileWriteError) {
      _ = try AtomicWriter(isDurable: false).write(page, to: source)
    } catch {
      throw .unusable(name, remarks: [error.message(for: source).text(in: .english)])
    }
    func argument(_ option: String, _ value: Path) -> [UInt8] { Array("\(option)=".utf8) + Array(value.bytes) }
    var options = [
      "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-breakpad",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
      "--log-level=3", "--no-pdf-header-footer", "--proxy-server=\(Self.nowhere)", "--proxy-bypass-list=<-loopback>",
    ]
    // Chromium has no sandbox for root, and will not start without being told that it need not have one.
    if geteuid() == 0 { options.append("--no-sandbox") }
    var environment = environment
    environment["LC_ALL"] = "C.UTF-8"
    // It leaves nothing in the user's home.
    environment["TMPDIR"] = folder.path.description
    environment["BREAKPAD_DUMP_LOCATION"] = folder.path.description
    environment["GSETTINGS_BACKEND"] = "memory"
    let result = try run(
      options.map { Array($0.utf8) } + [
        argument("--user-data-dir", folder.path), argument("--print-to-pdf", target),
        Array(fileURL(of: source).utf8),
      ], environment: environment)
    // It ends well whether there is a PDF or not.
    guard let pdf = try? FileReader(limit: 1 << 28).read(target) else { throw .unusable(name, remarks: result.remarks) }
    return pdf
  }

  private func printWithWeasyPrint(_ page: [UInt8], in folder: TemporaryFolder) throws(PDFError) -> [UInt8] {
    // Older versions do not know the option, and would open what files a template names.
    let help = try run([Array("--help".utf8)], environment: environment).output
    let limits = help.contains(subsequence: "--allowed-protocols") ? ["--allowed-protocols", "data"] : []
    return try run(
      (["--quiet", "--base-url", "data:,"] + limits + ["-", "-"]).map { Array($0.utf8) }, input: page,
      environment: environment
    ).output
  }

  private func run(
    _ arguments: [[UInt8]], input: [UInt8] = [], environment: Environment
  ) throws(PDFError) -> ChildProcess.Result {
    var process = ChildProcess(executable, bytes: arguments, environment: environment)
    process.input = input
    process.patience = patience
    let result: ChildProcess.Result
    do throws(ChildProcess.Failure) {
      result = try process.run()
    } catch {
      switch error {
      case .notStarted(let reason): throw .notStarted(name, reason)
      case .timedOut: throw .timedOut(name, seconds: max(1, patience / 1_000))
      case .tooMuchOutput: throw .unusable(name, remarks: [])
      }
    }
    guard result.ending == .exit(0) else { throw .failed(name, result.ending, remarks: result.remarks) }
    return result
  }
}

/// Why there is no PDF.
package enum PDFError: Error, Hashable, Sendable {
  case missing
  case notStarted(String, SystemError)
  case timedOut(String, seconds: Int)
  /// With what it said, a line each.
  case failed(String, ChildProcess.Ending, remarks: [String])
  /// It ended well, but there is no whole document.
  case unusable(String, remarks: [String])

  package var message: Message {
    switch self {
    case .missing: Phrases.missing()
    case .notStarted(let name, let error): Phrases.notStarted(.string(name), .message(error.reason))
    case .timedOut(let name, let seconds): Phrases.timedOut(.string(name), .number(seconds))
    case .failed(let name, .exit(let code), let remarks):
      Phrases.failed(.string(name), .number(Int(code)), said(remarks))
    case .failed(let name, .signal(let signal), let remarks):
      Phrases.crashed(.string(name), .number(Int(signal)), said(remarks))
    case .unusable(let name, let remarks): Phrases.unusable(.string(name), said(remarks))
    }
  }

  private func said(_ remarks: [String]) -> Argument {
    remarks.isEmpty ? .phrase(Phrases.nothing) : .string(remarks.suffix(3).joined(separator: " · "))
  }

  private enum Phrases {
    static let missing = Phrase(
      en: """
        no program on the search path prints PDF; install Chromium (Debian: `apt-get install chromium`), or print the HTML \
        from a browser
        """,
      zh: "搜索路径中没有可以生成 PDF 的程序，请安装 Chromium（Debian：`apt-get install chromium`），也可以用浏览器打印 HTML",
      af: """
        geen program op die soekpad druk PDF nie; installeer Chromium (Debian: `apt-get install chromium`), of druk die HTML \
        vanuit 'n blaaier
        """)
    static let notStarted = Phrase(
      en: "cannot start '{1}': {2}", zh: "无法启动“{1}”：{2}", af: "kan nie '{1}' begin nie: {2}")
    static let timedOut = Phrase(
      en: "'{1}' was stopped: it printed nothing for {2} s", zh: "“{1}”已被终止：{2} 秒内没有生成任何内容",
      af: "'{1}' is gestop: dit het {2} s lank niks gedruk nie")
    static let failed = Phrase(
      en: "'{1}' failed with exit code {2}: {3}", zh: "“{1}”执行失败，退出码 {2}：{3}",
      af: "'{1}' het misluk met uitgangskode {2}: {3}")
    static let crashed = Phrase(
      en: "'{1}' was ended by signal {2}: {3}", zh: "“{1}”被信号 {2} 终止：{3}", af: "'{1}' is deur sein {2} beëindig: {3}")
    static let unusable = Phrase(
      en: "'{1}' ended well but made no PDF: {2}", zh: "“{1}”正常结束，却没有生成 PDF：{2}",
      af: "'{1}' het goed geëindig maar geen PDF gemaak nie: {2}")
    static let nothing = Phrase(en: "it gave no reason", zh: "未说明原因", af: "dit het geen rede gegee nie")
  }
}

/// The page with a policy by which nothing but its own styles and pictures counts, whatever a template may name.
private func sealed(_ page: [UInt8]) -> [UInt8] {
  let policy = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
    font-src data:">
    """
  // Before it, the page would be read by the rules of another age.
  let type = Array("<!doctype html>".utf8)
  let hasType = page.prefix(type.count).elementsEqual(type) { byte, lower in
    byte == lower || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == lower
  }
  let place = hasType ? type.count : 0
  return page[..<place] + Array(policy.utf8) + page[place...]
}

/// A path, which is absolute, as a URL.
private func fileURL(of path: Path) -> String {
  let digits = Array("0123456789ABCDEF")
  var url = "file://"
  for byte in path.bytes {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "/"):
      url.unicodeScalars.append(Unicode.Scalar(byte))
    default: url += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
  return url
}

/// The document with the times of its making set to one that is always the same, digit for digit.
private func withFixedTimes(_ document: [UInt8]) -> [UInt8] {
  let fixed = Array("20000101000000".utf8)
  var document = document
  for key in ["/CreationDate (D:", "/ModDate (D:"] {
    guard let start = document.index(ofSubsequence: key).map({ $0 + key.utf8.count }),
      document.count - start >= fixed.count,
      document[start..<start + fixed.count].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { continue }
    document.replaceSubrange(start..<start + fixed.count, with: fixed)
  }
  return document
}

extension RandomAccessCollection<UInt8> where Index == Int {
  fileprivate func index(ofSubsequence text: String) -> Int? {
    let pattern = Array(text.utf8)
    var rest = self[...]
    while let start = rest.firstIndex(where: { $0 == pattern.first }) {
      rest = rest[start...]
      if rest.starts(with: pattern) { return start }
      rest = rest.dropFirst()
    }
    return nil
  }

  fileprivate func contains(subsequence text: String) -> Bool { index(ofSubsequence: text) != nil }
}
