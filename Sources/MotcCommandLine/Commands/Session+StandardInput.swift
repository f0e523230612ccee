import ArgumentParser
import MotcSource

/// What a command understands that takes `-` for a path.
struct StandardInputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the text of `-` is called, and where it stands: its folder decides about motc.yaml and imports.",
      valueName: "name"))
  var stdinFilename: String?
}

extension Session {
  /// Reads standard input where the paths are `-`, before anything else is done.
  ///
  /// - Parameter isRewritten: whether the command would write the file anew.
  func takeStandardInput(
    for paths: [String], _ options: StandardInputOptions, isRewritten: Bool = false
  ) throws(CommandFailure) {
    guard paths.contains("-") else {
      if options.stdinFilename != nil { throw CommandFailure(Self.nothingToName()) }
      return
    }
    guard paths.count == 1 else { throw CommandFailure(Self.notAlone(), help: [Self.fileOfThatName()]) }
    guard !isRewritten else { throw CommandFailure(Self.cannotMend(), help: [Self.takeTheFixes()]) }
    let name = options.stdinFilename ?? "<stdin>"
    guard let path = Path.named([name], words: Path.commandLineWords()).first, path.bytes.last != UInt8(ascii: "/"),
      !path.bytes.isEmpty, status(of: path)?.isFolder != true
    else { throw CommandFailure(Self.noFileName(.string(name))) }
    standardInput = path
    files.takeStandardInput(as: path)
  }

  /// The paths that were given, each as the system knows it; of `-`, what it is called.
  func named(_ paths: [String]) -> [Path] {
    standardInput.map { [$0] } ?? Path.named(paths, words: Path.commandLineWords())
  }

  private static let nothingToName = Phrase(
    en: "--stdin-filename says what `-` is called: write `-` for the path", zh: "--stdin-filename 是 - 的文件名：请把路径写成 -",
    af: "--stdin-filename sê wat `-` heet: skryf `-` vir die pad")
  private static let notAlone = Phrase(
    en: "`-` is standard input and goes with no other path", zh: "- 是标准输入，不能和其他路径一起用",
    af: "`-` is standaardinvoer en gaan met geen ander pad saam nie")
  private static let fileOfThatName = Phrase(
    en: "a file that is called '-' is written ./-", zh: "名为“-”的文件请写成 ./-",
    af: "'n lêer met die naam '-' word ./- geskryf")
  private static let cannotMend = Phrase(
    en: "--fix mends files, and `-` is none", zh: "--fix 改正的是文件，- 不是文件",
    af: "--fix stel lêers reg, en `-` is nie een nie")
  private static let takeTheFixes = Phrase(
    en: "`motc check - --format json` says under `fixes` what would mend it",
    zh: "motc check - --format json 会在 fixes 里列出改法",
    af: "`motc check - --format json` sê onder `fixes` wat dit sou regstel")
  private static let noFileName = Phrase(
    en: "'{1}' is not a name for a file", zh: "“{1}”不是文件名", af: "'{1}' is nie 'n lêernaam nie")
}
