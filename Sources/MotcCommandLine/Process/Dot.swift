package import MotcSource

/// Graphviz's `dot`, which turns graphs into pictures.
package struct Dot: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    case svg, png, pdf
  }

  /// How long one graph may take, in milliseconds.
  package var patience = 30_000

  private let executable: Path
  private let environment: Environment

  /// - Parameter environment: where `dot` is looked for and what it runs in, but for what would make its output
  ///   differ from place to place.
  package init(environment: Environment) throws(DotError) {
    guard let executable = environment.program(named: "dot") else { throw .missing }
    self.executable = executable
    var environment = environment
    environment.removeAll { $0 == "LANG" || $0 == "LANGUAGE" || $0.hasPrefix("LC_") || $0 == "GV_FILE_PATH" }
    environment["LC_ALL"] = "C"
    environment["TZ"] = "UTC"
    // Graphviz takes this for a web server's work, and opens no image or shape file that a graph may name.
    environment["SERVER_NAME"] = "motc"
    self.environment = environment
  }

  package struct Drawings: Sendable {
    /// One for each graph, in their order.
    package fileprivate(set) var results: [Result<[UInt8], DotError>] = []
    /// What `dot` remarked though it drew, a line each.
    package fileprivate(set) var warnings: [String] = []
  }

  /// Draws graphs; one process draws many, for starting one takes longer than drawing most graphs.
  ///
  /// - Parameters:
  ///   - graphs: texts in the DOT language, each one graph, with a name and without colour gradients: `dot` numbers
  ///     those from the first to the last graph it draws, and a picture would depend on its neighbours.
  ///   - resolution: of a picture in pixels, in dots per inch; Graphviz's 96 when nothing is given.
  package func draw(_ graphs: [[UInt8]], as format: Format, resolution: Int? = nil) -> Drawings {
    var drawings = Drawings()
    for start in stride(from: 0, to: graphs.count, by: Dot.batchSize) {
      let batch = Array(graphs[start..<min(start + Dot.batchSize, graphs.count)])
      if batch.count > 1, let (documents, warnings) = try? drawAll(batch, as: format, resolution) {
        drawings.results += documents.map { .success($0) }
        drawings.warnings += warnings
        continue
      }
      // Something is wrong with one of them, and `dot` stopped there: each for itself tells which, and saves the rest.
      for graph in batch {
        do throws(DotError) {
          let (documents, warnings) = try drawAll([graph], as: format, resolution)
          drawings.results += documents.map { .success($0) }
          drawings.warnings += warnings
        } catch {
          drawings.results.append(.failure(error))
        }
      }
    }
    return drawings
  }

  /// Bounds what is held in memory, and what is drawn twice after a failure.
  private static let batchSize = 64

  /// As many documents as graphs, or an error.
  private func drawAll(
    _ graphs: [[UInt8]], as format: Format, _ resolution: Int?
  ) throws(DotError) -> (documents: [[UInt8]], warnings: [String]) {
    let arguments = ["-T\(format.rawValue)"] + (resolution.map { ["-Gdpi=\($0)"] } ?? [])
    var process = ChildProcess(executable, arguments, environment: environment)
    process.input = Array(graphs.joined(separator: [UInt8(ascii: "\n")]))
    process.patience = patience
    let result: ChildProcess.Result
    do throws(ChildProcess.Failure) {
      result = try process.run()
    } catch {
      switch error {
      case .notStarted(let reason): throw .notStarted(reason)
      case .timedOut: throw .timedOut(seconds: max(1, patience / 1_000))
      case .tooMuchOutput: throw .unusable
      }
    }
    let remarks = result.remarks
    guard result.ending == .exit(0) else { throw .failed(result.ending, remarks: remarks) }
    guard let documents = format.documents(in: result.output), documents.count == graphs.count else {
      throw .unusable
    }
    return (documents, remarks)
  }
}

/// Why there is no picture.
package enum DotError: Error, Hashable, Sendable {
  case missing
  case notStarted(SystemError)
  case timedOut(seconds: Int)
  /// With what it said, a line each.
  case failed(ChildProcess.Ending, remarks: [String])
  /// It ended well, but what it wrote is not one whole document.
  case unusable

  package var message: Message {
    switch self {
    case .missing: Phrases.missing()
    case .notStarted(let error): Phrases.notStarted(.message(error.reason))
    case .timedOut(let seconds): Phrases.timedOut(.number(seconds))
    case .failed(.exit(let code), let remarks): Phrases.failed(.number(Int(code)), said(remarks))
    case .failed(.signal(let signal), let remarks): Phrases.crashed(.number(Int(signal)), said(remarks))
    case .unusable: Phrases.unusable()
    }
  }

  private func said(_ remarks: [String]) -> Argument {
    remarks.isEmpty ? .phrase(Phrases.nothing) : .string(remarks.joined(separator: " · "))
  }

  private enum Phrases {
    static let missing = Phrase(
      en: "Graphviz's 'dot' is not on the search path; install it (Debian, Ubuntu: `apt-get install graphviz`)",
      zh: "搜索路径中找不到 Graphviz 的“dot”，请先安装（Debian、Ubuntu：`apt-get install graphviz`）",
      af: "Graphviz se 'dot' is nie op die soekpad nie; installeer dit (Debian, Ubuntu: `apt-get install graphviz`)")
    static let notStarted = Phrase(
      en: "cannot start 'dot': {1}", zh: "无法启动“dot”：{1}", af: "kan nie 'dot' begin nie: {1}")
    static let timedOut = Phrase(
      en: "'dot' was stopped: it drew nothing for {1} s", zh: "“dot”已被终止：{1} 秒内没有任何输出",
      af: "'dot' is gestop: dit het {1} s lank niks geteken nie")
    static let failed = Phrase(
      en: "'dot' failed with exit code {1}: {2}", zh: "“dot”执行失败，退出码 {1}：{2}",
      af: "'dot' het misluk met uitgangskode {1}: {2}")
    static let crashed = Phrase(
      en: "'dot' was ended by signal {1}: {2}", zh: "“dot”被信号 {1} 终止：{2}", af: "'dot' is deur sein {1} beëindig: {2}")
    static let unusable = Phrase(
      en: "'dot' did not write the picture it was asked for", zh: "“dot”没有输出所需的图像",
      af: "'dot' het nie die gevraagde prent geskryf nie")
    static let nothing = Phrase(
      en: "it gave no reason", zh: "未说明原因", af: "dit het geen rede gegee nie")
  }
}
