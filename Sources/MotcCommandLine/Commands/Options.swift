import ArgumentParser
import MotcModel
import MotcSource

/// What every command that speaks understands.
struct SpeakingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Language of messages: en, zh-CN or af. Otherwise each file's own; English where there is no file.",
      valueName: "tag"))
  var language: MessageLanguageTag?

  @Option(name: [.customLong("color"), .customLong("colour")], help: "Colours: auto, always or never.")
  var colour: Terminal.ColourChoice = .auto
}

extension Terminal.ColourChoice: ExpressibleByArgument {}

/// A language that motc speaks, given by its tag or a variant of it.
struct MessageLanguageTag: ExpressibleByArgument, Sendable {
  let language: MessageLanguage

  init?(argument: String) {
    let primary = argument.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard ["en", "zh", "af"].contains(String(primary)) else { return nil }
    language = MessageLanguage(tag: argument.lowercased())
  }

  static var allValueStrings: [String] { MessageLanguage.allCases.map(\.rawValue) }
}

extension CalendarDay: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(Text(argument))
  }
}
