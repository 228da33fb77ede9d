import Prose
import Syntax

extension TreeMender {
  /// Makes the second of two subjects the apposition of the first: "Photosynthesis, *the process* …, takes place".
  mutating func mendApposition(_ subject: Int, in sentence: Range<Int>) {
    guard isNoun(subject), let verb = head(of: subject), subject < verb,
      let first = children(of: verb, in: sentence).first(where: { words[$0].relation.universal == .nsubj }),
      first < subject, isNoun(first), words[first].relation == words[subject].relation
    else { return }
    let own = children(of: subject, in: sentence).filter { $0 < subject }
    let lower = own.first ?? subject
    guard lower > sentence.lowerBound,
      !own.contains(where: { words[$0].relation == .cc || words[$0].relation == .mark }),
      words[lower].pennTag == .comma || words[lower - 1].pennTag == .comma
    else { return }
    words[subject].head = TokenID(first)
    words[subject].relation = .appos
  }

  /// Makes a noun with a preposition ahead of it no subject: "*in the end* they came".
  mutating func mendOblique(_ subject: Int, in sentence: Range<Int>) {
    guard isNoun(subject), let verb = head(of: subject), subject < verb, words[verb].partOfSpeech == .verb,
      let preposition = preposition(of: subject, in: sentence), words[preposition].pennTag == .preposition
    else { return }
    words[subject].relation = .obl
  }

  /// Makes "that" the mark of a clause that has another subject: "they insist *that* history binds them".
  mutating func mendComplementizer(_ word: Int, in sentence: Range<Int>) {
    guard classes[text.tokens[word].form].contains(.that), let verb = head(of: word), word < verb,
      children(of: verb, in: sentence).contains(where: {
        word < $0 && $0 < verb && words[$0].relation.universal == .nsubj
      })
    else { return }
    makeMark(word, of: verb)
  }

  /// Makes a relative clause whose verb has an object besides "that" the content of the noun: "the claim *that the firm cheats its
  /// drivers*".
  mutating func mendContentClause(_ clause: Int, in sentence: Range<Int>) {
    let dependents = children(of: clause, in: sentence)
    guard words[clause].relation == .aclRelcl, let noun = head(of: clause), noun < clause,
      let that = dependents.first(where: { classes[text.tokens[$0].form].contains(.that) && $0 < clause }),
      words[that].relation == .obj,
      dependents.contains(where: { $0 < clause && $0 > that && words[$0].relation.universal == .nsubj }),
      isContent(clause, of: noun)
        || dependents.contains(where: { $0 > clause && [.obj, .ccomp].contains(words[$0].relation) })
    else { return }
    makeMark(that, of: clause)
    words[clause].relation = .acl
    var other = noun
    while !classes[words[other].lemma].contains(.contentNoun), words[other].relation == .nmod,
      let above = head(of: other), above < other
    {
      other = above
    }
    if classes[words[other].lemma].contains(.contentNoun) { words[clause].head = TokenID(other) }
  }

  /// Whether a noun has a content that a verb without need of an object can state: "a chance *that they succeed*".
  private func isContent(_ clause: Int, of noun: Int) -> Bool {
    classes[words[noun].lemma].contains(.contentNoun) && !classes[words[clause].lemma].contains(.transitive)
  }

  private mutating func makeMark(_ word: Int, of clause: Int) {
    words[word].head = TokenID(clause)
    words[word].relation = .mark
    words[word].partOfSpeech = .subordinatingConjunction
    words[word].pennTag = .preposition
  }

  /// Makes the noun behind "for" the subject of the infinitive that follows it: "it is time *for the council to act*".
  mutating func mendInfinitive(_ infinitive: Int, in sentence: Range<Int>) {
    let dependents = children(of: infinitive, in: sentence)
    guard words[infinitive].relation == .acl, words[infinitive].pennTag == .verbBase,
      let noun = head(of: infinitive), noun < infinitive, let above = head(of: noun), above < noun,
      words[noun].relation == .nmod || words[noun].relation == .obl,
      !dependents.contains(where: { words[$0].relation.universal == .nsubj }),
      let to = dependents.first(where: { words[$0].relation == .mark }),
      words[to].pennTag == .infinitiveMarker,
      let preposition = preposition(of: noun, in: sentence),
      classes[text.tokens[preposition].form].contains(.forPreposition)
    else { return }
    words[infinitive].head = TokenID(above)
    words[infinitive].relation = isNoun(above) ? .acl : .advcl
    words[noun].head = TokenID(infinitive)
    words[noun].relation = .nsubj
    words[preposition].head = TokenID(infinitive)
    words[preposition].relation = .mark
  }

  /// Gives a coordinate verb the noun right behind it that was hung on an earlier object: "they raised taxes and *cut spending*".
  mutating func mendLostObject(_ object: Int, in sentence: Range<Int>) {
    guard isNoun(object), let first = head(of: object), first < object,
      words[first].relation == .obj, let main = head(of: first), main < first
    else { return }
    let own = children(of: object, in: sentence).filter { $0 < object }
    let verb = (own.first ?? object) - 1
    guard verb > first, words[verb].relation == .conj, head(of: verb) == main,
      words[verb].partOfSpeech == .verb,
      words[verb].pennTag == words[main].pennTag || areBothPast(verb, main),
      !own.contains(where: { words[$0].relation == .cc || words[$0].relation == .punct }),
      !children(of: verb, in: sentence).contains(where: { words[$0].relation == .obj })
    else { return }
    words[object].head = TokenID(verb)
    words[object].relation = .obj
    words[verb].pennTag = words[main].pennTag
  }

  /// Whether one verb is a past form and the other has the same shape: "raised" and "*cut*".
  private func areBothPast(_ verb: Int, _ main: Int) -> Bool {
    words[main].pennTag == .verbPast && words[verb].pennTag == .verbPastParticiple
  }

  /// Hangs a coordinate adjective on the adjective that is said of the subject, not on a noun in between: "rich in starch and *poor*
  /// in protein".
  mutating func mendCoordinateAdjective(_ word: Int, in sentence: Range<Int>) {
    let dependents = children(of: word, in: sentence)
    guard words[word].partOfSpeech == .adjective, let noun = head(of: word), isNoun(noun), noun < word,
      dependents.contains(where: { words[$0].relation == .cc && $0 < word }),
      !dependents.contains(where: { words[$0].relation == .det }),
      let adjective = head(of: noun), adjective < noun, words[adjective].partOfSpeech == .adjective,
      words[noun].relation == .obl
    else { return }
    words[word].head = TokenID(adjective)
    for dependent in children(of: adjective, in: sentence)
    where dependent > word && words[dependent].relation == .obl { words[dependent].head = TokenID(word) }
  }

  /// Makes "up to" and what it bounds one phrase: "spends *up to twenty dollars*".
  mutating func mendBound(of number: Int, in sentence: Range<Int>) {
    let first = children(of: number, in: sentence).first { words[$0].relation == .compound } ?? number
    let up = first - 2
    guard up >= sentence.lowerBound, classes[text.tokens[up].form].contains(.up),
      words[up + 1].partOfSpeech == .adposition, head(of: up) != number, let noun = head(of: number),
      number < noun, [noun, number].contains(head(of: up + 1))
    else { return }
    let verb = up - 1
    words[up].head = TokenID(number)
    words[up].relation = .advmod
    words[up + 1].head = TokenID(up)
    words[up + 1].relation = .fixed
    guard words[noun].relation == .obl, let above = head(of: noun), above == verb,
      !children(of: above, in: sentence).contains(where: { words[$0].relation == .obj })
    else { return }
    words[noun].relation = .obj
  }
}
