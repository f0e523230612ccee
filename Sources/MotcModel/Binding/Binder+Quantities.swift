import MotcSource
import MotcSyntax

extension Binder {
  /// `5 min`, `2..5 min`.
  @inline(__always)
  func duration(_ keyword: Keyword, in fields: Fields) -> Located<DurationRange>? {
    fields[keyword].map { duration($0) }
  }

  /// What cannot be read is no time at all: it was written, and no rule should miss it as well.
  private func duration(_ node: NodeID) -> Located<DurationRange> {
    text(node).flatMap { readableDuration($0) } ?? Located(DurationRange(0, 0), tree.range(of: node))
  }

  /// As `duration`, but `nil` for what cannot be read.
  func readableDuration(_ keyword: Keyword, in fields: Fields) -> Located<DurationRange>? {
    text(keyword, in: fields).flatMap { readableDuration($0) }
  }

  private func readableDuration(_ text: Located<Text>) -> Located<DurationRange>? {
    do throws(QuantityError) {
      return Located(try DurationRange(text.value, units: units), text.range)
    } catch {
      reportQuantity(error, in: text, info: StructureRules.badDuration)
      return nil
    }
  }

  /// Whether a text is a time or a quantity and nothing else.
  func isQuantity(_ text: Text) -> Bool {
    do throws(QuantityError) {
      _ = try DurationRange(text, units: units)
      return true
    } catch {
      // These two are said of what could be read to its end.
      switch error.problem {
      case .missingUnit, .notTime: return true
      default: return false
      }
    }
  }

  /// `NAME OP QUANTITY`, one or a list.
  func measures(in fields: Fields) -> [Located<Measure>] {
    oneOrMore(.measure, in: fields) { node, isEntry in
      guard let text = text(node, isEntry: isEntry) else { return nil }
      do throws(QuantityError) {
        return Located(try Measure(text.value, units: units), text.range)
      } catch {
        reportQuantity(error, in: text, info: StructureRules.badMeasure)
        return nil
      }
    }
  }

  private func reportQuantity(_ error: QuantityError, in text: Located<Text>, info: RuleInfo) {
    let range = place(of: error.range, in: text)
    let message = QuantityMessages.message(error, in: text.value)
    switch error.problem {
    case .unknownUnit(let near):
      report(
        StructureRules.unknownUnit, message, at: range,
        help: near.map { [StructureRules.didYouMean(.string($0))] } ?? [QuantityMessages.listUnits()],
        fixIts: near.map { [FixIt(StructureRules.replaceWith(.string($0)), [Edit(range, $0)])] } ?? [])
    case .upsideDown where info.code == StructureRules.badDuration.code:
      report(
        StructureRules.upsideDownRange, message, at: text.range,
        help: [QuantityMessages.help(error, in: text.value, info: info)])
    default:
      report(info, message, at: range, help: [QuantityMessages.help(error, in: text.value, info: info)])
    }
  }

  /// Where a part of a text stands in the file; the whole, when YAML folded or unescaped it.
  private func place(of part: Range<Int>, in text: Located<Text>) -> SourceRange {
    guard text.value.buffer === tree.buffer, !part.isEmpty else { return text.range }
    return SourceRange(tree.file, text.value.start + part.lowerBound, text.value.start + part.upperBound)
  }
}
