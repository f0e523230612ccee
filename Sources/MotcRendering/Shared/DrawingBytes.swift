/// What the writers of drawings have in common.
extension [UInt8] {
  mutating func append(_ string: StaticString) {
    // Byte by byte: most words are shorter than what a copy of a buffer costs.
    for byte in UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount) { append(byte) }
  }

  mutating func append(scalar: Unicode.Scalar) {
    append(contentsOf: Unicode.UTF8.encode(scalar) ?? .init())
  }

  /// Decimal, without locale, without trailing zeros.
  mutating func append(_ number: Double, decimals: Int) {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let product = (number * Double(scale)).rounded()
    guard product.magnitude < 1e15 else { return append(UInt8(ascii: "0")) }
    var rest = Int(product.magnitude)
    if product < 0 { append(UInt8(ascii: "-")) }
    append(rest / scale)
    rest %= scale
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    while rest > 0 {
      scale /= 10
      append(UInt8(ascii: "0") + UInt8(rest / scale))
      rest %= scale
    }
  }

  private mutating func append(_ number: Int) {
    if number >= 10 { append(number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

/// Whether a scalar may stand in XML and in a line of text: no controls, no line ends, no direction overrides.
func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && isPrintable(scalar.value)
}

func isPrintable(_ value: UInt32) -> Bool {
  switch value {
  case 0x2028, 0x2029, 0x202D, 0x202E, 0xFFFE, 0xFFFF: false
  default: true
  }
}
