import MotcSource

/// Which management points answer which moment of truth of a step.
struct Pairing {
  /// Each moment with the points that answer it alone.
  private(set) var moments: [(moment: TableEntry, controls: [TableEntry])] = []
  /// Those that answer all of them.
  private(set) var beside: [TableEntry] = []
  private(set) var notes: [ImportNote] = []

  /// What stands in one row of the sheet belongs together: one moment has all its points, several have those of their
  /// numbers; where nothing is numbered and there are as many of both, they go in order. The rest is beside them.
  init(_ blocks: [TableBlock]) {
    for block in blocks {
      let first = moments.count
      moments += block.moments.map { ($0, []) }
      let places = Self.places(of: block, isBelowMoment: first > 0)
      for (control, place) in zip(block.controls, places) {
        if let place, moments.indices.contains(first + place) {
          moments[first + place].controls.append(control)
        } else {
          beside.append(control)
        }
      }
      if block.moments.count > 1, block.controls.first?.number == nil, places.contains(0) {
        notes.append(ImportNote(.guess, block.controlsPlace, ImportMessages.pairedByOrder()))
      } else if block.moments.isEmpty, places.contains(-1) {
        notes.append(ImportNote(.guess, block.controlsPlace, ImportMessages.pairedWithRowAbove()))
      }
    }
    giveUpWhereOrderIsLost(blocks)
  }

  /// For each point, the place of its moment among those of its row; -1 for the last moment of the rows above.
  private static func places(of block: TableBlock, isBelowMoment: Bool) -> [Int?] {
    let moments = block.moments
    let controls = block.controls
    let numbers = moments.map(\.number)
    let areNumbered = !numbers.contains(nil) && !controls.contains { $0.number == nil }
    switch moments.count {
    case 0: return controls.map { isBelowMoment && $0.number == nil ? -1 : nil }
    case 1: return controls.map { _ in 0 }
    case _ where areNumbered: return controls.map { control in numbers.firstIndex { $0 == control.number } }
    case controls.count where controls.allSatisfy({ $0.number == nil }): return Array(controls.indices)
    default: return controls.map { _ in nil }
    }
  }

  /// Documents list the points of the moments before those beside them. Where that would be another order than the
  /// table's, all stand beside.
  private mutating func giveUpWhereOrderIsLost(_ blocks: [TableBlock]) {
    let written = blocks.flatMap(\.controls)
    let read = moments.flatMap(\.controls) + beside
    guard !zip(written, read).allSatisfy({ $0.text.isSame(as: $1.text) }) else { return }
    moments = moments.map { ($0.moment, []) }
    beside = written
    let place = blocks.first { !$0.controls.isEmpty }?.controlsPlace ?? CellPlace(row: 1)
    notes = [ImportNote(.guess, place, ImportMessages.pairingGivenUp())]
  }
}
