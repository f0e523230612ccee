/// A text as a string of CSS, quotes included, fit to stand in a `<style>` of HTML: whatever could end the string, the
/// rule or the element is written as an escape.
func styleString(_ text: String) -> Markup {
  var output = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ".", "-", "_": output.unicodeScalars.append(scalar)
    case _ where scalar.value > 0x9F: output.unicodeScalars.append(scalar)
    default:
      output += "\\" + String(scalar.value, radix: 16) + " "
    }
  }
  return Markup(output + "\"")
}
