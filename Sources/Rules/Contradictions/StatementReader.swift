import Claims
import Prose

/// Reads the statements of one text out of its claims.
struct StatementReader {
  private let claimed: ClaimedText
  private let lexicon: ContradictionLexicon
  /// The terms of the text, and for each token where its own begin.
  private let source: [Term]
  private let starts: [Int32]
  /// What the lemma and the form of each token mark.
  private let marks: [WordMarks]
  private(set) var statements: [Statement] = []
  /// The terms of all statements, one statement behind the other.
  private(set) var terms: [Term] = []
  private var holders: [Symbol: Int32] = [:]

  init(_ reader: TermReader) {
    claimed = reader.claimed
    lexicon = reader.lexicon
    source = reader.terms
    starts = reader.starts
    marks = reader.marks
    terms.reserveCapacity(source.count)
    statements.reserveCapacity(claimed.claims.count)
  }

  /// Appends the terms of a token in their part of a statement.
  private mutating func appendTerms(of token: Int, _ place: Term.Place, marker: Int32, isHead: Bool) {
    for index in Int(starts[token])..<Int(starts[token + 1]) {
      var term = source[index]
      term.place = place
      term.marker = marker
      if !term.isBorrowed { term.isHead = isHead }
      terms.append(term)
    }
  }

  /// Appends what a claim states, if it states something.
  mutating func append(_ claim: Claim, in sentence: Sentence) {
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
      claim: claim.id, tokens: claim.tokens, sentence: claim.sentence.index, terms: start..<start,
      predicate: -1,
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
    for token in claim.tokens { statement.marks.formUnion(marks[token]) }
    statement.isFinite =
      statement.isFinite || statement.time.tense != .none || statement.modality != .assertion
      || isInflectedParticiple(claim, statement)
    statement.isDenial =
      statement.isNegated
      && (!statement.marks.isDisjoint(with: [.not, .none])
        || (max(sentence.tokens.lowerBound, claim.tokens.lowerBound - 3)..<claim.tokens.lowerBound).contains {
          marks[$0].contains(.nor)
        } || statement.marks.contains(.negating))
    statement.isPowerless = isPowerless(statement, sentence)
    statement.isConditional =
      statement.isConditional || claim.roles.contains { $0.kind == .condition }
      || isFollowedByCondition(claim, sentence)
    statement.isAggregate = statement.marks.contains(.aggregate)
    statements.append(statement)
  }

  /// Whether a "where" only tells more of the noun ahead of it: "the committee, where bills are written".
  private func isAside(_ token: Int, _ sentence: Sentence) -> Bool {
    guard marks[token].contains(.place), token - 2 >= sentence.tokens.lowerBound,
      claimed.text.tokens[token - 1].kind == .punctuation
    else { return false }
    let kind = claimed.words[token - 2].kind
    return kind == .noun || kind == .name
  }

  private func isFollowedByCondition(_ claim: Claim, _ sentence: Sentence) -> Bool {
    for token in claim.tokens where marks[token].contains(.conditional) && !isAside(token, sentence) {
      return true
    }
    let before = claim.tokens.lowerBound - 1
    if before >= sentence.tokens.lowerBound,
      marks[before].contains(.conditional)
    {
      return true
    }
    return false
  }

  private mutating func readPredicate(_ predicate: Predicate, _ statement: inout Statement) {
    for piece in predicate.full.pieces {
      for token in piece {
        let word = claimed.words[token]
        if word.tense != .none, statement.time.tense == .none { statement.time.tense = word.tense }
        guard word.kind == .verb || word.kind == .adjective || word.kind == .noun || word.kind == .name
        else { continue }
        let before = terms.count
        appendTerms(of: token, .predicate, marker: -1, isHead: token == predicate.head.index)
        if terms.count > before {
          statement.predicate = terms[before].key
          statement.predicatePart = terms[before].part
          statement.predicateToken = token
          if word.isParticiple, token > piece.lowerBound,
            (piece.lowerBound..<token).contains(where: { marks[$0].contains(.be) })
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
  private mutating func turnRelationNoun(_ statement: inout Statement) {
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
    guard start < head, let power = (start..<head).first(where: { marks[$0].contains(.power) }) else {
      return false
    }
    return (max(sentence.tokens.lowerBound, power - 3)..<power).contains { marks[$0].contains(.none) }
  }

  private mutating func readRole(_ role: Role, _ statement: inout Statement) {
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
        appendTerms(of: token, place, marker: marker, isHead: token == role.head.index)
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
      let marks = self.marks[token]
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

  private mutating func holder(_ holder: Holder) -> Int32 {
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
    let last = tokens.partitioningIndex { $0.span.upper >= span.upper }
    return last < tokens.count ? tokens[last].form : Symbol(rawValue: -1)
  }
}
