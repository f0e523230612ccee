/// How a diagram is drawn.
package struct FlowForm: Sendable, Hashable {
  package enum Layout: String, Sendable, Hashable, CaseIterable {
    /// Lanes and columns, every place given: the picture of a service blueprint.
    case blueprint
    /// Boxes, arrows and groups without places: Graphviz lays them out. Only as DOT.
    case dot
  }

  package var layout: Layout
  package var wrapping: FlowWrapping
  package var theme: FlowTheme

  package init(layout: Layout = .blueprint, wrapping: FlowWrapping = .automatic, theme: FlowTheme = .colour) {
    self.layout = layout
    self.wrapping = wrapping
    self.theme = theme
  }
}

extension Renderer {
  static func flow(_ format: ArtefactFormat, templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    if format == .html {
      return fromTemplate(.flow, format, templates: templates) { facts, _, options in
        FlowDocument.of(facts, for: options).map { document in
          let home = options.surroundings == .site ? HomeLink(language: document.language) : nil
          return FlowSheets(document, options.flow, home: home)
        }
      }
    }
    return .success(
      Renderer(.flow, format) { facts, _, options in
        FlowDocument.of(facts, for: options).map { document in
          let form = options.flow
          if format == .dot, form.layout == .dot { return FlowStructure(document, theme: form.theme).graph.bytes }
          let diagram = FlowDiagram(document, wrapping: form.wrapping, theme: form.theme)
          return format == .svg ? diagram.svg : diagram.graph.bytes
        }
      })
  }
}
