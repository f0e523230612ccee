package import MotcSource

/// A quantity that running prose speaks of: `三声` in `来电铃声响三声内接听`.
package struct QuantityMention: Sendable, Hashable {
  /// Byte offsets in the text: from the number, or the currency before it, to the end of the unit.
  package let range: Range<Int>
  /// One quantity, or the two ends of a range.
  package let quantity: QuantityRange
  /// The unit as written; empty for a plain number.
  package let unitRange: Range<Int>
  /// `一个`, `one guest`, `een kamer`, where the number may be no more than an article: too weak to hold against a
  /// measure. Never so beside words of limit (`一声内`, `at least one`).
  package let isIndefinite: Bool
}

/// The quantities that a sentence in English, Chinese or Afrikaans speaks of, in order.
///
/// A number counts with a unit that is known; digits also before a small-lettered word (`8 plates`). Left out are
/// ordinals (`第三`), dates, clock times, names of models and standards, vague numbers (`三五分钟`, `十多个`), and set
/// phrases in which a numeral counts nothing (`一起`, `十分`, `万一`, `进一步`, `零件`).
package func quantities(in text: Text, units: Units = .builtIn) -> [QuantityMention] {
  units.withLookup { lookup in
    text.withBytes { bytes in
      NumberWord.withNames { words in
        var finder = QuantityFinder(QuantityReader(bytes, lookup, isProse: true), words)
        return finder.mentions()
      }
    }
  }
}
