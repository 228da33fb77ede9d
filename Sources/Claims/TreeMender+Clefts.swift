import Prose
import Syntax

/// Sentences that put a phrase in front of its clause: "it is *with pride* that we serve".
extension TreeMender {
  /// Gives the phrase that "it is … that" puts ahead to the clause behind it: "it is *by talks* that peace came".
  ///
  /// - Complexity: O(1): words within `reach` are looked at.
  mutating func mendCleft(around copula: Int, in sentence: Range<Int>) {
    guard classes[words[copula].lemma].contains(.be), let phrase = head(of: copula), copula < phrase else {
      return
    }
    let dependents = children(of: phrase, in: sentence)
    guard
      let it = sentence.clamped(to: copula - 2..<copula).last(where: {
        classes[text.tokens[$0].form].contains(.it) && isSubjectLike($0)
      })
    else { return }
    if words[phrase].partOfSpeech == .verb {
      mendPersonCleft(phrase, it, copula, in: sentence)
      return
    }
    guard isPhraseOfCleft(phrase, behind: copula, in: sentence),
      let clause = clauseOfCleft(phrase, in: sentence)
    else { return }
    let that = children(of: clause, in: sentence).first { isThat($0) && $0 > phrase }
    words[clause].head = words[phrase].head
    words[clause].relation = words[phrase].relation
    for dependent in dependents where dependent != clause {
      switch words[dependent].relation {
      case .cop, .aux: hang(dependent, on: clause, as: .discourse)
      case .punct, .advcl, .parataxis, .cc, .conj: words[dependent].head = TokenID(clause)
      case .advmod where dependent < copula: words[dependent].head = TokenID(clause)
      default: break
      }
    }
    hang(it, on: clause, as: .discourse)
    if let that { hang(that, on: clause, as: .discourse) }
    hang(phrase, on: clause, as: words[phrase].partOfSpeech == .adverb ? .advmod : .obl)
  }

  /// Makes whoever "it was … who" puts ahead the subject: "it was *we* who called".
  private mutating func mendPersonCleft(_ verb: Int, _ it: Int, _ copula: Int, in sentence: Range<Int>) {
    let subjects = children(of: verb, in: sentence).filter {
      $0 > copula && words[$0].relation.universal == .nsubj
    }
    guard subjects.count == 2, words[subjects[0]].pennTag != .whPronoun,
      words[subjects[1]].pennTag == .whPronoun, subjects[1] == subjects[0] + 1
    else { return }
    for word in [it, copula, subjects[1]] { hang(word, on: verb, as: .discourse) }
  }

  private func isThat(_ word: Int) -> Bool { classes[text.tokens[word].form].contains(.that) }

  /// Whether a phrase says how, why or when, rather than what something is like: "of importance", "in our interest".
  private func isPhraseOfCleft(_ phrase: Int, behind copula: Int, in sentence: Range<Int>) -> Bool {
    if words[phrase].partOfSpeech == .adverb { return true }
    guard isNoun(phrase), let preposition = preposition(of: phrase, in: sentence), preposition > copula else {
      return false
    }
    return classes[text.tokens[preposition].form].contains(.cleftPreposition)
      && !classes[words[phrase].lemma].contains(.standing)
  }

  /// The clause with "that" and a subject of its own behind a phrase: its dependent, or that of the noun right ahead of it.
  private func clauseOfCleft(_ phrase: Int, in sentence: Range<Int>) -> Int? {
    let clauses: [DependencyRelation] = [.aclRelcl, .acl, .ccomp, .advcl, .advclRelcl, .csubj, .parataxis]
    return sentence.clamped(to: phrase + 2..<max(phrase + 2, phrase + Self.reach)).first { word in
      guard clauses.contains(words[word].relation), let above = head(of: word),
        above == phrase || phrase < above && above < word && isNoun(above) && isAbove(phrase, above)
      else { return false }
      let own = children(of: word, in: sentence)
      guard let that = own.first(where: { isThat($0) }), that > phrase,
        words[that].relation.universal != .nsubj
      else { return false }
      return own.contains { that < $0 && $0 < word && isSubjectLike($0) }
    }
  }
}
