import Testing

/// What is asked of every page; the answers name the first parts that are wrong, and are empty when none is.
extension Chromium {
  /// Presses Tab until a part has the focus.
  func tab(to selector: String) throws {
    for _ in 0..<100 {
      try press(.tab)
      if try value("document.activeElement.matches('\(selector)')") { return }
    }
    Issue.record("Tab does not lead to \(selector)")
  }

  /// What is wider than the window, but for parts that scroll by themselves.
  func partsThatStickOut(but scrolling: String = "script") throws -> String {
    try value(
      """
      [...document.querySelectorAll("body *:not(\(scrolling))")]
        .filter((part) => part.getClientRects().length && part.getBoundingClientRect().right > innerWidth + 1)
        .map((part) => part.outerHTML.slice(0, 80)).slice(0, 5).join("\\n")
      """)
  }

  /// Text that does not stand out from its ground: WCAG 2.2, 1.4.3 at level AA. In a drawing the ground is the shape that
  /// lies below the middle of the text.
  func faintText() throws -> String {
    try value(
      """
      (() => {
        const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
        const light = (colour) => channels(colour).slice(0, 3).map((channel) => channel / 255)
          .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
          .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
        const below = (text) => {
          const frame = text.getBBox();
          const middle = new DOMPoint(frame.x + frame.width / 2, frame.y + frame.height / 2);
          return [...text.ownerSVGElement.querySelectorAll("rect, polygon, ellipse")].filter((shape) =>
            shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
            && getComputedStyle(shape).fill !== "none" && shape.isPointInFill(middle)).pop();
        };
        const ground = (part) => {
          const drawn = part.closest("svg text");
          const shape = drawn && below(drawn);
          if (shape) return getComputedStyle(shape).fill;
          for (let at = part; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if (channels(colour)[3] !== 0) return colour;
          }
          return "rgb(255, 255, 255)";
        };
        return [...document.querySelectorAll("body *:not(script, title, desc, style)")].filter((part) => {
          const hasText = [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          if (!hasText || !part.getClientRects().length) return false;
          const style = getComputedStyle(part);
          const colour = part.closest("svg") ? style.fill : style.color;
          const [low, high] = [light(colour), light(ground(part))].sort((a, b) => a - b);
          const size = parseFloat(style.fontSize);
          const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
          return (high + 0.05) / (low + 0.05) < (isLarge ? 3 : 4.5);
        }).map((part) => part.outerHTML.slice(0, 120)).slice(0, 5).join("\\n");
      })()
      """)
  }
}
