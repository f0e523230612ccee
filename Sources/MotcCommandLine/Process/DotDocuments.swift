extension Dot.Format {
  /// The documents that `dot` wrote one after another, or nothing when one of them is not whole.
  func documents(in output: [UInt8]) -> [[UInt8]]? {
    switch self {
    case .svg: split(output, from: Array("<?xml ".utf8), to: Array("</svg>\n".utf8))?.map(withoutPlace)
    case .png: pictures(in: output)
    case .pdf: split(output, from: Array("%PDF-".utf8), to: Array("%%EOF\n".utf8))?.map(withoutTime)
    }
  }
}

/// Documents that start and end with these bytes; the start after an end belongs to neither format's inside, as SVG
/// escapes `<` and PDF packs its text.
private func split(_ output: [UInt8], from start: [UInt8], to end: [UInt8]) -> [[UInt8]]? {
  let border = end + start
  var documents: [[UInt8]] = []
  var rest = output[...]
  while !rest.isEmpty {
    let next = index(of: border, in: rest).map { $0 + end.count } ?? rest.endIndex
    let document = rest[..<next]
    guard document.starts(with: start), document.suffix(end.count).elementsEqual(end) else { return nil }
    documents.append(Array(document))
    rest = rest[next...]
  }
  return documents
}

private func index(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
  guard let first = pattern.first else { return nil }
  var rest = bytes
  while let start = rest.firstIndex(of: first) {
    rest = rest[start...]
    if rest.starts(with: pattern) { return start }
    rest = rest.dropFirst()
  }
  return nil
}

/// PNG says how long each of its chunks is; `IEND` is the last.
private func pictures(in output: [UInt8]) -> [[UInt8]]? {
  let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  var documents: [[UInt8]] = []
  var rest = output[...]
  while !rest.isEmpty {
    guard rest.starts(with: signature) else { return nil }
    var position = rest.startIndex + signature.count
    var isWhole = false
    while !isWhole {
      // Length, type, the bytes, a checksum.
      guard rest.endIndex - position >= 12 else { return nil }
      let length = rest[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= rest.endIndex - position - 12 else { return nil }
      isWhole = rest[position + 4..<position + 8].elementsEqual("IEND".utf8)
      position += length + 12
    }
    documents.append(Array(rest[..<position]))
    rest = rest[position...]
  }
  return documents
}

/// The document as `dot` writes it when it writes no other: after the first, it puts a page before the graph's id.
private func withoutPlace(_ document: [UInt8]) -> [UInt8] {
  var document = document
  for start in ["<g id=\"", "<g id=\"a_"] {
    guard let place = index(of: Array("\(start)page0,1_".utf8), in: document[...]) else { continue }
    document.removeSubrange(place + start.utf8.count..<place + start.utf8.count + "page0,1_".utf8.count)
  }
  return document
}

/// The document with the time of its making set to one that is always the same, digit for digit.
private func withoutTime(_ document: [UInt8]) -> [UInt8] {
  let key = Array("/CreationDate (D:".utf8)
  let fixed = Array("20000101000000".utf8)
  guard let start = index(of: key, in: document[...]).map({ $0 + key.count }),
    document.count - start >= fixed.count,
    document[start..<start + fixed.count].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return document }
  var document = document
  document.replaceSubrange(start..<start + fixed.count, with: fixed)
  return document
}
