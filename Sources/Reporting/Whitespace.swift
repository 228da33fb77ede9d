extension String {
  /// The words of a text with one space between them, none around them.
  func collapsingWhitespace() -> String {
    var scalars = String.UnicodeScalarView()
    var isPending = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\0" {
        isPending = !scalars.isEmpty
      } else {
        if isPending { scalars.append(" ") }
        isPending = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text cut at a word's end in its middle, `…` in place of what is left out, when longer than `limit` scalars.
  func eliding(to limit: Int) -> String {
    let scalars = Array(unicodeScalars)
    guard scalars.count > limit else { return self }
    var head = limit * 2 / 3
    while head > limit / 3, scalars[head] != " " { head -= 1 }
    var tail = scalars.count - limit / 3
    while tail < scalars.count - 1, scalars[tail - 1] != " " { tail += 1 }
    var view = String.UnicodeScalarView(scalars[..<head])
    view.append(contentsOf: " … ".unicodeScalars)
    view.append(contentsOf: scalars[tail...])
    return String(view)
  }
}
