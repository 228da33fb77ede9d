import Prose
import Syntax

extension TreeMender {
  /// Makes a further clause with "that" the coordinate of the one it was hung on: "we hope that talks begin, *that* they
  /// succeed, and that peace comes".
  mutating func mendContentRow(_ clause: Int, in sentence: Range<Int>) {
    guard let first = head(of: clause), first < clause, let that = content(clause, in: sentence),
      words[first].relation == .ccomp, content(first, in: sentence) != nil, that > sentence.lowerBound,
      words[that - 1].pennTag == .comma
    else { return }
    words[clause].relation = .conj
  }

  /// The "that" of a clause.
  func content(_ clause: Int, in sentence: Range<Int>) -> Int? {
    children(of: clause, in: sentence).first {
      $0 < clause && words[$0].relation == .mark && classes[text.tokens[$0].form].contains(.that)
    }
  }

  /// Hangs a coordinate with a preposition on a phrase before that has the same one, where that it was hung on has another:
  /// "the use *of* force in the region and *of* threats".
  mutating func mendParallel(_ word: Int, in sentence: Range<Int>) {
    guard let first = head(of: word), first < word, let own = preposition(of: word, in: sentence),
      children(of: word, in: sentence).contains(where: { words[$0].relation == .cc && $0 < own }),
      let other = preposition(of: first, in: sentence), text.tokens[own].form != text.tokens[other].form
    else { return }
    let form = text.tokens[own].form
    var above = first
    while [.nmod, .obl].contains(words[above].relation), let next = head(of: above), next < above {
      let phrases = children(of: next, in: sentence).filter {
        $0 < above && [.nmod, .obl].contains(words[$0].relation)
      }
      let parallel = ([next] + phrases).last { phrase in
        preposition(of: phrase, in: sentence).map { text.tokens[$0].form == form } ?? false
      }
      if let parallel {
        words[word].head = TokenID(parallel)
        for dependent in children(of: first, in: sentence)
        where dependent > word && words[dependent].relation == .nmod { words[dependent].head = TokenID(word) }
        return
      }
      above = next
    }
  }

  /// The preposition of a phrase.
  func preposition(of word: Int, in sentence: Range<Int>) -> Int? {
    children(of: word, in: sentence).first { $0 < word && words[$0].relation == .case }
  }
}
