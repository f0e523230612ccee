import MotcSource

/// How wide text sets, without asking a font: advance widths of Noto Sans CJK, whose Latin is Source Sans.
///
/// Most other sans serifs differ by a few percent, which the padding of boxes absorbs.
enum TextMetrics {
  /// Thousandths of an em.
  @inline(__always)
  static func advance(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x3000 && value < 0xA4D0 || value >= 0xFF01 && value < 0xFF61 { return 1000 }
    if value >= 0x20 && value < 0x180 { return Int(latin[Int(value) - 0x20]) }
    return rareAdvance(scalar)
  }

  /// Points.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars { sum += advance(scalar) }
    return Double(sum) / 1000 * size * (isBold ? 1.08 : 1)
  }

  private static func rareAdvance(_ scalar: Unicode.Scalar) -> Int {
    switch displayWidth(scalar) {
    case 0: return 0
    case 2: return 1000
    default: break
    }
    switch scalar.value {
    case 0x2011: return 347
    case 0x2012, 0x2013: return 536
    case 0x201A, 0x2032, 0x2039, 0x203A: return 302
    case 0x201E, 0x2033: return 474
    // Quotation marks, dashes, arrows and symbols set as wide as a Han character in a Chinese font.
    case 0x2010..<0x2800: return 1000
    default: return 640
    }
  }

  /// U+0020 … U+017F.
  private static let latin: [UInt16] = [
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392,  // U+0020
    555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474,  // U+0030
    946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742,  // U+0040
    633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559,  // U+0050
    606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606,  // U+0060
    620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555, 0,  // U+0070
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // U+0080
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  // U+0090
    224, 323, 555, 555, 555, 555, 270, 1000, 606, 832, 386, 479, 555, 347, 473, 606,  // U+00A0
    370, 1000, 411, 411, 606, 628, 1000, 1000, 606, 411, 407, 479, 873, 903, 889, 474,  // U+00B0
    608, 608, 608, 608, 608, 608, 918, 638, 589, 589, 589, 589, 293, 293, 293, 293,  // U+00C0
    712, 723, 742, 742, 742, 742, 742, 1000, 742, 721, 721, 721, 721, 531, 652, 643,  // U+00D0
    563, 563, 563, 563, 563, 563, 877, 510, 554, 554, 554, 554, 275, 275, 275, 275,  // U+00E0
    608, 610, 606, 606, 606, 606, 606, 1000, 606, 607, 607, 607, 607, 521, 620, 521,  // U+00F0
    608, 563, 608, 563, 608, 563, 638, 510, 638, 510, 638, 510, 638, 510, 688, 620,  // U+0100
    712, 620, 589, 554, 589, 554, 589, 554, 589, 554, 589, 554, 689, 564, 689, 564,  // U+0110
    689, 564, 689, 564, 728, 607, 600, 600, 293, 275, 293, 275, 293, 275, 293, 275,  // U+0120
    293, 600, 600, 600, 535, 275, 646, 552, 600, 543, 284, 543, 284, 543, 284, 600,  // U+0130
    600, 600, 600, 723, 610, 723, 610, 723, 610, 600, 600, 600, 742, 606, 742, 606,  // U+0140
    742, 606, 947, 937, 635, 388, 635, 388, 635, 388, 596, 468, 596, 468, 596, 468,  // U+0150
    596, 468, 599, 377, 599, 377, 600, 600, 721, 607, 721, 607, 721, 607, 721, 607,  // U+0160
    721, 607, 721, 607, 878, 802, 531, 521, 531, 603, 475, 603, 475, 603, 475, 600,  // U+0170
  ]
}
