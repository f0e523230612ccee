import MotcAnalysis
import MotcModel
import MotcSource

extension LanguageSchema {
  /// What several fields are, under names of their own.
  func writeBasics(to json: inout JSONWriter) {
    json.object("text") { Self.writeText(to: &$0) }
    json.object("id") { json in
      // Editors take `101` and `yes` for other things than text.
      Self.write(["string", "integer", "boolean"], as: "type", to: &json)
      json.number("maxLength", 80)
      json.string("pattern", Self.idPattern)
    }
    writeReservedID("roleID", Self.statementWords, to: &json)
    writeReservedID("stepID", Enumeration.end.enumerators.flatMap(\.spellings), to: &json)
    json.object("languageTag") { json in
      Self.write(["string", "boolean"], as: "type", to: &json)
      json.string("pattern", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
      Self.write(MessageLanguage.allCases.map(\.rawValue), as: "examples", to: &json)
    }
    json.object("day") { json in
      json.string("type", "string")
      json.string("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
    }
    json.object("allowances") { json in
      json.string("type", "object")
      json.object("properties") { json in
        for info in catalogue where Policy.canBeAllowed(info.code) {
          json.object(info.code.description) { json in
            json.string("title", info.name)
            json.string("description", info.summary[language])
            Self.refer(to: "text", &json)
          }
        }
      }
      json.bool("additionalProperties", false)
    }
  }

  /// A text that is not empty; editors take some of them for numbers, truth values or nothing.
  static func writeText(orObject: Bool = false, to json: inout JSONWriter) {
    write(["string", "number", "boolean", "null"] + (orObject ? ["object"] : []), as: "type", to: &json)
    json.string("pattern", #"\S"#)
  }

  /// Letters and digits of any script, `-` and `_`: all but what is known to be neither, because not every validator
  /// knows `\p{L}`. Wide blanks around them do not count.
  private static let idPattern =
    #"^[\u00A0\u3000]*[^\u0000-,./:-@\[-\^`{-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u2000-\u206F"#
    + #"\u3000-\u3004\u3008-\u3020\u3030\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]+[\u00A0\u3000]*$"#

  private func writeReservedID(_ name: String, _ words: [String], to json: inout JSONWriter) {
    json.object(name) { json in
      json.array("allOf") { json in
        json.object { Self.refer(to: "id", &$0) }
        json.object { $0.object("not") { Self.write(words, as: "enum", to: &$0) } }
      }
    }
  }

  /// The keys of statements, each once: as a role they could not be told from the key.
  private static let statementWords: [String] = {
    var seen: Set<Keyword> = []
    let keywords = [MappingName.action, .requirement, .control, .recovery].flatMap { Language.type($0).fields }
      .map(\.keyword).filter { seen.insert($0).inserted }
    return keywords.flatMap { keyword in MessageLanguage.allCases.flatMap { keyword.spellings(in: $0) } }
  }()

  // MARK: Shapes

  /// Writes what may be the value of a field into the object that is open.
  func write(_ shape: Shape, of keyword: Keyword, in name: MappingName, to json: inout JSONWriter) {
    switch shape {
    case .path where [.include, .output].contains(keyword):
      // Both lead somewhere inside the project.
      json.array("allOf") { json in
        json.object { Self.refer(to: "text", &$0) }
        json.object { json in json.object("not") { $0.string("pattern", #"^(/|\.\.(/|$))"#) } }
      }
    case .text, .measure, .duration, .path, .reference: Self.refer(to: "text", &json)
    case .id: Self.refer(to: keyword == .step ? "stepID" : "id", &json)
    case .languageTag: Self.refer(to: "languageTag", &json)
    case .date: Self.refer(to: "day", &json)
    case .allowances: Self.refer(to: "allowances", &json)
    case .timePoint: Self.refer(to: "timePoint", &json)
    case .mapping(let name), .statement(let name): Self.refer(to: "\(name)", &json)
    case .integer(let range):
      Self.write(["integer", "string"], as: "type", to: &json)
      json.number("minimum", range.lowerBound)
      json.number("maximum", range.upperBound)
      json.string("pattern", range.upperBound < 10 ? "^[\(range.lowerBound)-\(range.upperBound)]$" : "^[0-9]+$")
    case .boolean: writeEnumeration(.boolean, of: keyword, to: &json)
    case .enumeration(let enumeration): writeEnumeration(enumeration, of: keyword, to: &json)
    case .list(let item):
      json.string("type", "array")
      if keyword == .only || keyword == .measure { json.number("minItems", 1) }
      json.object("items") { write(item, of: keyword, in: name, to: &$0) }
    case .oneOrMore(let item):
      json.array("anyOf") { json in
        json.object { write(item, of: keyword, in: name, to: &$0) }
        json.object { write(.list(item), of: keyword, in: name, to: &$0) }
        if keyword == .by, Language.type(name).has(.use) { writeRoleBinding(to: &json) }
      }
    case .entries(let item):
      json.string("type", "object")
      if keyword == .rules {
        json.object("propertyNames") { Self.write(Self.ruleSelections, as: "enum", to: &$0) }
        json.object("properties") { json in
          for (word, levels) in Self.fixedLevels {
            json.object(word) { writeEnumeration(levels, of: keyword, to: &$0) }
          }
        }
      }
      json.object("additionalProperties") { write(item, of: keyword, in: name, to: &$0) }
    case .keyed(let name):
      json.array("anyOf") { json in
        json.object { writeKeyed(name, to: &$0) }
        json.object { json in
          json.string("type", "array")
          json.object("items") { json in
            json.array("anyOf") { json in
              if name.isSaidByItsID { json.object { Self.refer(to: name == .role ? "roleID" : "id", &$0) } }
              json.object { writeKeyed(name, to: &$0) }
            }
          }
          json.bool("uniqueItems", true)
        }
      }
    }
  }

  /// What a severity may be given to.
  private static let ruleSelections =
    Severities.families.map { String($0) } + catalogue.map(\.code.description) + catalogue.map(\.name)

  /// What may not be given every severity.
  private static let fixedLevels: [(word: String, levels: Enumeration)] = ruleSelections.compactMap { word in
    let levels = Severities.levels(for: word)
    guard levels.count < Enumeration.ruleLevel.enumerators.count else { return nil }
    return (word, Enumeration(enumerators: levels.map { Enumeration.ruleLevel.enumerators[$0.rawValue] }))
  }

  private func writeKeyed(_ name: MappingName, to json: inout JSONWriter) {
    json.string("type", "object")
    json.object("propertyNames") { Self.refer(to: name == .role ? "roleID" : "id", &$0) }
    if name == .role {
      json.object("properties") { json in
        for word in spellings(of: .customer) {
          json.object(word) { json in
            json.string("description", Self.customerTitle[language])
            Self.refer(to: "tier", &json)
          }
        }
      }
    }
    json.object("additionalProperties") { Self.refer(to: "\(name)", &$0) }
  }

  private static let customerTitle = Phrase(
    en: "What the customer is called here, such as `guest`.", zh: "这里怎么称呼客户，例如“车主”。",
    af: "Wat die klant hier genoem word, soos `gas`.")

  /// `by: { LIBRARY-ROLE: ROLE }`, beside `use`.
  private func writeRoleBinding(to json: inout JSONWriter) {
    json.object { json in
      json.string("type", "object")
      json.object("additionalProperties") { Self.refer(to: "text", &$0) }
    }
  }

  /// The words, and what editors show beside each. They take some words of truth for what they mean.
  private func writeEnumeration(_ enumeration: Enumeration, of keyword: Keyword, to json: inout JSONWriter) {
    let isBoolean = keyword == .required
    var descriptions: [String] = []
    json.array("enum") { json in
      for (ordinal, enumerator) in enumeration.enumerators.enumerated() {
        let words = spellings(of: enumerator)
        for word in words { json.string(nil, word) }
        let takesTruth = isBoolean || keyword == .rules && enumerator.canonical == "off"
        if takesTruth { json.bool(nil, isBoolean && ordinal == 1) }
        let description = Language.documentation(of: enumerator, as: keyword)?[language] ?? ""
        descriptions += Array(repeating: description, count: words.count + (takesTruth ? 1 : 0))
      }
    }
    Self.write(descriptions, as: "enumDescriptions", to: &json)
  }
}
