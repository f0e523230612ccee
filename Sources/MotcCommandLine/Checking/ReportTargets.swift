import MotcSource

/// Where the findings go, and as what: the values of `--format`.
struct ReportTargets {
  /// On standard output; `nil`: only the line of what the run came to.
  private(set) var standard: ReportFormat?
  private(set) var files: [(format: ReportFormat, path: Path)] = []

  /// Whether anything but text for a person is wanted.
  var wantsReport: Bool { !files.isEmpty || standard != nil && standard != .text }

  init(_ words: [String], environment: Environment) throws(CommandFailure) {
    var isStandardTaken: String?
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let format = Self.format(parts[0], environment) else {
        throw CommandFailure(Self.unknown(.string(parts[0])), help: [Self.formats(.list(Self.names))])
      }
      guard parts.count == 2, parts[1] != "-" else {
        if let first = isStandardTaken { throw CommandFailure(Self.twice(.string(first), .string(parts[0]))) }
        isStandardTaken = parts[0]
        standard = format
        continue
      }
      guard !parts[1].isEmpty, let path = Path(parts[1]) else { throw CommandFailure(Self.noFile(.string(word))) }
      guard !files.contains(where: { $0.path.withoutDots == path.withoutDots }) else {
        throw CommandFailure(Self.samePlace(.string(path.description)))
      }
      files.append((format, path))
    }
    if words.isEmpty { standard = .text }
  }

  private static func format(_ word: String, _ environment: Environment) -> ReportFormat? {
    word == "auto"
      ? environment["GITHUB_ACTIONS"] == "true" ? .github : .text
      : ReportFormat(rawValue: word)
  }

  private static var names: [Argument] { (ReportFormat.allCases.map(\.rawValue) + ["auto"]).map { .string($0) } }

  private static let unknown = Phrase(
    en: "there is no format '{1}'", zh: "没有“{1}”这种格式", af: "daar is geen formaat '{1}' nie")
  private static let formats = Phrase(
    en: "--format takes {1}; with a file too: sarif=motc.sarif", zh: "--format 可以是 {1}；也可以写到文件：sarif=motc.sarif",
    af: "--format neem {1}; ook met 'n lêer: sarif=motc.sarif")
  private static let twice = Phrase(
    en: "only one format goes to standard output: give '{1}' or '{2}' a file, as in {2}=FILE",
    zh: "标准输出只能用一种格式：请给“{1}”或“{2}”指定文件，如 {2}=文件",
    af: "net een formaat gaan na standaardafvoer: gee '{1}' of '{2}' 'n lêer, soos {2}=LÊER")
  private static let noFile = Phrase(
    en: "'{1}' names no file", zh: "“{1}”没有写明文件", af: "'{1}' noem geen lêer nie")
  private static let samePlace = Phrase(
    en: "two formats would be written to '{1}'", zh: "有两种格式要写到“{1}”", af: "twee formate sou na '{1}' geskryf word")
}
