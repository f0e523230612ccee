import MotcModel
import MotcSource
import Testing

/// Whatever the table of units in the language's reference offers can be written.
@Suite struct UnitSpellingTests {
  private struct Row {
    let name: String
    let dimension: Dimension
  }

  /// Every spelling of the table, with what its row measures.
  private static let rows: [Row] = Unit.builtIn.flatMap { unit in
    let labels = MessageLanguage.allCases.flatMap { language in
      [true, false].compactMap { unit.label(in: language, one: $0) }.filter { !$0.isEmpty }
    }
    return Set(labels + unit.names).sorted().map { Row(name: $0, dimension: unit.dimension) }
  }

  @Test func everySpellingReadsAsItsRow() throws {
    #expect(Self.rows.count > 500)
    for row in Self.rows {
      // `分` is a point where the name speaks of a score.
      let text = "score <= 2 \(row.name)"
      let measure = try? Measure(Text(text))
      #expect(measure?.dimension == row.dimension, "\(text)")
    }
  }
}
