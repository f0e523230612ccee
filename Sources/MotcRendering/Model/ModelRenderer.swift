import MotcAnalysis

extension Renderer {
  static let model = Renderer(.model, .json) { facts, _, options in
    Audience.find(options, in: facts.blueprint).map { _ in Array(modelText(of: facts).utf8) }
  }
}
