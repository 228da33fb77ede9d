import Claims
import Prose

/// Writes one document block by block: its words cut where a part of any claim begins or ends, and the block's claims.
///
/// A stretch of words carries its first token, and the part it plays in the claim that it belongs to first of all; a
/// claim carries the tokens of all its parts, so that the page grows with the text however deep its claims nest.
struct ClaimsHTMLPassage {
  let claimed: ClaimedText
  /// 0-based index of the document on the page.
  let number: Int
  let wording: ClaimWording
  private let isShown: (Claim) -> Bool
  /// The parts of each claim.
  private let parts: [[ClaimWording.Part]]
  /// For each token, the part it plays in its claim, or else in another one; nil for none.
  private let classes: [ClaimWording.Part.Class?]
  /// Whether a stretch of words begins with a token.
  private let begins: [Bool]
  /// The claims whose number stands behind a token.
  private let references: [Int: [Claim]]

  init(claimed: ClaimedText, number: Int, wording: ClaimWording, isShown: @escaping (Claim) -> Bool) {
    self.claimed = claimed
    self.number = number
    self.wording = wording
    self.isShown = isShown
    let count = claimed.text.tokens.count
    var classes = [ClaimWording.Part.Class?](repeating: nil, count: count)
    var begins = [Bool](repeating: false, count: count + 1)
    var references: [Int: [Claim]] = [:]
    let parts = claimed.claims.map { wording.parts(of: $0) }
    func mark(_ isOwn: Bool) {
      for (claim, parts) in zip(claimed.claims, parts) where isShown(claim) {
        for part in parts where !part.isUnderstood && (isOwn || part.name != Role.Kind.content.rawValue) {
          for token in part.pieces.joined()
          where classes[token] == nil && (!isOwn || claimed.owners[token] == claim.id) {
            classes[token] = part.partClass
          }
        }
      }
    }
    mark(true)
    mark(false)
    for (claim, parts) in zip(claimed.claims, parts) where isShown(claim) {
      for piece in parts.flatMap(\.pieces) {
        begins[piece.lowerBound] = true
        begins[piece.upperBound] = true
      }
      let end = claim.predicate.full.pieces.last?.upperBound ?? claim.tokens.upperBound
      references[end - 1, default: []].append(claim)
    }
    for token in 1..<max(1, count)
    where classes[token] != classes[token - 1] || claimed.owners[token] != claimed.owners[token - 1] {
      begins[token] = true
    }
    self.parts = parts
    self.classes = classes
    self.begins = begins
    self.references = references
  }

  func write(into html: inout HTMLText) {
    let text = claimed.text
    var sentence = 0
    var claim = 0
    for (index, block) in text.blocks.enumerated() {
      let first = sentence
      while sentence < text.sentences.count, Int(text.sentences[sentence].block.rawValue) == index {
        sentence += 1
      }
      let start = claim
      while claim < claimed.claims.count, claimed.claims[claim].sentence.index < sentence { claim += 1 }
      html.markup("<section class=\"row\">\n")
      write(block, sentences: first..<sentence, into: &html)
      writeClaims(claimed.claims[start..<claim].filter(isShown), into: &html)
      html.markup("</section>\n")
    }
  }

  private func write(_ block: Block, sentences: Range<Int>, into html: inout HTMLText) {
    let (open, close) = tags(of: block)
    html.markup("<div class=\"prose\">\(open)")
    var offset = block.span.lower
    let isQuotation = block.kind == .quotation
    for sentence in claimed.text.sentences[sentences] {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        var end = token + 1
        while end < sentence.tokens.upperBound, !begins[end], references[end - 1] == nil { end += 1 }
        let span = claimed.text.span(ofTokens: token..<end)
        html.text(claimed.text.bytes(offset..<max(offset, span.lower), isQuotation: isQuotation))
        writeWords(max(offset, span.lower)..<max(offset, span.upper), token, isQuotation, into: &html)
        writeReferences(references[end - 1] ?? [], into: &html)
        offset = max(offset, span.upper)
        token = end
      }
    }
    if offset < block.span.upper {
      html.text(claimed.text.bytes(offset..<block.span.upper, isQuotation: isQuotation))
    }
    html.markup("\(close)</div>\n")
  }

  private func writeWords(
    _ range: Range<Int>, _ token: Int, _ isQuotation: Bool, into html: inout HTMLText
  ) {
    let part = classes[token].map { " part \($0.rawValue)" } ?? ""
    html.markup("<span class=\"w\(part)\" data-t=\"\(token)\" data-c=\"\(claimed.owners[token].rawValue)\">")
    html.text(claimed.text.bytes(range, isQuotation: isQuotation))
    html.markup("</span>")
  }

  private func writeReferences(_ claims: [Claim], into html: inout HTMLText) {
    guard !claims.isEmpty else { return }
    html.markup("<sup>")
    for (index, claim) in claims.enumerated() {
      let id = claim.id.rawValue
      html.markup(
        "\(index > 0 ? " " : "")<a class=\"ref\" href=\"#d\(number)c\(id)\" aria-label=\"Claim \(id)\">\(id)</a>"
      )
    }
    html.markup("</sup>")
  }

  private func tags(of block: Block) -> (open: String, close: String) {
    switch block.kind {
    case .heading(let level): ("<h\(min(6, level + 2)) dir=\"auto\">", "</h\(min(6, level + 2))>")
    case .paragraph: ("<p dir=\"auto\">", "</p>")
    case .quotation: ("<blockquote dir=\"auto\">", "</blockquote>")
    case .item(true):
      (
        "<ol><li dir=\"auto\"\(claimed.text.number(before: block.span.lower).map { " value=\"\($0)\"" } ?? "")>",
        "</li></ol>"
      )
    case .item(false): ("<ul><li dir=\"auto\">", "</li></ul>")
    }
  }

  private func writeClaims(_ claims: [Claim], into html: inout HTMLText) {
    guard !claims.isEmpty else { return }
    html.markup("<ol class=\"claims\" aria-label=\"Claims of this paragraph\">\n")
    for claim in claims {
      let parts = parts[claim.id.index]
      let depth = wording.depth(of: claim, in: claimed)
      html.markup(
        "<li class=\"claim\" id=\"d\(number)c\(claim.id.rawValue)\" tabindex=\"0\""
          + " data-p=\"\(ranges(of: parts))\"\(depth > 0 ? " style=\"--depth:\(depth)\"" : "")>"
          + "<span class=\"number\">\(claim.id.rawValue)</span> <span class=\"parts\">")
      for (index, part) in parts.enumerated() where !part.words.isEmpty {
        if index > 0 { html.markup(" ") }
        let understood = part.isUnderstood ? " understood" : ""
        html.markup("<span class=\"part \(part.partClass.rawValue)\(understood)\" title=\"\(part.name)\">")
        html.text(part.words)
        html.markup("</span>")
      }
      html.markup("</span>")
      writeBadges(of: claim, into: &html)
      html.markup("</li>\n")
    }
    html.markup("</ol>\n")
  }

  private func writeBadges(of claim: Claim, into html: inout HTMLText) {
    let badges = wording.badges(of: claim)
    guard !badges.isEmpty else { return }
    html.markup(" <span class=\"badges\">")
    for (index, badge) in badges.enumerated() {
      if index > 0 { html.markup(" ") }
      html.element("span", "class=\"badge \(badge.kind.rawValue)\"", badge.words)
    }
    html.markup("</span>")
  }

  /// `s3-5 p6-7`: for each piece of each part its letter, its first token and the one behind its last.
  private func ranges(of parts: [ClaimWording.Part]) -> String {
    parts.flatMap { part in
      part.pieces.map { "\(part.partClass.letter)\($0.lowerBound)-\($0.upperBound)" }
    }.joined(separator: " ")
  }
}

extension ClaimWording.Part.Class {
  /// What the page's script knows the class by.
  fileprivate var letter: Character {
    switch self {
    case .subject: "s"
    case .predicate: "p"
    case .object: "o"
    case .other: "x"
    }
  }
}
