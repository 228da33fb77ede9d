import Prose
import Syntax

/// Clauses and names hung on the last word of a name or phrase rather than on what it names.
extension TreeMender {
  /// Joins the two words of a name that were read as two objects: "it helped *Viet Nam* to build".
  mutating func mendSplitName(_ first: Int, in sentence: Range<Int>) {
    let second = first + 1
    guard second < sentence.upperBound, words[first].partOfSpeech == .properNoun,
      words[second].partOfSpeech == .properNoun, words[second].relation == .obj,
      head(of: first) == head(of: second)
    else { return }
    hang(first, on: second, as: .compound)
  }

  /// Hangs "held" and its like on the meeting and not on what it is about: "the conference on mines *held* in Oslo".
  mutating func mendMeeting(_ participle: Int, in sentence: Range<Int>) {
    guard words[participle].pennTag == .verbPastParticiple,
      classes[words[participle].lemma].contains(.convening), var noun = head(of: participle),
      noun < participle
    else { return }
    while !names(noun, .gathering) {
      guard [.nmod, .conj].contains(words[noun].relation), let above = head(of: noun), above < noun else {
        return
      }
      noun = above
    }
    words[participle].head = TokenID(noun)
  }

  /// Hangs a relative clause with "which" on the body that a name is of and not on the name's last word: "the Court of Human
  /// Rights, *which sits in Strasbourg*".
  mutating func mendNameRelative(_ clause: Int, in sentence: Range<Int>) {
    guard words[clause].relation == .aclRelcl, var noun = head(of: clause), noun < clause,
      text.tokens[noun].isCapitalized, !names(noun, [.gathering, .institution]),
      let pronoun = children(of: clause, in: sentence).first(where: isRelative), noun < pronoun,
      !classes[text.tokens[pronoun].form].contains(.who)
    else { return }
    while [.nmod, .conj].contains(words[noun].relation), let above = head(of: noun), above < noun,
      text.tokens[above].isCapitalized
    {
      noun = above
      if names(noun, [.gathering, .institution]) {
        words[clause].head = TokenID(noun)
        return
      }
    }
  }

  /// Whether a noun, capitalised or not, is of one of some classes.
  private func names(_ noun: Int, _ kinds: LemmaClass) -> Bool {
    !classes[words[noun].lemma].union(classes[text.tokens[noun].form]).isDisjoint(with: kinds)
  }

  /// Hangs a clause with "who" on the noun above one that names a body, a meeting or an act: "someone in the *office who* helps".
  mutating func mendPerson(_ clause: Int, in sentence: Range<Int>) {
    guard words[clause].relation == .aclRelcl, var noun = head(of: clause), noun < clause, isNobody(noun),
      children(of: clause, in: sentence).contains(where: {
        classes[text.tokens[$0].form].contains(.who) && noun < $0 && $0 < clause
      })
    else { return }
    if words[noun].relation == .obl, let verb = head(of: noun), verb < noun,
      let person = children(of: verb, in: sentence).last(where: { $0 < noun && isPerson($0, in: sentence) })
    {
      noun = person
    }
    while isNobody(noun) {
      guard [.nmod, .obl].contains(words[noun].relation), let above = head(of: noun), above < noun,
        words[above].partOfSpeech == .noun || words[above].partOfSpeech == .pronoun
      else { return }
      noun = above
    }
    words[clause].head = TokenID(noun)
  }

  /// Whether a word names somebody by his office or has his name behind it.
  private func isPerson(_ noun: Int, in sentence: Range<Int>) -> Bool {
    guard [.obj, .iobj, .obl].contains(words[noun].relation), isNoun(noun), !isNobody(noun) else {
      return false
    }
    return names(noun, .office)
      || children(of: noun, in: sentence).contains {
        [.appos, .flat].contains(words[$0].relation) && words[$0].partOfSpeech == .properNoun
      }
  }

  private func isNobody(_ noun: Int) -> Bool {
    switch words[noun].pennTag {
    case .noun: names(noun, [.institution, .gathering, .timeNoun, .polity]) || isAction(noun)
    case .properNoun: names(noun, [.institution, .gathering])
    default: false
    }
  }

  /// Hangs a name with a title on the office it names and not on what the office is of: "the envoy of the league, *Lady Adams*".
  mutating func mendTitledName(_ name: Int, in sentence: Range<Int>) {
    guard words[name].partOfSpeech == .properNoun, let noun = head(of: name), noun < name,
      words[noun].relation == .nmod, let office = head(of: noun), office < noun,
      classes[words[office].lemma].contains(.office), !classes[words[noun].lemma].contains(.office),
      let title = children(of: name, in: sentence).first(where: { words[$0].partOfSpeech != .punctuation }),
      title < name, classes[text.tokens[title].form].contains(.courtesyTitle)
    else { return }
    words[name].head = TokenID(office)
  }
}
