import Prose
import Syntax

/// Finds whose text it is where the text itself says so: "my country, Norway", "we in Norway", "on behalf of Norway".
///
/// Every such phrase speaks for a name; the name that most speaks for is the voice, provided that no other has as much
/// and that one chance phrase alone does not decide.
struct VoiceFinder {
  let tree: Tree
  let words: ClassTable<ReferenceClass>
  let lexicon: AttributeLexicon

  private static let least = 2

  /// The name's words; empty when the text does not tell.
  ///
  /// - Complexity: O(*n*) in tokens.
  func found() -> [Symbol] {
    var weights: [[Symbol]: Int] = [:]
    var adjectives: [Symbol: Int] = [:]
    let isSpoken = tree.text.tokens.contains { lexicon.signals[$0.form].contains(.firstPerson) }
    for token in tree.words.indices {
      var evidence = evidence(at: token)
      if isSpoken, isProfessing(token) { evidence.append((name(around: token), 1)) }
      for (name, weight) in evidence where !name.isEmpty {
        let symbols = name.map { tree.text.tokens[$0].form }
        if tree.partOfSpeech(of: name.upperBound - 1) == .adjective, symbols.count == 1 {
          adjectives[symbols[0], default: 0] += weight
        } else {
          weights[symbols, default: 0] += weight
        }
      }
    }
    guard !weights.isEmpty || !adjectives.isEmpty else { return [] }
    for (adjective, weight) in adjectives {
      if let name = country(of: adjective) { weights[name, default: 0] += weight }
    }
    guard let best = weights.max(by: { $0.value < $1.value }), best.value >= Self.least,
      !weights.contains(where: { $0.key != best.key && $0.value == best.value })
    else { return [] }
    return best.key
  }

  /// The commonest name in the text that an adjective is made of.
  private func country(of adjective: Symbol) -> [Symbol]? {
    let bytes = tree.text.vocabulary.bytes(of: adjective)
    var counts: [Symbol: Int] = [:]
    for token in tree.words.indices where tree.partOfSpeech(of: token) == .properNoun {
      counts[tree.text.tokens[token].form, default: 0] += 1
    }
    let names = counts.filter {
      Voice.isMade(bytes, of: tree.text.vocabulary.bytes(of: $0.key)) && $0.key != adjective
    }
    let most = names.values.max()
    let best = names.filter { $0.value == most }
    return best.count == 1 ? best.first.map { [$0.key] } : nil
  }

  // MARK: Evidence

  /// The names, as token ranges, for which a phrase around a word speaks, and how much.
  private func evidence(at token: Int) -> [(name: Range<Int>, weight: Int)] {
    let classes = words[tree.text.tokens[token].form]
    // "we in Norway"
    if classes.contains(.ourselves), token + 2 < tree.words.count, isPlace(token + 1), isName(token + 2) {
      return [(name(around: token + 2), 2)]
    }
    if isBody(token) {
      // "my country, Norway"
      if isOurs(token), let name = tree.child(of: token, .appos), isName(name) || isBody(name) {
        return [(self.name(of: name), 3)]
      }
      return delegation(token)
    }
    if classes.contains(.behalf) { return behalf(token) }
    // "In Norway, we …"
    if tree.relation(of: token) == .obl, isName(token), let verb = tree.head(of: token), verb > token,
      tree.child(of: token, .case).map(isPlace) ?? false, isOwnSubject(of: verb)
    {
      return [(name(around: token), 1)]
    }
    return []
  }

  /// Whether a name says in a main clause where it stands: "Norway welcomes …", "Norway has always supported …".
  ///
  /// Of others a speaker mostly tells what they do.
  private func isProfessing(_ token: Int) -> Bool {
    guard tree.relation(of: token) == .nsubj, isName(token), let verb = tree.head(of: token),
      words[tree.words[verb].lemma].contains(.professing)
    else { return false }
    switch tree.relation(of: verb) {
    case .root, .parataxis, .conj: break
    default: return false
    }
    let isPerfect = tree.children(of: verb).contains {
      tree.relation(of: $0) == .aux && tree.tag(of: $0) == .verbPresentThird
    }
    return tree.tag(of: verb) == .verbPresentThird || isPerfect
  }

  /// What "on behalf of the Government of Norway, I …" speaks for.
  private func behalf(_ token: Int) -> [(name: Range<Int>, weight: Int)] {
    guard let whom = tree.child(of: token, .nmod), isSaidByUs(token) else { return [] }
    if isName(whom) { return [(name(around: whom), 2)] }
    for member in [whom] + tree.children(of: whom).filter({ tree.relation(of: $0) == .conj }) {
      let name = name(of: member)
      if !name.isEmpty { return [(name, 2)] }
    }
    return []
  }

  /// Whether a phrase belongs to a clause whose subject is the first person, or "it is my honour".
  private func isSaidByUs(_ token: Int) -> Bool {
    var word = token
    for _ in 0..<6 {
      guard let head = tree.head(of: word) else { break }
      word = head
      if let subject = tree.child(of: word, where: { $0.universal == .nsubj }) {
        if lexicon.signals[tree.text.tokens[subject].form].contains(.firstPerson) { return true }
        if !lexicon.signals[tree.text.tokens[subject].form].contains(.expletive) { return false }
      }
    }
    return isOurs(word)
  }

  /// What a delegation tells that pledges, or whose views are the author's: "the delegation of Norway pledges", "I reaffirm the determination of the Norwegian delegation".
  private func delegation(_ body: Int) -> [(name: Range<Int>, weight: Int)] {
    guard let head = tree.head(of: body) else { return [] }
    let name = name(of: body)
    guard !name.isEmpty else { return [] }
    let signature = lexicon.signatures[tree.words[head].lemma]
    switch tree.relation(of: body) {
    case .nsubj:
      let isPerformative = tree.tag(of: head) == .verbPresent && !signature.isDisjoint(with: .attitude)
      return isPerformative ? [(name, 1)] : []
    case .nmod:
      let members = tree.children(of: head).filter { tree.relation(of: $0) == .conj }
      let isAttitude = ([head] + members).contains {
        !lexicon.signatures[tree.words[$0].lemma].isDisjoint(with: .attitude)
      }
      guard isAttitude, let verb = tree.head(of: head) else { return [] }
      if isOwnSubject(of: verb) { return [(name, 2)] }
      return lexicon.signals[tree.words[head].lemma].contains(.viewpoint) && tree.relation(of: head) == .obl
        ? [(name, 1)] : []
    default: return []
    }
  }

  private func isOwnSubject(of word: Int) -> Bool {
    var word = word
    for _ in 0..<4 {
      if let subject = tree.child(of: word, where: { $0.universal == .nsubj }) {
        return lexicon.signals[tree.text.tokens[subject].form].contains(.firstPerson)
      }
      guard tree.relation(of: word) == .xcomp || tree.relation(of: word) == .conj,
        let head = tree.head(of: word)
      else { return false }
      word = head
    }
    return false
  }

  // MARK: Names

  private func isOurs(_ word: Int) -> Bool {
    tree.child(of: word, .nmodPoss).map { words[tree.text.tokens[$0].form].contains(.own) } ?? false
  }

  private func isPlace(_ token: Int) -> Bool { words[tree.text.tokens[token].form].contains(.place) }

  private func isBody(_ word: Int) -> Bool {
    words[tree.words[word].lemma].union(words[tree.text.tokens[word].form]).contains(.body)
  }

  private func isName(_ word: Int) -> Bool {
    tree.partOfSpeech(of: word) == .properNoun && tree.text.tokens[word].isCapitalized
      && words[tree.text.tokens[word].form].isDisjoint(with: [.title, .body])
  }

  /// The name in a phrase: "Norway" of "the Kingdom of Norway", "Norwegian" of "the Norwegian Government".
  private func name(of word: Int) -> Range<Int> {
    if isName(word) { return name(around: word) }
    for child in tree.children(of: word) {
      switch tree.relation(of: child) {
      case .nmod:
        guard isName(child) || isBody(child), tree.child(of: child, .case).map(isOf) ?? false else {
          continue
        }
        return name(of: child)
      case .compound where isName(child): return name(around: child)
      case .amod where tree.text.tokens[child].isCapitalized: return child..<child + 1
      default: continue
      }
    }
    return 0..<0
  }

  private func isOf(_ token: Int) -> Bool { lexicon.signals[tree.text.tokens[token].form].contains(.of) }

  /// All of a name of several words.
  private func name(around word: Int) -> Range<Int> {
    var (lower, upper) = (word, word + 1)
    while lower > 0, word - lower < 4, isName(lower - 1) { lower -= 1 }
    while upper < tree.words.count, upper - word < 4, isName(upper) { upper += 1 }
    return lower..<upper
  }
}
