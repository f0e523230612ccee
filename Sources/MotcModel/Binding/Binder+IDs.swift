package import MotcSource
import MotcSyntax

// What may be an id, and what is said of one that may not.

extension Binder {
  /// An id in its place of definition.
  func definition(_ node: NodeID, isEntry: Bool = false) -> Located<Text>? {
    guard let text = text(node, isEntry: isEntry) else { return nil }
    checkID(text)
    return text
  }

  func checkID(_ id: Located<Text>) {
    guard !isID(id.value) else { return }
    if reportHidden(in: id) { return }
    report(
      StructureRules.badID, StructureRules.idBad(.text(id.value)), at: id.range,
      help: [
        isDeviceName(id.value)
          ? StructureRules.idOfDevice(.string(idLike(id.value)))
          : StructureRules.idRule(.string(idLike(id.value)))
      ])
  }

  /// What nobody sees makes another id of the same word.
  private func reportHidden(in id: Located<Text>) -> Bool {
    guard let hidden = id.value.string.unicodeScalars.first(where: { $0.properties.generalCategory == .format }) else {
      return false
    }
    let before = id.value.string.unicodeScalars.prefix { $0 != hidden }.reduce(0) { $0 + UTF8.width($1) }
    let start = (id.value.buffer === tree.buffer ? id.value.start : id.range.start) + before
    let place = SourceRange(tree.file, start, start + UTF8.width(hidden))
    let help = SyntaxRules.deleteCharacter()
    report(
      SyntaxRules.hiddenCharacter, SyntaxRules.hiddenInID(.string(codePoint(hidden))), severity: .error, at: place,
      help: [help], fixIts: [FixIt(help, [Edit(place, "")])])
    return true
  }

  func reportReserved(_ id: Located<Text>) {
    report(
      StructureRules.badID, StructureRules.idReserved(.text(id.value)), at: id.range,
      help: [StructureRules.renameID()])
  }

  func reportDuplicate(_ id: Located<Text>, first: SourceRange) {
    report(
      StructureRules.duplicateID, StructureRules.idTwice(.text(id.value)), at: id.range,
      labels: [Label(first, StructureRules.firstUsedHere())], help: [StructureRules.renameOne()])
  }
}

/// Letters, digits, `-` and `_`, at most 80 scalars; no name that some file system keeps for itself.
package func isID(_ text: Text) -> Bool {
  guard !text.isEmpty, text.count <= 320 else { return false }
  let isASCIIWord: Bool? = text.withBytes { bytes in
    var isASCII = true
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: continue
      case 0x80...: isASCII = false
      default: return false
      }
    }
    return isASCII ? true : nil
  }
  guard let isASCIIWord else {
    let scalars = text.string.unicodeScalars
    return scalars.count <= 80
      && scalars.allSatisfy { scalar in
        scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
          || scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
      }
  }
  return isASCIIWord && text.count <= 80 && !isDeviceName(text)
}

/// Whether Windows keeps the name for a device.
private func isDeviceName(_ text: Text) -> Bool {
  guard (3...4).contains(text.count) else { return false }
  let upper = text.string.uppercased()
  if ["CON", "PRN", "AUX", "NUL"].contains(upper) { return true }
  return upper.count == 4 && (upper.hasPrefix("COM") || upper.hasPrefix("LPT")) && upper.last!.isNumber
}

/// The text made into an id; `id-1` where nothing in it can stand in one.
package func idLike(_ text: Text) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.string.unicodeScalars.prefix(80) {
    let isWord = scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    if isWord {
      result.append(scalar)
    } else if result.last != "-", !result.isEmpty {
      result.append("-")
    }
  }
  while result.last == "-" { result.removeLast() }
  let id = String(result)
  return id.isEmpty || isID(Text(id)) == false ? "id-1" : id
}
