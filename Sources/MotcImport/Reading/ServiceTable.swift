import MotcSource

/// An entry of a cell: a requirement, a moment of truth or a management point.
struct TableEntry {
  let text: String
  /// As the cell numbers it.
  let number: Int?
  /// Of motc's own export, where the author wrote one.
  var id: String?
}

/// What one row of the sheet says of a step; merged cells make several of them.
struct TableBlock {
  let place: CellPlace
  var moments: [TableEntry] = []
  var controls: [TableEntry] = []
  /// The places of their cells.
  var momentsPlace: CellPlace
  var controlsPlace: CellPlace
}

/// What the table says of one step, or of a role whose standards are always in force.
struct TableStep {
  let number: String
  let title: String
  let place: CellPlace
  /// Of motc's own export.
  let id: String?
  let isRole: Bool
  var requirements: [TableEntry] = []
  var blocks: [TableBlock] = []
  /// As the column of roles names them.
  var roles: [String] = []
  var rolesPlace: CellPlace?
  /// As the column of lanes names them.
  var lanes: [String] = []
  var lanesPlace: CellPlace?
}

/// The table read: its steps, and what was said on the way.
struct ServiceTable {
  private(set) var title: String?
  private(set) var steps: [TableStep] = []
  private(set) var notes: [ImportNote] = []

  private let heading: Heading
  private let records: [[String]]
  /// Where invisible characters were left out first.
  private var hiddenPlace: CellPlace?

  /// More than any spreadsheet holds in a cell.
  private static let longestCell = 32_767
  /// More steps than anybody could work by.
  private static let mostRows = 10_000

  init(_ records: [[String]], _ heading: Heading) {
    self.records = records
    self.heading = heading
    readAboveHeading()
    for column in heading.unread {
      guess(
        CellPlace(row: heading.row + 1, column: column + 1),
        ImportMessages.unreadColumn(.string(heading.titles[column])))
    }
    guard records.count <= Self.mostRows else {
      fail(CellPlace(row: Self.mostRows + 1), ImportMessages.tooManyRows(.number(Self.mostRows)))
      return
    }
    for row in (heading.row + 1)..<records.count { readRow(row) }
    if let hiddenPlace { guess(hiddenPlace, ImportMessages.hidden()) }
    if steps.allSatisfy(\.isRole), notes.allSatisfy({ $0.kind == .guess }) {
      fail(CellPlace(row: heading.row + 1), ImportMessages.noRows())
    }
  }

  private mutating func guess(_ place: CellPlace, _ message: Message) {
    notes.append(ImportNote(.guess, place, message))
  }

  private mutating func fail(_ place: CellPlace, _ message: Message) {
    notes.append(ImportNote(.mistake, place, message))
  }

  // MARK: Rows

  /// A row with one cell above the heading is the title of the table.
  private mutating func readAboveHeading() {
    var leftOut: [Int] = []
    for (row, record) in records[..<heading.row].enumerated() {
      let filled = record.indices.filter { !record[$0].hasOnlyBlanks }
      if title == nil, filled.count == 1 {
        title = sentence(of: lines(record[filled[0]], CellPlace(row: row + 1, column: filled[0] + 1)))
      } else if !filled.isEmpty {
        leftOut.append(row + 1)
      }
    }
    for row in leftOut { guess(CellPlace(row: row), ImportMessages.aboveHeading()) }
  }

  private mutating func readRow(_ index: Int) {
    let record = records[index]
    let filled = record.indices.filter { !record[$0].hasOnlyBlanks }
    guard let last = filled.last, !heading.isRepeated(by: record) else { return }
    let row = index + 1
    guard check(record, row, last: last) else { return }
    let number = sentence(of: lines(.number, record, row))
    let title = sentence(of: lines(.step, record, row))
    let id = heading.columns[.id].map { _ in sentence(of: lines(.id, record, row)) }.flatMap { $0.isEmpty ? nil : $0 }
    if !number.isEmpty, !number.isStepNumber {
      // A line across the sheet, such as a phase or who made the table.
      if filled.count == 1 {
        guess(place(.number, row), ImportMessages.lineAcross(.string(number)))
      } else {
        fail(place(.number, row), ImportMessages.notANumber(.string(number)))
      }
      return
    }
    if title.isEmpty {
      guard !steps.isEmpty else {
        fail(CellPlace(row: row), ImportMessages.beforeAnyStep())
        return
      }
      let above = steps[steps.count - 1].number
      // `3.2` goes on with `3`.
      guard number.isEmpty || number.isSame(as: above) || !above.isEmpty && number.hasPrefix(above + ".") else {
        fail(place(.step, row), ImportMessages.stepMissing(.string(number)))
        return
      }
    } else if id != nil || !isSameStep(number, title) {
      let isRole = id != nil && number.isEmpty && hasOnlyBlanks(.diagramColumn, record)
      steps.append(
        TableStep(
          number: number, title: heading.columns[.number] == nil ? title.withoutNumber : title,
          place: place(.step, row), id: id, isRole: isRole))
    }
    readEntries(record, row)
  }

  /// Whether a row goes on with the step above it, whose number and name it repeats.
  private func isSameStep(_ number: String, _ title: String) -> Bool {
    guard let step = steps.last else { return false }
    return (number.isEmpty || number.isSame(as: step.number)) && title.isSame(as: step.title)
  }

  /// Whether a record has as many cells as the heading, none of them too long to be one.
  private mutating func check(_ record: [String], _ row: Int, last: Int) -> Bool {
    if last >= heading.titles.count {
      fail(
        CellPlace(row: row, column: last + 1),
        ImportMessages.tooManyCells(.number(last + 1), .number(heading.titles.count)))
      return false
    }
    for (column, cell) in record.enumerated() where cell.utf16.count > Self.longestCell {
      fail(CellPlace(row: row, column: column + 1), ImportMessages.longCell(.number(Self.longestCell)))
      return false
    }
    if record.count <= heading.columns.values.max() ?? 0 {
      guess(CellPlace(row: row), ImportMessages.tooFewCells(.number(record.count), .number(heading.titles.count)))
    }
    return true
  }

  // MARK: Cells

  private func place(_ column: Column, _ row: Int) -> CellPlace {
    CellPlace(row: row, column: heading.columns[column].map { $0 + 1 })
  }

  private mutating func lines(_ cell: String, _ place: CellPlace) -> [String] {
    var hasHidden = false
    let lines = cell.lines(hasHidden: &hasHidden)
    if hasHidden, hiddenPlace == nil { hiddenPlace = place }
    return lines
  }

  private mutating func lines(_ column: Column, _ record: [String], _ row: Int) -> [String] {
    guard let index = heading.columns[column], record.indices.contains(index) else { return [] }
    return lines(record[index], CellPlace(row: row, column: index + 1))
  }

  private func hasOnlyBlanks(_ column: Column, _ record: [String]) -> Bool {
    heading.columns[column].map { !record.indices.contains($0) || record[$0].hasOnlyBlanks } ?? true
  }

  private mutating func readEntries(_ record: [String], _ row: Int) {
    let last = steps.count - 1
    steps[last].requirements += entries(.requirements, .requirementIDs, record, row)
    steps[last].blocks.append(
      TableBlock(
        place: CellPlace(row: row), moments: entries(.moments, .momentIDs, record, row),
        controls: entries(.controls, .controlIDs, record, row), momentsPlace: place(.moments, row),
        controlsPlace: place(.controls, row)))
    let roles = lines(.role, record, row).flatMap(\.names)
    if !roles.isEmpty, steps[last].rolesPlace == nil { steps[last].rolesPlace = place(.role, row) }
    steps[last].roles += roles.filter { role in !steps[last].roles.contains { $0.isSame(as: role) } }
    let lanes = lines(.lane, record, row).flatMap(\.names)
    if !lanes.isEmpty, steps[last].lanesPlace == nil { steps[last].lanesPlace = place(.lane, row) }
    steps[last].lanes += lanes.filter { lane in !steps[last].lanes.contains { $0.isSame(as: lane) } }
  }

  /// The entries of a cell. Where motc's own ids stand beside them in equal number, each line is one as it is.
  private mutating func entries(
    _ column: Column, _ ids: Column, _ record: [String], _ row: Int
  ) -> [TableEntry] {
    let lines = lines(column, record, row)
    let ids = self.lines(ids, record, row)
    if !lines.isEmpty, ids.count == lines.count {
      return zip(lines, ids).map { TableEntry(text: $0, number: nil, id: $1.ownID) }
    }
    return String.entries(of: lines).map { TableEntry(text: $0.text, number: $0.number) }
  }
}

extension String {
  /// Names in one cell: `服务咨询师、技师`.
  fileprivate var names: [String] {
    unicodeScalars.split { "、,，;；/／+&＆".unicodeScalars.contains($0) }.map { String($0).withoutOuterBlanks }
      .filter { !$0.isEmpty }
  }

  /// The last part of an exported id, `order/promptly`, where an author wrote it: others are made from the text again.
  fileprivate var ownID: String? {
    let id = split(separator: "/").last.map(String.init) ?? ""
    return id.isDerivedID ? nil : id
  }

  /// A letter and eight digits of a hash, `r28f3a7c1-2`.
  private var isDerivedID: Bool {
    let bytes = Array(utf8)
    guard bytes.count >= 9, "armcyfp".utf8.contains(bytes[0]),
      bytes[1..<9].allSatisfy({ "0123456789abcdef".utf8.contains($0) })
    else { return false }
    return bytes.count == 9
      || bytes[9] == UInt8(ascii: "-") && bytes[10...].allSatisfy { (0x30...0x39).contains($0) } && bytes.count > 10
  }
}
