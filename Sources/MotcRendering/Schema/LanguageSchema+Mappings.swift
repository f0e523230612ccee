import MotcModel
import MotcSource

extension LanguageSchema {
  /// A mapping type, and under `NAME.KEYWORD` each of its fields.
  func writeDefinition(of name: MappingName, to json: inout JSONWriter) {
    let type = Language.type(name)
    json.object("\(name)") { json in
      json.string("title", type.noun[language])
      json.string("description", Language.documentation(of: name)[language])
      switch name.shortForm {
      case .none:
        json.string("type", "object")
        writeMembers(of: name, type, to: &json)
      case .text:
        Self.writeText(orObject: true, to: &json)
        if name == .arm { writeEnd(to: &json) }
        writeMembers(of: name, type, to: &json)
      case .words(let enumeration):
        json.array("anyOf") { json in
          json.object { Self.write(enumeration.enumerators.flatMap { spellings(of: $0) }, as: "enum", to: &$0) }
          json.object { json in
            json.string("type", "object")
            writeMembers(of: name, type, to: &json)
          }
        }
      }
    }
    for field in type.fields {
      json.object("\(name).\(field.keyword.canonical)") { json in
        json.string("title", field.keyword.spellings(in: language)[0])
        json.optional("description", Language.documentation(of: field.keyword, in: name)?[language])
        write(field.shape, of: field.keyword, in: name, to: &json)
        if name == .arm, field.keyword == .to { writeEnd(to: &json) }
      }
    }
  }

  private func writeEnd(to json: inout JSONWriter) {
    Self.write(Enumeration.end.enumerators.flatMap { spellings(of: $0) }, as: "examples", to: &json)
  }

  private func writeMembers(of name: MappingName, _ type: MappingType, to json: inout JSONWriter) {
    json.object("properties") { json in
      for field in type.fields { writeProperty(field.keyword, of: name, to: &json) }
    }
    if type.allowsRolePairs {
      json.object("additionalProperties") { Self.refer(to: "text", &$0) }
    } else {
      json.bool("additionalProperties", false)
    }
    let conditions = conditions(of: name, type)
    guard !conditions.isEmpty else { return }
    json.array("allOf") { json in
      for condition in conditions { json.object { write(condition, of: type, to: &$0) } }
    }
  }

  // MARK: Which keys go together

  /// Something that holds of a mapping's keys; of another value a schema does not ask it.
  private enum Condition {
    case needs([Keyword])
    case notBoth(Keyword, Keyword)
    /// Without a `ROLE: text` one of these says what the statement is.
    case needsWithoutRole([Keyword])
    /// Beside one of these there is no `ROLE: text`.
    case noRoleBeside([Keyword])
    /// A keyword of a language that is not read is no role.
    case noRoleCalled([String])
  }

  /// What `extends` lets a file leave out is never asked for: a schema cannot know of it deep inside the file.
  private func conditions(of name: MappingName, _ type: MappingType) -> [Condition] {
    var conditions: [Condition] = []
    for keyword in type.requiredKeywords {
      switch (name, keyword) {
      case (.expectation, .text): break
      case (.blueprint, .steps): conditions.append(.needs([.steps, .extends]))
      default: conditions.append(.needs(type.has(.id) ? [keyword, .id] : [keyword]))
      }
    }
    if name == .moment { conditions += [.needs([.risk, .delight, .id]), .notBoth(.risk, .delight)] }
    if type.has(.after) { conditions.append(.notBoth(.after, .before)) }
    if type.allowsRolePairs {
      let wording = [Keyword.text, .id] + (name == .recovery ? [.say, .offer] : type.has(.use) ? [.use] : [])
      conditions += [.needsWithoutRole(wording), .noRoleBeside([.text, .by])]
      let unread = MessageLanguage.allCases.filter { !keywordLanguages.contains($0) }
      if !unread.isEmpty {
        conditions.append(
          .noRoleCalled(type.fields.flatMap { field in unread.flatMap { field.keyword.spellings(in: $0) } }))
      }
    }
    return conditions
  }

  private func write(_ condition: Condition, of type: MappingType, to json: inout JSONWriter) {
    func writeOnlyKeywords(to json: inout JSONWriter) {
      json.object("propertyNames") { json in
        Self.write(type.fields.flatMap { spellings(of: $0.keyword) }, as: "enum", to: &json)
      }
    }
    switch condition {
    case .needs(let keywords):
      writeAny(of: keywords, to: &json)
    case .notBoth(let first, let second):
      json.object("if") { json in
        json.string("type", "object")
        writeAny(of: [first], to: &json)
      }
      json.object("then") { $0.object("not") { writeAny(of: [second], to: &$0) } }
    case .needsWithoutRole(let keywords):
      json.object("if") { writeOnlyKeywords(to: &$0) }
      json.object("then") { writeAny(of: keywords, to: &$0) }
    case .noRoleBeside(let keywords):
      json.object("if") { writeAny(of: keywords, to: &$0) }
      json.object("then") { writeOnlyKeywords(to: &$0) }
    case .noRoleCalled(let words):
      json.object("propertyNames") { $0.object("not") { Self.write(words, as: "enum", to: &$0) } }
    }
  }
}

extension MappingName {
  fileprivate enum ShortForm {
    case none
    case text
    case words(Enumeration)
  }

  /// What may stand in the place of the mapping.
  fileprivate var shortForm: ShortForm {
    switch self {
    case .blueprint, .library, .promise, .waiver, .step, .residual, .project, .severityOverride, .thresholds,
      .wordLists,
      .checklistForm:
      .none
    case .role, .expectation, .metric, .tier, .phase, .action, .requirement, .moment, .control, .recovery, .arm,
      .timePoint, .formField:
      .text
    case .tierVariant: .words(.none)
    }
  }
}
