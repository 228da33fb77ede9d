import Claims
import Prose

/// Reads the content words of one text, sentence by sentence, with what pronouns stand for in their place.
struct TermReader {
  let claimed: ClaimedText
  let lexicon: ContradictionLexicon
  /// The terms of all sentences, also of what no claim says.
  private(set) var terms: [Term] = []
  /// For each token where its terms begin, and one more.
  private(set) var starts: [Int32] = []
  /// For each token what its lemma and its form mark.
  private(set) var marks: [WordMarks] = []
  /// For each number of a word, what word facts tell of it.
  private(set) var signs: [WordFacts.Signs] = []
  private var numbers: KeyNumbers
  /// The first reference that is not behind the tokens read.
  private var nextReference = 0

  init(_ claimed: ClaimedText, lexicon: ContradictionLexicon) {
    self.claimed = claimed
    self.lexicon = lexicon
    let count = claimed.words.count
    numbers = KeyNumbers(capacity: count / 2)
    terms.reserveCapacity(count)
    starts.reserveCapacity(count + 1)
    marks.reserveCapacity(count)
    for token in 0..<count {
      marks.append(
        lexicon.marks[claimed.words[token].lemma.rawValue].union(
          lexicon.marks[claimed.text.tokens[token].form.rawValue]))
    }
  }

  /// Reads tokens up to one; those ahead of the last ones read must have been read.
  mutating func read(_ tokens: Range<Int>) {
    while starts.count < tokens.lowerBound { starts.append(Int32(terms.count)) }
    for token in tokens {
      starts.append(Int32(terms.count))
      append(token, isHead: false)
    }
  }

  /// Says that no more tokens come.
  mutating func finish() {
    while starts.count <= claimed.words.count { starts.append(Int32(terms.count)) }
  }

  /// Appends the content word at a token, or those of what a pronoun there stands for.
  private mutating func append(_ token: Int, isHead: Bool) {
    let word = claimed.words[token]
    // By a name's form, else by the lemma.
    let key = word.kind == .name ? claimed.text.tokens[token].form.rawValue : word.lemma.rawValue
    let marks = lexicon.marks[key]
    var term = Term(
      key: key, part: .noun, place: .other, isName: false, isHead: isHead, isOpen: false, isNumber: false,
      token: Int32(token), marker: -1)
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
        add(term)
        return
      }
      guard marks.contains(.thirdPerson) else { return }
      appendAntecedent(of: token, term)
      return
    default: return
    }
    guard marks.isDisjoint(with: [.light, .timeNoun]) || term.isName && !marks.contains(.timeNoun) else {
      return
    }
    if term.part == .verb { term.key = joined(token, key) }
    add(term)
  }

  /// The symbol of a verb with the particle behind it, also behind a pronoun; else that of the verb.
  private func joined(_ token: Int, _ key: Int32) -> Int32 {
    let words = claimed.words
    if token + 1 < words.count, let joined = lexicon.facts.joined(key, words[token + 1].lemma.rawValue) {
      return joined
    }
    if token + 2 < words.count, words[token + 1].kind == .pronoun,
      let joined = lexicon.facts.joined(key, words[token + 2].lemma.rawValue)
    {
      return joined
    }
    return key
  }

  private mutating func appendAntecedent(of token: Int, _ term: Term) {
    var term = term
    while nextReference < claimed.references.count, claimed.references[nextReference].head.index < token {
      nextReference += 1
    }
    var reference: Reference?
    if nextReference < claimed.references.count, claimed.references[nextReference].head.index == token {
      reference = claimed.references[nextReference]
    }
    guard let antecedent = reference?.antecedent else {
      if let reference, reference.kind == .voice { term.key = Term.voice } else { term.isOpen = true }
      add(term)
      return
    }
    let before = terms.count
    for piece in antecedent.pieces {
      for other in piece where !claimed.words[other].kind.isPronominal {
        let start = terms.count
        append(other, isHead: other == antecedent.head.index)
        for index in start..<terms.count {
          terms[index].token = term.token
          terms[index].isBorrowed = true
        }
      }
    }
    if terms.count == before {
      term.isOpen = true
      add(term)
    }
  }

  private mutating func add(_ term: Term) {
    var term = term
    let kind = term.isName || term.isNumber || term.key < 0 ? 4 : Int64(term.part.rawValue)
    let number = numbers.number(of: Int64(term.key) << 3 | kind)
    if number == signs.count {
      var sign = kind == 4 ? WordFacts.Signs() : lexicon.facts.signs(term.key, term.part)
      // A parser may take an adjective for a verb: "found her mean".
      if kind != 4, term.part == .verb { sign.poles |= lexicon.facts.signs(term.key, .adjective).poles }
      signs.append(sign)
    }
    term.number = Int32(number)
    (term.groups, term.kinds) = (signs[number].groups, signs[number].kinds)
    terms.append(term)
  }
}

extension ClaimWord.Kind {
  var isPronominal: Bool { self == .pronoun || self == .determiner }
}
