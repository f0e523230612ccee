/// An address that a reader may follow from a drawing: `http`, `https`, or relative to the drawing.
package struct PageLink: Sendable, Hashable {
  package let address: String

  /// Nil for any other scheme, for another host without a scheme, and for what browsers mend into one.
  package init?(_ address: String) {
    guard !address.isEmpty, !address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
    else { return nil }
    let delimiters = Array(":/?#".utf8)
    let bytes = Array(address.utf8)
    if bytes.starts(with: Array("//".utf8)) { return nil }
    if let index = bytes.firstIndex(where: delimiters.contains), bytes[index] == UInt8(ascii: ":") {
      let scheme = String(decoding: bytes[..<index], as: UTF8.self).lowercased()
      guard scheme == "http" || scheme == "https" else { return nil }
    }
    self.address = address
  }
}
