/// The frame of a page that asks for no other resource: styles and script stand inside it.
struct HTMLPage {
  var title: String
  var style: String
  var script: String
  var toolVersion: String
  /// What the page was made with besides the tool: "rules" and their digest.
  var ingredient: (name: String, digest: String)?
  /// What the reader should bear in mind; markup.
  var caution: String
  /// What the page is read for, "findings": the id of the element that its first link leads to.
  var content: String

  /// The page around a body that `write` adds.
  func html(_ write: (inout HTMLText) -> Void) -> String {
    var html = HTMLText()
    html.markup(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Elenchus \(toolVersion.escapedForHTML)">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'">
      <title>\(title.escapedForHTML)</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <a class="skip" href="#\(content)">Skip to the \(content)</a>

      """)
    write(&html)
    html.markup("<footer class=\"colophon\"><p>Made by Elenchus ")
    html.text(toolVersion)
    if let ingredient {
      html.markup(" with \(ingredient.name) ")
      html.element("code", "", ingredient.digest)
    }
    html.markup(". \(caution)</p></footer>\n<script>\n\(script)\n</script>\n</body>\n</html>\n")
    return html.page
  }
}
