import ArgumentParser
import MotcRendering
import MotcSource

/// What only the diagram understands.
struct FlowArguments: ParsableArguments {
  @Option(help: "The diagram's colours: colour, black-and-white or high-contrast.")
  var theme: FlowTheme?

  @Option(
    help: ArgumentHelp(
      """
      Where the diagram goes on in another row: auto; none; phase, each in a row of its own; a width in points; a4 or \
      a3, for sheets on which no type is smaller than 7 points.
      """, valueName: "where"))
  var wrap: FlowWrapping?

  @Option(help: "Who places the diagram's boxes: blueprint, in lanes and columns; or dot, leaving it to Graphviz.")
  var layout: FlowForm.Layout?

  /// The first of them that was given, as it is written.
  var given: String? {
    theme != nil ? "--theme" : wrap != nil ? "--wrap" : layout != nil ? "--layout" : nil
  }

  /// Whether sheets of paper are asked for.
  var isOnSheets: Bool { if case .sheet = wrap { true } else { false } }

  var form: FlowForm {
    FlowForm(layout: layout ?? .blueprint, wrapping: wrap ?? .automatic, theme: theme ?? .colour)
  }
}

extension FlowTheme: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(rawValue: argument.lowercased() == "color" ? FlowTheme.colour.rawValue : argument.lowercased())
  }
}

extension FlowForm.Layout: ExpressibleByArgument {}

extension FlowWrapping: ExpressibleByArgument {
  package init?(argument: String) {
    let word = argument.lowercased()
    switch word {
    case "auto": self = .automatic
    case "none": self = .oneRow
    case "phase": self = .phases
    default:
      if let sheet = FlowSheet(rawValue: word) {
        self = .sheet(sheet)
      } else if let points = Int(word), (200...100_000).contains(points) {
        self = .width(Double(points))
      } else {
        return nil
      }
    }
  }

  package static var allValueStrings: [String] {
    ["auto", "none", "phase"] + FlowSheet.allCases.map(\.rawValue) + ["200 … 100000"]
  }
}
