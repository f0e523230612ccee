import MotcAnalysis

extension Renderer {
  static let model = Renderer(.model, .json) { facts, _, options in
    Audience.find(options, in: facts.blueprint).map { audience in
      Array(modelText(of: audience.facts(of: facts)).utf8)
    }
  }
}
