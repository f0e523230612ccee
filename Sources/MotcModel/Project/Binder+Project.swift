package import MotcSource
package import MotcSyntax

/// Reads a tree as `motc.yaml`, whatever it says that it is; nothing where there is no mapping.
package func bindProject(_ tree: SyntaxTree) -> Diagnosed<Project?> {
  let binder = Binder(tree, units: .builtIn)
  guard let root = tree.root else { return Diagnosed(nil, []) }
  guard tree.kind(of: root) == .mapping else {
    binder.reportShape(
      root, expected: StructureRules.aMapping,
      help: StructureRules.writeAsMapping(.message(StructureRules.keyAndValue(Keyword.motc.argument))))
    return Diagnosed(nil, binder.report.diagnostics)
  }
  let project = binder.project(root)
  return Diagnosed(project, binder.report.diagnostics)
}

extension Binder {
  func project(_ root: NodeID) -> Project {
    let fields = fields(of: root, as: .project)
    return Project(
      range: tree.range(of: root), id: fileID(.motc, in: fields), root: folder(.root, in: fields),
      include: globs(.include, in: fields), output: folder(.output, in: fields),
      templates: folder(.templates, in: fields), language: messageLanguage(fields), rules: ruleSettings(fields),
      overrides: overrides(fields), thresholds: thresholds(fields), vagueWords: vagueWords(fields),
      units: houseUnits(fields), checklist: checklistForm(fields))
  }

  /// A value that has to be a mapping of the language's keys.
  private func mapping(_ keyword: Keyword, as name: MappingName, in fields: Fields) -> Fields? {
    guard let node = fields[keyword] else { return nil }
    guard tree.kind(of: node) == .mapping else {
      let keys = Language.type(name).fields.map { $0.keyword.argument }
      reportShape(node, expected: StructureRules.aMapping, help: StructureRules.writeAsMapping(.list(keys)))
      return nil
    }
    return self.fields(of: node, as: name)
  }

  /// A value that has to be a mapping of the author's own words.
  private func entries<Value>(
    _ keyword: Keyword, in fields: Fields, example: String, _ read: (Located<Text>, NodeID) -> Value?
  ) -> [Value] {
    guard let node = fields[keyword] else { return [] }
    guard tree.kind(of: node) == .mapping else {
      reportShape(node, expected: StructureRules.aMapping, help: StructureRules.writeAsMapping(.string(example)))
      return []
    }
    var values: [Value] = []
    for (key, value) in tree.entries(of: node) {
      guard tree.kind(of: key) == .scalar else {
        report(StructureRules.wrongShape, StructureRules.keyNotText(), at: tree.range(of: key))
        continue
      }
      if let value = read(Located(tree.text(of: key), tree.range(of: key)), value) { values.append(value) }
    }
    return values
  }

  // MARK: Paths

  private func folder(_ keyword: Keyword, in fields: Fields) -> Located<Text>? {
    guard let path = text(keyword, in: fields) else { return nil }
    let bytes = path.value.withBytes { Array($0) }
    guard bytes.first != UInt8(ascii: "/"), !path.value.string.contains("://") else {
      reportPath(path, ProjectRules.pathAbsolute(.text(path.value)), help: ProjectRules.pathsCountFromProject())
      return nil
    }
    var depth = 0
    for name in bytes.split(separator: UInt8(ascii: "/")) where !name.elementsEqual(".".utf8) {
      depth += name.elementsEqual("..".utf8) ? -1 : 1
      guard depth >= 0 else {
        reportPath(path, ProjectRules.pathLeadsOut(.text(path.value)), help: ProjectRules.pathsCountFromProject())
        return nil
      }
    }
    return path
  }

  private func globs(_ keyword: Keyword, in fields: Fields) -> [Glob] {
    texts(keyword, in: fields).compactMap { pattern in
      do throws(GlobProblem) {
        return try Glob(pattern.value)
      } catch {
        switch error {
        case .isAbsolute:
          reportPath(
            pattern, ProjectRules.pathAbsolute(.text(pattern.value)), help: ProjectRules.pathsCountFromProject())
        case .leadsOut:
          reportPath(
            pattern, ProjectRules.pathLeadsOut(.text(pattern.value)), help: ProjectRules.pathsCountFromProject())
        case .hasNoMeaning(let character):
          reportPath(
            pattern, ProjectRules.patternCharacter(.string(String(character))), help: ProjectRules.patternsHave())
        case .gluedStars:
          reportPath(pattern, ProjectRules.patternStars(), help: ProjectRules.patternsHave())
        case .openBrace:
          reportPath(pattern, ProjectRules.patternBrace(.text(pattern.value)), help: ProjectRules.patternsHave())
        case .tooManyAlternatives:
          reportPath(
            pattern, ProjectRules.patternTooWide(.text(pattern.value)), help: ProjectRules.writeSeveralPatterns())
        }
        return nil
      }
    }
  }

  private func reportPath(_ path: Located<Text>, _ message: Message, help: Message) {
    report(ProjectRules.badPath, message, at: path.range, help: [help])
  }

  // MARK: Severities

  private func ruleSettings(_ fields: Fields) -> [RuleSetting] {
    entries(.rules, in: fields, example: "Q501: off") { rule, node in
      enumerator(node, .ruleLevel).flatMap { RuleLevel(rawValue: $0.value) }.map { RuleSetting(rule: rule, level: $0) }
    }
  }

  private func overrides(_ fields: Fields) -> [SeverityOverride] {
    guard let node = fields[.overrides] else { return [] }
    guard tree.kind(of: node) == .sequence else {
      reportShape(node, expected: StructureRules.aList, help: StructureRules.writeAsList())
      return []
    }
    return tree.items(of: node).compactMap { item in
      guard tree.kind(of: item) == .mapping else {
        reportShape(
          item, expected: StructureRules.aMapping, help: StructureRules.writeAsMapping(keys(of: .severityOverride)))
        return nil
      }
      let fields = self.fields(of: item, as: .severityOverride)
      return SeverityOverride(paths: globs(.paths, in: fields), rules: ruleSettings(fields))
    }
  }

  // MARK: What the rules go by

  private func messageLanguage(_ fields: Fields) -> MessageLanguage? {
    guard let tag = text(.language, in: fields) else { return nil }
    let primary = tag.value.string.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard ["en", "zh", "af"].contains(primary) else {
      report(
        StructureRules.unknownLanguage, ProjectRules.noMessagesIn(.text(tag.value)), at: tag.range,
        help: [StructureRules.writeTag()])
      return nil
    }
    return MessageLanguage(tag: String(primary))
  }

  private func thresholds(_ fields: Fields) -> ProjectThresholds {
    guard let fields = mapping(.thresholds, as: .thresholds, in: fields) else { return ProjectThresholds() }
    var thresholds = ProjectThresholds()
    thresholds.highRisk = number(.highRisk, 1...25, in: fields)?.value
    thresholds.highRPN = number(.highRPN, 1...125, in: fields)?.value
    if let wait = readableDuration(.longWait, in: fields) {
      if wait.value.clock == .seconds {
        thresholds.longWait = wait.value
      } else {
        report(
          StructureRules.badDuration, ProjectRules.waitNotByTheClock(.text(tree.text(of: fields[.longWait]!))),
          at: wait.range, help: [ProjectRules.writeClockTime()])
      }
    }
    return thresholds
  }

  private func vagueWords(_ fields: Fields) -> [Located<Text>] {
    guard let fields = mapping(.words, as: .wordLists, in: fields) else { return [] }
    return texts(.vague, in: fields).filter { word in
      // Shorter ones begin or end other words too often.
      if word.value.trimmed.count >= 3 { return true }
      report(
        StructureRules.wrongShape, ProjectRules.wordTooShort(.text(word.value)), at: word.range,
        help: [ProjectRules.writePhrase()])
      return false
    }
  }

  private func houseUnits(_ fields: Fields) -> [HouseUnit] {
    entries(.units, in: fields, example: "颗: count") { name, node in
      guard HouseUnit.isName(name.value) else {
        report(
          ProjectRules.badUnit, ProjectRules.unitName(.text(name.value)), at: name.range,
          help: [ProjectRules.unitNameRule()])
        return nil
      }
      guard let text = text(node) else { return nil }
      if Enumeration.count.ordinal(of: text.value) != nil { return HouseUnit(name: name.value, size: nil) }
      if let size = HouseUnit.size(text.value, units: units) { return HouseUnit(name: name.value, size: size) }
      report(
        ProjectRules.badUnit, ProjectRules.unitValue(.text(text.value)), at: text.range,
        help: [ProjectRules.writeUnit(.text(name.value))])
      return nil
    }
  }

  // MARK: Checklist

  private func checklistForm(_ fields: Fields) -> ChecklistForm {
    guard let fields = mapping(.checklist, as: .checklistForm, in: fields) else { return ChecklistForm() }
    var form = ChecklistForm()
    form.scale = entries(.scale, in: fields, example: "\"+\": …, \"-\": …") { sign, node in
      text(node).map { ChecklistForm.Mark(sign: sign.value, label: $0.value) }
    }
    if let scale = fields[.scale], tree.kind(of: scale) == .mapping, !(2...6).contains(form.scale.count) {
      report(
        StructureRules.wrongShape, ProjectRules.scaleLength(.number(form.scale.count)), at: firstLine(of: scale),
        help: [ProjectRules.writeScale()])
      form.scale = []
    }
    form.observations = number(.observations, 1...6, in: fields)?.value
    form.header = texts(.header, in: fields).map(\.value)
    return form
  }
}
