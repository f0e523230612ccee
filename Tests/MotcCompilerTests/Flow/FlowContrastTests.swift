import MotcRendering
import MotcSource
import Testing

/// What people with low vision can read of the diagram, from the drawing that is written.
@Suite struct FlowContrastTests {
  /// Everybody's diagram, and one in which some boxes stand out and others recede.
  private func drawings(_ theme: FlowTheme) -> [PaintedSVG] {
    let documents = FlowSamples.names.compactMap(FlowSamples.named) + [HardFlow.document]
    return documents.flatMap { document in
      var emphasised = document
      for column in document.columns.indices {
        emphasised.columns[column].emphasis = column % 2 == 0 ? .strong : .quiet
      }
      for box in document.boxes.indices {
        emphasised.boxes[box].emphasis = [.strong, .plain, .quiet][box % 3]
      }
      return [document, emphasised].map { PaintedSVG(FlowDiagram($0, theme: theme).svg) }
    }
  }

  @Test(arguments: FlowTheme.allCases) func textStandsOutFromWhatItLiesOn(theme: FlowTheme) {
    let least = theme == .highContrast ? 7.0 : 4.5
    for drawing in drawings(theme) {
      #expect(drawing.texts.count > 20)
      #expect(Set(drawing.texts.map(\.ground)).count >= (theme == .blackAndWhite ? 1 : 3))
      for text in drawing.texts {
        let contrast = PaintedSVG.contrast(text.colour, text.ground)
        #expect(contrast >= least, "\(text.words): \(text.colour) on \(text.ground)")
      }
    }
  }

  /// Arrows, the lines between lanes, and the outlines of boxes, marks and phases.
  @Test(arguments: FlowTheme.allCases) func linesStandOutFromWhatTheyRunOver(theme: FlowTheme) {
    for drawing in drawings(theme) {
      for shape in drawing.shapes where !shape.kind.hasPrefix("lane ") {
        let isFree = ["path", "line"].contains(shape.name) || shape.kind.isEmpty && shape.stroke == nil
        let grounds = isFree ? drawing.grounds : [shape.ground]
        let colours = [shape.fill, shape.stroke].compactMap(\.self)
        // The paper itself.
        if colours == ["#FFFFFF"] { continue }
        for ground in grounds {
          let contrast = colours.map { PaintedSVG.contrast($0, ground) }.max() ?? 0
          #expect(contrast >= 3, "\(shape.name) \(shape.kind): \(colours) on \(ground)")
        }
      }
    }
  }

  @Test(arguments: [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#FFFFFF", "#FFFFFF", 1)])
  func contrastIsThatOfTheStandard(one: String, other: String, ratio: Double) {
    #expect(abs(PaintedSVG.contrast(one, other) - ratio) < 0.01)
  }
}
