import Claims
import Prose

/// The statements of one text and, for every sentence, the content words that stand in it.
///
/// A class, since every comparison looks at one table and none should pay for a copy.
final class StatementTable {
  let claimed: ClaimedText
  let lexicon: ContradictionLexicon
  private(set) var statements: [Statement] = []
  /// The terms of all statements, one statement behind the other.
  private(set) var terms: [Term] = []
  /// The terms of all sentences: also of what no claim says.
  private(set) var words: [Term] = []
  /// For each sentence where its terms begin in `words`, and one more.
  private(set) var wordStarts: [Int] = [0]
  /// For each sentence where its statements begin, and one more.
  private(set) var statementStarts: [Int] = [0]
  private var sentenceMarks: [WordMarks] = []
  private var holders: [Symbol: Int32] = [:]

  /// - Complexity: O(*n*) in tokens.
  init(_ claimed: ClaimedText, lexicon: ContradictionLexicon) {
    self.claimed = claimed
    self.lexicon = lexicon
    let tokens = claimed.text.tokens.count
    words.reserveCapacity(tokens)
    terms.reserveCapacity(tokens)
    statements.reserveCapacity(claimed.claims.count)
    var next = 0
    for (index, sentence) in claimed.text.sentences.enumerated() {
      var union: WordMarks = []
      for token in sentence.tokens { union.formUnion(marks(token)) }
      sentenceMarks.append(union)
      for token in sentence.tokens { appendTerms(of: token, .other, marker: -1, isHead: false, to: &words) }
      wordStarts.append(words.count)
      while next < claimed.claims.count, claimed.claims[next].sentence.index <= index {
        append(claimed.claims[next], in: sentence)
        next += 1
      }
      statementStarts.append(statements.count)
    }
  }

  func words(ofSentence sentence: Int) -> ArraySlice<Term> {
    words[wordStarts[sentence]..<wordStarts[sentence + 1]]
  }

  /// What all words of a sentence mark.
  func marks(ofSentence sentence: Int) -> WordMarks { sentenceMarks[sentence] }

  func statements(ofSentence sentence: Int) -> Range<Int> {
    statementStarts[sentence]..<statementStarts[sentence + 1]
  }

  // MARK: Terms

  /// The key by which a token is compared; nil for what is no content word.
  @inline(__always)
  func key(_ token: Int) -> Int32 {
    let word = claimed.words[token]
    return word.kind == .name ? claimed.text.tokens[token].form.rawValue : word.lemma.rawValue
  }

  /// Appends the content word at a token, or those of what a pronoun there stands for.
  private func appendTerms(
    of token: Int, _ place: Term.Place, marker: Int32, isHead: Bool, to terms: inout [Term]
  ) {
    let word = claimed.words[token]
    let key = key(token)
    let marks = lexicon.marks[key]
    var term = Term(
      key: key, part: .noun, place: place, isName: false, isHead: isHead, isOpen: false, isNumber: false,
      token: Int32(token), marker: marker)
    switch word.kind {
    case .noun: term.part = .noun
    case .name: term.isName = true
    case .verb: term.part = .verb
    case .adjective: term.part = .adjective
    case .adverb: term.part = .adverb
    case .number: term.isNumber = true
    case .pronoun, .determiner:
      guard word.kind == .pronoun || marks.contains(.possessive) else { return }
      if marks.contains(.voice) {
        term.key = Term.voice
        terms.append(term)
        return
      }
      guard marks.contains(.thirdPerson) else { return }
      appendAntecedent(of: token, term, to: &terms)
      return
    default: return
    }
    guard marks.isDisjoint(with: [.light, .timeNoun]) || term.isName && !marks.contains(.timeNoun) else {
      return
    }
    if term.part == .verb, token + 1 < claimed.words.count,
      let joined = lexicon.facts.joined(key, claimed.words[token + 1].lemma.rawValue)
    {
      term.key = joined
    } else if term.part == .verb, token + 2 < claimed.words.count,
      claimed.words[token + 1].kind == .pronoun,
      let joined = lexicon.facts.joined(key, claimed.words[token + 2].lemma.rawValue)
    {
      term.key = joined
    }
    terms.append(term)
  }

  private func appendAntecedent(of token: Int, _ term: Term, to terms: inout [Term]) {
    var term = term
    guard let reference = claimed.reference(at: TokenID(token)), let antecedent = reference.antecedent else {
      if let reference = claimed.reference(at: TokenID(token)), reference.kind == .voice {
        term.key = Term.voice
      } else {
        term.isOpen = true
      }
      terms.append(term)
      return
    }
    let before = terms.count
    for piece in antecedent.pieces {
      for other in piece where !claimed.words[other].kind.isPronominal {
        let start = terms.count
        appendTerms(
          of: other, term.place, marker: term.marker, isHead: other == antecedent.head.index, to: &terms)
        for index in start..<terms.count { terms[index].token = term.token }
      }
    }
    if terms.count == before {
      term.isOpen = true
      terms.append(term)
    }
  }

  // MARK: Statements

  private func append(_ claim: Claim, in sentence: Sentence) {
    guard claim.force == .statement, claim.commitment != .rejected, claim.modality != .hypothesis else {
      return
    }
    switch claim.construction {
    case .verbal, .copular, .existential, .apposition, .participial: break
    case .possession, .nominalisation, .fragment: return
    }
    let start = terms.count
    let verb = claim.predicate
    var statement = Statement(
      claim: claim.id, sentence: claim.sentence.index, terms: start..<start, predicate: -1,
      predicatePart: .verb, predicateToken: verb.head.index, isCopular: claim.construction == .copular,
      isNegated: claim.polarity == .negated, modality: claim.modality, holder: holder(claim.holder),
      time: TimeFrame(), isConditional: claim.condition != nil, isAggregate: false, isPassive: verb.isPassive,
      isFinite: claim.construction == .apposition, isDenial: false, isPowerless: false,
      hasQuantities: !claim.quantities.isEmpty, marks: [])
    readPredicate(verb, &statement)
    for role in claim.roles { readRole(role, &statement) }
    statement.terms = start..<terms.count
    if claim.construction == .copular || claim.construction == .apposition { turnRelationNoun(&statement) }
    readTime(claim, &statement)
    for token in claim.tokens { statement.marks.formUnion(marks(token)) }
    statement.isFinite =
      statement.isFinite || statement.time.tense != .none || statement.modality != .assertion
      || isInflectedParticiple(claim, statement)
    statement.isDenial =
      statement.isNegated
      && (!statement.marks.isDisjoint(with: [.not, .none])
        || (max(sentence.tokens.lowerBound, claim.tokens.lowerBound - 3)..<claim.tokens.lowerBound).contains {
          marks($0).contains(.nor)
        } || statement.marks.contains(.negating))
    statement.isPowerless = isPowerless(statement, sentence)
    statement.isConditional =
      statement.isConditional || claim.role(.condition) != nil || isFollowedByCondition(claim, sentence)
    statement.isAggregate = statement.marks.contains(.aggregate)
    statements.append(statement)
  }

  /// What the lemma and the form of a token mark.
  @inline(__always)
  func marks(_ token: Int) -> WordMarks {
    lexicon.marks[claimed.words[token].lemma.rawValue].union(
      lexicon.marks[claimed.text.tokens[token].form.rawValue])
  }

  private func isFollowedByCondition(_ claim: Claim, _ sentence: Sentence) -> Bool {
    for token in claim.tokens where marks(token).contains(.conditional) {
      return true
    }
    let before = claim.tokens.lowerBound - 1
    if before >= sentence.tokens.lowerBound,
      marks(before).contains(.conditional)
    {
      return true
    }
    return false
  }

  private func readPredicate(_ predicate: Predicate, _ statement: inout Statement) {
    for piece in predicate.full.pieces {
      for token in piece {
        let word = claimed.words[token]
        if word.tense != .none, statement.time.tense == .none { statement.time.tense = word.tense }
        guard word.kind == .verb || word.kind == .adjective || word.kind == .noun || word.kind == .name
        else { continue }
        let before = terms.count
        appendTerms(of: token, .predicate, marker: -1, isHead: token == predicate.head.index, to: &terms)
        if terms.count > before {
          statement.predicate = terms[before].key
          statement.predicatePart = terms[before].part
          statement.predicateToken = token
          if word.isParticiple, token > piece.lowerBound,
            (piece.lowerBound..<token).contains(where: { marks($0).contains(.be) })
          {
            statement.isPassive = true
          }
        }
      }
    }
    if statement.predicate < 0, predicate.head.index < claimed.words.count {
      let word = claimed.words[predicate.head.index]
      if word.kind == .verb, !lexicon.marks[word.lemma.rawValue].contains(.be) {
        statement.predicate = word.lemma.rawValue
      }
    }
  }

  /// "Departing on Monday", "sold abroad": says that it happens, unlike "to depart".
  private func isInflectedParticiple(_ claim: Claim, _ statement: Statement) -> Bool {
    let token = statement.predicateToken
    return (claim.construction == .participial || claim.construction == .verbal)
      && claimed.words[token].kind == .verb
      && claimed.text.tokens[token].form != claimed.words[token].lemma
  }

  /// Turns "the capital of Zarnia is Marn" into "Marn is the capital of Zarnia".
  private func turnRelationNoun(_ statement: inout Statement) {
    let range = statement.terms
    guard statement.predicate >= 0, terms[range].contains(where: { $0.place == .predicate && $0.isName }),
      let head = terms[range].first(where: { $0.place == .agent && $0.isHead && !$0.isName }),
      head.part == .noun,
      !lexicon.marks[head.key].isDisjoint(with: [.single, .ordered]) || lexicon.hasConverse(head.key)
    else { return }
    for index in range {
      switch terms[index].place {
      case .agent: terms[index].place = terms[index].isHead ? .predicate : .attribute
      case .predicate, .attribute: terms[index].place = .agent
      default: break
      }
    }
    (statement.predicate, statement.predicatePart, statement.predicateToken) = (
      head.key, .noun, Int(head.token)
    )
  }

  /// Whether "no power to" or the like stands right ahead of the predicate.
  private func isPowerless(_ statement: Statement, _ sentence: Sentence) -> Bool {
    let head = statement.predicateToken
    let start = max(sentence.tokens.lowerBound, head - 4)
    guard start < head, let power = (start..<head).first(where: { marks($0).contains(.power) }) else {
      return false
    }
    return (max(sentence.tokens.lowerBound, power - 3)..<power).contains { marks($0).contains(.none) }
  }

  private func readRole(_ role: Role, _ statement: inout Statement) {
    let place: Term.Place
    switch role.kind {
    case .subject: place = statement.isPassive ? .patient : .agent
    case .agent: place = .agent
    case .object: place = .patient
    case .attribute: place = .attribute
    case .time: place = .time
    case .condition: place = .condition
    default: place = .other
    }
    var marker: Int32 = -1
    if let first = role.marker.pieces.first?.lowerBound { marker = claimed.words[first].lemma.rawValue }
    let start = terms.count
    for piece in role.compact.pieces {
      for token in piece {
        appendTerms(of: token, place, marker: marker, isHead: token == role.head.index, to: &terms)
      }
    }
    if role.isShared, place == .agent {
      // Understood from elsewhere, so it may be mistaken.
      for index in start..<terms.count { terms[index].isShared = true }
    }
    guard place == .attribute, statement.predicate < 0 else { return }
    if let head = terms[start...].first(where: \.isHead) {
      statement.predicate = head.key
      statement.predicatePart = head.part
      statement.predicateToken = Int(head.token)
      for index in start..<terms.count where terms[index].isHead { terms[index].place = .predicate }
    }
  }

  private func readTime(_ claim: Claim, _ statement: inout Statement) {
    for quantity in claim.quantities where quantity.kind == .date {
      if let lower = quantity.lower, statement.time.year == nil {
        let upper = quantity.upper ?? lower
        if lower <= upper { statement.time.year = Int(lower)...Int(upper) }
      }
      statement.time.month = statement.time.month ?? quantity.month
      statement.time.day = statement.time.day ?? quantity.day
    }
    for token in claim.tokens {
      let marks = marks(token)
      if marks.contains(.now) { statement.time.marks.insert(.now) }
      if marks.contains(.past) { statement.time.marks.insert(.past) }
      if marks.contains(.again) { statement.time.marks.insert(.again) }
      if marks.contains(.future) { statement.time.marks.insert(.future) }
      let tense = claimed.words[token].tense
      if statement.time.tense == .none, claimed.words[token].kind == .auxiliary {
        statement.time.tense = tense
      }
    }
  }

  private func holder(_ holder: Holder) -> Int32 {
    switch holder {
    case .author: return 0
    case .named(let span), .vague(let span):
      let word = lastForm(span)
      if let known = holders[word] { return known }
      let number = Int32(holders.count + 1)
      holders[word] = number
      return number
    }
  }

  /// The last word of a span, which mostly heads a name.
  private func lastForm(_ span: Span) -> Symbol {
    let tokens = claimed.text.tokens
    var (lower, upper) = (0, tokens.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if tokens[middle].span.upper < span.upper { lower = middle + 1 } else { upper = middle }
    }
    return lower < tokens.count ? tokens[lower].form : Symbol(rawValue: -1)
  }
}

extension ClaimWord.Kind {
  var isPronominal: Bool { self == .pronoun || self == .determiner }
}
