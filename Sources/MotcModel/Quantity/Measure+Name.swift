import MotcSource

extension Measure {
  /// The name as it is compared: in small letters as far as it is ASCII, one blank wherever there are some.
  package var foldedName: [UInt8] {
    name.withBytes { bytes in
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      for byte in bytes {
        if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
          if folded.last != 0x20, !folded.isEmpty { folded.append(0x20) }
        } else {
          folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
      }
      if folded.last == 0x20 { folded.removeLast() }
      return folded
    }
  }
}
