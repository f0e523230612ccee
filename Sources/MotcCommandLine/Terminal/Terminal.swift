#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is at the other end of standard output or standard error.
package struct Terminal: Sendable {
  package enum ColourChoice: String, Sendable, CaseIterable {
    case auto, always, never
  }

  package let isTerminal: Bool
  package let usesColour: Bool
  /// In cells; nothing when it is no terminal, where lines are as long as they are.
  package let width: Int?

  /// Colours by themselves only on a terminal that has them, and not against the reader's wish (no-color.org).
  package init(_ descriptor: Int32, environment: Environment, colour: ColourChoice = .auto) {
    isTerminal = isatty(descriptor) == 1
    let isUnwanted = environment[bytes: "NO_COLOR"].map { !$0.isEmpty } ?? false
    switch colour {
    case .always: usesColour = true
    case .never: usesColour = false
    case .auto: usesColour = isTerminal && !isUnwanted && environment["TERM"] != "dumb"
    }
    width = isTerminal ? Terminal.width(of: descriptor, environment) : nil
  }

  private static func width(of descriptor: Int32, _ environment: Environment) -> Int {
    // Who exports COLUMNS means it; shells do not by themselves.
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), (1...10_000).contains(columns) { return columns }
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return 80
  }
}
