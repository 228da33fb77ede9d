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

  /// Hangs a coordinate with "no" on the noun before that has it, too, and not on a phrase behind that: "*no* peace without
  /// justice and *no* justice without peace".
  private mutating func mendDenied(_ word: Int, in sentence: Range<Int>) {
    guard isDenied(word, in: sentence) else { return }
    var above = head(of: word)
    for _ in 0..<3 {
      guard let noun = above, noun < word, isNoun(noun) else { return }
      if isDenied(noun, in: sentence) {
        words[word].head = TokenID(noun)
        return
      }
      above = head(of: noun)
    }
  }

  /// Whether "no" stands ahead of a noun.
  private func isDenied(_ noun: Int, in sentence: Range<Int>) -> Bool {
    children(of: noun, in: sentence).contains {
      $0 < noun && words[$0].relation == .det && classes[text.tokens[$0].form].contains(.negation)
    }
  }

  /// Hangs a coordinate with a preposition on a phrase before that has the same one, where that it was hung on has another:
  /// "the use *of* force in the region and *of* threats".
  mutating func mendParallel(_ word: Int, in sentence: Range<Int>) {
    mendDenied(word, in: sentence)
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

  /// Makes a bare noun beside a verb that ends the same way a verb, where the dictionary has it as one: "who listens and *acts*".
  mutating func mendCoordinateVerb(_ word: Int, in sentence: Range<Int>) {
    guard words[word].pennTag == .nounPlural, let verb = head(of: word), verb < word,
      words[verb].pennTag == .verbPresentThird, words[verb].partOfSpeech == .verb,
      word > sentence.lowerBound, words[word - 1].relation == .cc, head(of: word - 1) == word,
      children(of: word, in: sentence).allSatisfy({ $0 > word || $0 == word - 1 }),
      lexicon[text.vocabulary.bytes(of: words[word].lemma)].contains(.verb)
    else { return }
    words[word].partOfSpeech = .verb
    words[word].pennTag = .verbPresentThird
  }

  /// Makes a word with a preposition, read as a verb beside the verb, a noun beside the phrase that has the same one: "protects them
  /// from eviction and *from* rent *increases*".
  mutating func mendCoordinatePhrase(_ word: Int, in sentence: Range<Int>) {
    guard words[word].pennTag == .verbPresentThird, let verb = head(of: word), verb < word,
      words[verb].partOfSpeech == .verb, let own = preposition(of: word, in: sentence)
    else { return }
    let dependents = children(of: word, in: sentence)
    guard !dependents.contains(where: { [.nsubj, .obj].contains(words[$0].relation.universal) }),
      let first = twin(of: own, under: verb, in: sentence)
    else { return }
    words[word].head = TokenID(first)
    words[word].partOfSpeech = .noun
    words[word].pennTag = .nounPlural
  }

  /// The last phrase of a verb ahead of a preposition that has the same one.
  func twin(of preposition: Int, under verb: Int, in sentence: Range<Int>) -> Int? {
    children(of: verb, in: sentence).last { phrase in
      guard verb < phrase, phrase < preposition, words[phrase].relation == .obl,
        let own = self.preposition(of: phrase, in: sentence)
      else { return false }
      return text.tokens[own].form == text.tokens[preposition].form
    }
  }

  /// The preposition of a phrase.
  func preposition(of word: Int, in sentence: Range<Int>) -> Int? {
    children(of: word, in: sentence).first { $0 < word && words[$0].relation == .case }
  }
}
