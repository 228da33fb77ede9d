import Prose
import Syntax

/// Who does what an infinitive or gerund says that has no subject of its own; nobody where the text does not say.
extension PropositionFinder {
  /// Whether an infinitive tells what an effort or a wish is for, which is no doing of the effort: "*efforts* were made by
  /// them *to help*".
  func isMeant(_ infinitive: Int, by noun: Int) -> Bool {
    isInfinitive(infinitive) && tree.child(of: infinitive, .auxPass) == nil
      && tree.lemma(noun).contains(.volition)
  }

  /// Whether an infinitive tells what for something is done, by whom a passive does not say: "taxes were cut *to win votes*".
  ///
  /// What is built or sent to do something does it.
  func isPurpose(_ clause: Int, ofPassive verb: Int) -> Bool {
    isInfinitive(clause) && clause > verb && !tree.lemma(verb).contains(.equipping)
      && tree.child(of: clause, .auxPass) == nil && !isCopular(clause)
      && tree.child(of: verb) { $0 == .auxPass || $0 == .nsubjPass } != nil
  }

  /// Whether an infinitive with "in order" ahead of its clause tells what something is good for: "*in order to win*, speed is vital".
  func isAim(_ clause: Int, ofState predicate: Int) -> Bool {
    let start = tree.start(of: clause)
    return clause < predicate && isInfinitive(clause) && isCopular(predicate)
      && !isActor(ownSubject(predicate)) && tree.form(start + 1).contains(.order)
  }

  /// Whether a gerund behind a comma tells what came of the whole clause ahead: "it rained, *leading* to floods".
  func isResult(_ gerund: Int) -> Bool {
    let start = tree.start(of: gerund)
    return tree.tag(of: gerund) == .verbGerund && tree.lemma(gerund).contains(.resulting)
      && tree.child(of: gerund, .mark) == nil
      && [start, start - 1].contains { $0 >= 0 && tree.tag(of: $0) == .comma }
  }

  /// Who has the role that a gerund says what is done in: "stress the role *of women* in building peace".
  func functionary(of gerund: Int, under verb: Int) -> Int? {
    guard tree.tag(of: gerund) == .verbGerund, let object = tree.child(of: verb, .obj), object < gerund,
      tree.lemma(object).contains(.function), tree.child(of: gerund, .mark) != nil
    else { return nil }
    return owner(of: object, before: gerund) ?? tree.child(of: object, .nmodPoss)
  }

  /// The phrase with "for" right ahead of an infinitive, which names who is to act: "time *for the council* to act".
  func bearer(of clause: Int, beside noun: Int) -> Int? {
    let start = tree.start(of: clause)
    guard
      tree.tag(of: start) == .infinitiveMarker
        || tree.child(of: clause, .mark) == nil && tree.tag(of: clause) != .verbGerund
    else { return nil }
    return tree.children(of: noun).first { child in
      child < clause && tree.pieces(of: child).last?.upperBound == start
        && tree.child(of: child, .case).map { tree.form($0).contains(.forPreposition) } ?? false
    }
  }

  /// Those to whom a noun belongs that an infinitive goes with: "the right *of states* to act".
  func owner(of noun: Int, before clause: Int) -> Int? {
    let start = tree.start(of: clause)
    if start > 0, tree.isPunctuation(start - 1) || tree.isPunctuation(start) { return nil }
    if isDeverbal(noun), !tree.lemma(noun).contains(.happening) { return nil }
    var found: Int?
    for child in tree.children(of: noun)
    where child > noun && child < clause && tree.relation(of: child) == .nmod {
      guard let marker = tree.child(of: child, .case) else { continue }
      let isOf = tree.form(marker).contains(.ofPreposition)
      if isOf && found == nil || tree.form(marker).contains(.byPreposition) { found = child }
    }
    return found
  }

  /// Those on whose part something is willed: "a will to talk on the part *of the rebels*".
  func partTaker(of infinitive: Int) -> Int? {
    guard isInfinitive(infinitive),
      let part = tree.children(of: infinitive).first(where: {
        tree.relation(of: $0) == .obl && tree.lemma($0).contains(.part)
      })
    else { return nil }
    return tree.children(of: part).first { tree.relation(of: $0) == .nmod && $0 > part }
  }

  /// The same beside the verb that an infinitive hangs on, or inside its object.
  func bearer(of clause: Int, around verb: Int) -> Int? {
    bearer(of: clause, beside: verb)
      ?? tree.child(of: verb, .obj).flatMap { bearer(of: clause, beside: $0) }
      ?? tree.child(of: verb, .nsubj).flatMap { bearer(of: clause, beside: $0) }
      ?? tree.child(of: verb, .obl).flatMap { bearer(of: clause, beside: $0) }
  }

  /// Whether a gerund behind a preposition tells how something was done by those whom a passive leaves out, or what
  /// something is about, whoever does it: "a talk dealing *with* raising taxes".
  func isAgentless(_ clause: Int, under verb: Int) -> Bool {
    guard let mark = tree.child(of: clause, .mark), !isGerundControlled(clause, by: verb) else {
      return false
    }
    if tree.tag(of: clause) == .verbPastParticiple, tree.child(of: clause, .aux) == nil {
      // "as proposed by them", "as is often said"
      return tree.form(mark).contains(.asPreposition)
    }
    guard tree.tag(of: clause) == .verbGerund else { return false }
    if isAdnominal(clause, behind: mark, under: verb) { return true }
    // "it is useful in telling them apart"
    if isCopular(verb), clause > verb, !isActor(ownSubject(verb)) { return true }
    if tree.form(mark).contains(.topicPreposition), tree.child(of: verb, .obj) == nil { return true }
    let isReduced = tree.relation(of: verb) == .acl && tree.tag(of: verb) == .verbPastParticiple
    return isReduced || tree.child(of: verb) { $0 == .auxPass || $0 == .nsubjPass } != nil
  }

  /// Whether a gerund says more of the noun right ahead of its preposition: "attach weight *to telling* them".
  private func isAdnominal(_ gerund: Int, behind mark: Int, under verb: Int) -> Bool {
    guard mark > 0 else { return false }
    var ahead = mark - 1
    if tree.tag(of: ahead) == .closingBracket {
      while ahead > verb, tree.tag(of: ahead) != .openingBracket { ahead -= 1 }
      ahead -= 1
    }
    guard tree.form(mark).contains(.adnominalPreposition), ahead > verb else { return false }
    // "resolution 181 (II) *on* sharing water"
    if tree.relation(of: ahead) == .nummod || tree.partOfSpeech(of: ahead) == .numeral {
      return mark - 1 > ahead
    }
    return [.noun, .properNoun].contains(tree.partOfSpeech(of: ahead)) && !isTime(ahead)
  }
}
