import Claims

/// Two named ones that a noun relates where no verb does: "Lund's predecessor, Anna Holm"; "Holm, an acquaintance of
/// Lund".
///
/// Whoever writes so vouches for it, whosever claim it stands in.
struct NounRelation {
  var noun: Int32
  var token: Int
  /// The names of the one that is what the noun says, and of the one of whom it is said.
  var who: [Int32]
  var whom: [Int32]
}

/// Finds the nouns that relate two named ones.
struct NounRelationReader {
  let reader: TermReader

  /// The relation of a noun, if its neighbours name two.
  ///
  /// - Parameter bounds: The tokens of its sentence.
  func relation(of term: Term, in bounds: Range<Int>) -> NounRelation? {
    let token = Int(term.token)
    var ahead = token
    while ahead > bounds.lowerBound, reader.claimed.words[ahead - 1].kind == .adjective { ahead -= 1 }
    guard ahead - 2 >= bounds.lowerBound else { return nil }
    let who: [Int32]
    let whom: [Int32]
    if reader.marks[ahead - 1].contains(.genitive) {
      whom = names(endingAt: ahead - 1, in: bounds)
      who = names(from: token + 1, within: 4, in: bounds)
    } else if token + 1 < bounds.upperBound, reader.marks[token + 1].contains(.of),
      reader.claimed.words[ahead - 1].kind == .determiner
    {
      guard var end = comma(endingAt: ahead - 1, in: bounds) else { return nil }
      // "Holm, 68, an acquaintance".
      if end - 1 > bounds.lowerBound, reader.claimed.words[end - 1].kind == .number {
        guard let next = comma(endingAt: end - 1, in: bounds) else { return nil }
        end = next
      }
      who = names(endingAt: end, in: bounds)
      whom = names(from: token + 2, within: 3, in: bounds)
    } else {
      return nil
    }
    guard !who.isEmpty, !whom.isEmpty else { return nil }
    return NounRelation(noun: term.key, token: token, who: who, whom: whom)
  }

  /// The place of a mark of punctuation right ahead of a token.
  private func comma(endingAt token: Int, in bounds: Range<Int>) -> Int? {
    token - 1 > bounds.lowerBound && isPunctuation(token - 1) ? token - 1 : nil
  }

  private func isPunctuation(_ token: Int) -> Bool { reader.claimed.text.tokens[token].kind == .punctuation }

  /// The forms of the name that ends right ahead of a token.
  private func names(endingAt end: Int, in bounds: Range<Int>) -> [Int32] {
    var start = end
    while start > bounds.lowerBound, reader.claimed.words[start - 1].kind == .name { start -= 1 }
    return forms(start..<end)
  }

  /// The forms of the first name that begins at most so many tokens behind a place.
  private func names(from place: Int, within reach: Int, in bounds: Range<Int>) -> [Int32] {
    var start = place
    while start < bounds.upperBound, reader.claimed.words[start].kind != .name {
      let kind = reader.claimed.words[start].kind
      guard start - place < reach, kind == .determiner || kind == .adjective || isPunctuation(start) else {
        return []
      }
      start += 1
    }
    var end = start
    while end < bounds.upperBound, reader.claimed.words[end].kind == .name { end += 1 }
    return forms(start..<end)
  }

  private func forms(_ tokens: Range<Int>) -> [Int32] {
    tokens.map { reader.claimed.text.tokens[$0].form.rawValue }
  }
}
