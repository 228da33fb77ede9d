import Prose
import Syntax

/// Finds what pronouns, short names and definite descriptions stand for, inside the section.
///
/// Names and repeated nouns are matched first by form, pronouns by agreement and salience, as in Lappin and Leass 1994,
/// aclanthology.org/J94-4002, in the order of precision of Raghunathan et al. 2010, aclanthology.org/D10-1048. What is
/// unsure stays open.
struct ReferenceFinder {
  /// A phrase that later ones can refer to.
  struct Mention {
    var head: Int
    /// The head of the first phrase for the same thing.
    var entity: Int
    var sentence: Int
    var salience: Double
    var isSubject: Bool
    var isPlural: Bool
    /// Whether singular pronouns of things fit.
    var isSingular: Bool
    var classes: ReferenceClass
  }

  let tree: Tree
  let words: ClassTable<ReferenceClass>
  let voice: Voice
  private let hasVoice: Bool
  /// Whether the metadata name the voice: a text that only lets it be seen may mean more people by "we".
  private let isNamed: Bool
  private(set) var references: [Reference] = []
  /// The latest mentions of the section, oldest first.
  private var mentions: [Mention] = []
  /// For the last word or the initials of each longer name of the section, the head of its first mention.
  private var names: [Symbol: Int] = [:]
  /// For the noun of each phrase of the section, the head of its first mention and the sentence of the latest.
  private var nouns: [Symbol: (head: Int, sentence: Int)] = [:]
  /// For each title ahead of a name of the section, the same of the name.
  private var titles: [Symbol: (head: Int, sentence: Int)] = [:]

  private static let window = 24
  private static let sentencesBack = 2
  private static let leastConfidence = 0.7

  init(tree: Tree, words: ClassTable<ReferenceClass>, voice: Voice) {
    self.tree = tree
    self.words = words
    self.voice = voice
    hasVoice = voice.isKnown || tree.text.metadata.voice != nil
    isNamed = tree.text.metadata.voice != nil
  }

  /// Reads all sentences.
  ///
  /// - Complexity: O(*n*) in tokens: a pronoun looks at no more than the last mentions.
  mutating func read() {
    var section: BlockID?
    for (index, sentence) in tree.text.sentences.enumerated() {
      let ownSection = tree.text.section(of: sentence)
      if ownSection != section {
        mentions.removeAll()
        names.removeAll()
        nouns.removeAll()
        titles.removeAll()
      }
      section = ownSection
      if case .heading = tree.text.blocks[Int(sentence.block.rawValue)].kind { continue }
      for token in sentence.tokens { read(token, index) }
    }
    references.sort { $0.head < $1.head }
  }

  func form(_ token: Int) -> ReferenceClass { words[tree.text.tokens[token].form] }

  private mutating func read(_ token: Int, _ sentence: Int) {
    switch tree.partOfSpeech(of: token) {
    case .pronoun, .determiner:
      let classes = form(token)
      if isNamed, classes.contains(.ourselves), !isOwnBody(tree.head(of: token)) {
        refer(.voice, token, token..<token + 1, to: nil, 0.7)
      }
      if classes.contains(.pronoun) { resolve(token, classes, sentence) }
    case .noun, .properNoun:
      readPhrase(token, sentence)
    default: break
    }
  }

  private mutating func refer(
    _ kind: Reference.Kind, _ head: Int, _ tokens: Range<Int>, to antecedent: Int?, _ confidence: Double,
    isGroup: Bool = false
  ) {
    references.append(
      Reference(
        kind: kind, head: TokenID(head), tokens: tokens,
        antecedent: antecedent.map { phrase($0, withConjuncts: isGroup) },
        confidence: confidence))
  }

  /// The words of a phrase without clauses and asides.
  private func phrase(_ head: Int, withConjuncts: Bool) -> Constituent {
    tree.constituent(head) { child in
      switch tree.relation(of: child) {
      case .case, .punct, .cc: child < head
      case .aclRelcl, .acl, .appos, .parataxis, .cop, .nsubj, .advcl, .mark, .advmod, .dep: true
      case .conj: !withConjuncts
      default: false
      }
    }
  }

  // MARK: Phrases

  private mutating func readPhrase(_ head: Int, _ sentence: Int) {
    switch tree.relation(of: head) {
    case .compound, .flat, .fixed, .amod, .nummod, .nmodUnmarked, .goeswith, .case, .nmodDesc: return
    default: break
    }
    if hasVoice, isVoice(head) {
      add(mention(head, entity: head, sentence: sentence))
      return
    }
    guard !tree.lemma(head).union(tree.form(head)).contains(.timeNoun), tree.child(of: head, .cop) == nil,
      !isNegative(head), !isSetPhrase(head), !isAddress(head), !words[tree.words[head].lemma].contains(.light)
    else { return }
    let isName =
      tree.partOfSpeech(of: head) == .properNoun || tree.text.tokens[head].isCapitalized && isBare(head)
    let entity = knownName(head, isName: isName) ?? knownNoun(head, sentence) ?? head
    if isName { addName(head, entity, sentence) }
    nouns[tree.words[head].lemma] = (entity, sentence)
    add(mention(head, entity: entity, sentence: sentence))
  }

  func mention(_ head: Int, entity: Int, sentence: Int) -> Mention {
    let isPluralForm = [.nounPlural, .properNounPlural].contains(tree.tag(of: head))
    let isName = tree.partOfSpeech(of: head) == .properNoun
    return Mention(
      head: head, entity: entity, sentence: sentence, salience: salience(head), isSubject: isSubject(head),
      isPlural: isGroup(head) ? isSubject(head) : isPluralForm,
      isSingular: !isGroup(head) && (!isPluralForm || isName),
      classes: classes(head, entity: entity))
  }

  private mutating func add(_ mention: Mention) {
    if mentions.count >= 2 * Self.window { mentions.removeFirst(Self.window) }
    mentions.append(mention)
  }

  /// Whether a phrase is the voice's name or "my country"; records it.
  private mutating func isVoice(_ head: Int) -> Bool {
    if isOwnBody(head), let owner = tree.child(of: head, .nmodPoss) {
      refer(.voice, owner, owner..<owner + 1, to: nil, 0.9)
      refer(.voice, head, tree.start(of: head)..<head + 1, to: nil, 0.9)
      return true
    }
    guard tree.partOfSpeech(of: head) == .properNoun else { return false }
    let lower =
      tree.children(of: head).first { [.compound, .amod, .flat].contains(tree.relation(of: $0)) } ?? head
    let name = min(lower, head)..<max(lastOfName(head), head) + 1
    guard voice.isName(tree.text, name) else { return false }
    refer(.voice, head, name, to: nil, 0.95)
    return true
  }

  /// Whether a noun with "my" or "our" stands for the voice: "my delegation".
  private func isOwnBody(_ head: Int?) -> Bool {
    guard hasVoice, let head, form(head).contains(.body) else { return false }
    return tree.child(of: head, .nmodPoss).map { form($0).contains(.own) } ?? false
  }

  /// Whether a noun stands without article or number behind a preposition: "in good faith".
  private func isSetPhrase(_ head: Int) -> Bool {
    guard tree.tag(of: head) == .noun, tree.child(of: head, .case) != nil else { return false }
    return tree.child(of: head) { [.det, .nmodPoss, .nummod, .conj].contains($0) } == nil
  }

  /// Whether a title stands beside the sentence, for who is spoken to: "Madam President, …".
  private func isAddress(_ head: Int) -> Bool {
    switch tree.relation(of: head) {
    case .vocative, .discourse: return true
    case .parataxis, .dislocated, .dep, .list, .oblUnmarked, .appos:
      return tree.children(of: head).contains { words[tree.text.tokens[$0].form].contains(.title) }
        || words[tree.text.tokens[head].form].contains(.title) && tree.child(of: head, .det) == nil
    default: return false
    }
  }

  private func isNegative(_ head: Int) -> Bool {
    tree.child(of: head, .det).map { form($0).contains(.negative) } ?? false
  }

  private func isBare(_ head: Int) -> Bool { tree.size(of: head) == 1 }

  /// Whether a phrase is coordinated with "and".
  private func isGroup(_ head: Int) -> Bool { tree.child(of: head, .conj) != nil }

  func isSubject(_ head: Int) -> Bool { tree.relation(of: head).universal == .nsubj }

  /// Person, gender and the like, from the noun, its title and what the name is known as.
  private func classes(_ head: Int, entity: Int) -> ReferenceClass {
    var classes = words[tree.words[head].lemma].union(form(head)).intersection([
      .person, .masculine, .feminine,
    ])
    for child in tree.children(of: head) {
      switch tree.relation(of: child) {
      case .compound, .flat, .amod, .nmodDesc: classes.formUnion(titleClasses(child))
      case .appos where classes.contains(.person) || tree.partOfSpeech(of: head) == .properNoun:
        classes.formUnion(titleClasses(child))
      default: break
      }
    }
    if isPersonalName(head) { classes.insert(.person) }
    if entity != head, let known = mentions.last(where: { $0.entity == entity }) {
      classes.formUnion(known.classes)
    }
    return classes
  }

  private func titleClasses(_ word: Int) -> ReferenceClass {
    let own = words[tree.words[word].lemma].union(form(word))
    return own.contains(.title) || tree.relation(of: word) == .appos
      ? own.intersection([.person, .masculine, .feminine]) : []
  }

  /// Whether a name has the shape of first and last name: "Maria Lopez".
  private func isPersonalName(_ head: Int) -> Bool {
    tree.partOfSpeech(of: head) == .properNoun && tree.child(of: head, .flat) != nil
      && tree.child(of: head, .det) == nil
  }

  private func lastOfName(_ head: Int) -> Int {
    tree.children(of: head).reduce(head) { tree.relation(of: $1) == .flat ? max($0, $1) : $0 }
  }

  /// Lappin and Leass's weights of what a phrase is in its sentence.
  private func salience(_ head: Int) -> Double {
    var weight = 100.0
    switch tree.relation(of: head) {
    case .nsubj, .nsubjPass: weight += 80 + 80 + 50
    case .obj: weight += 50 + 80 + 50
    case .iobj: weight += 40 + 80 + 50
    case .obl, .oblAgent: weight += 40 + 80
    case .root, .conj: weight += 80
    default: break
    }
    // "War", "trade": what has neither article nor name is less of a thing to come back to.
    let isBareNoun =
      tree.tag(of: head) == .noun && tree.child(of: head) { [.det, .nmodPoss, .nummod].contains($0) } == nil
    return isBareNoun ? weight / 2 : weight
  }

  // MARK: Names and descriptions

  private mutating func addName(_ head: Int, _ entity: Int, _ sentence: Int) {
    if isPersonalName(head), names[tree.text.tokens[lastOfName(head)].form] == nil {
      names[tree.text.tokens[lastOfName(head)].form] = entity
    }
    for child in tree.children(of: head) where child < head && form(child).contains(.title) {
      titles[tree.text.tokens[child].form] = (entity, sentence)
    }
    // The name's initials in brackets: "the United Nations Environment Programme (UNEP)".
    if let short = tree.child(of: head, .appos), tree.size(of: short) <= 3,
      tree.text.tokens[short].isCapitalized,
      short > tree.start(of: short)
    {
      names[tree.text.tokens[short].form] = entity
    }
  }

  /// The first mention of a name that this word alone is a part of; records it.
  private mutating func knownName(_ head: Int, isName: Bool) -> Int? {
    guard isName, tree.child(of: head, .flat) == nil, tree.child(of: head, .compound) == nil,
      tree.relation(of: head) != .appos, !isInsideName(head), let full = names[tree.text.tokens[head].form]
    else { return nil }
    refer(.shortName, head, head..<head + 1, to: full, 0.9)
    return full
  }

  /// Whether a part of a name that the parser cut stands right ahead: "*Costa* Rica".
  private func isInsideName(_ head: Int) -> Bool {
    head > 0 && tree.partOfSpeech(of: head - 1) == .properNoun && !form(head - 1).contains(.title)
  }

  /// The mention of a noun that a definite phrase without other words takes up again; records it.
  private mutating func knownNoun(_ head: Int, _ sentence: Int) -> Int? {
    guard let determiner = tree.child(of: head, .det), determiner < head,
      form(determiner).contains(.definite),
      !words[tree.words[head].lemma].contains(.light)
    else { return nil }
    let title = titles[tree.text.tokens[head].form]
    guard let known = title ?? nouns[tree.words[head].lemma], sentence - known.sentence <= Self.sentencesBack,
      tree.text.tokens[head].isCapitalized || sentence - known.sentence <= 1,
      tree.child(of: known.head, .nmodPoss).map({ tree.partOfSpeech(of: $0) == .pronoun }) != true,
      title != nil || tree.tag(of: known.head) == tree.tag(of: head),
      title != nil || tree.text.tokens[known.head].form == tree.text.tokens[head].form,
      title != nil || !tree.text.tokens[head].isCapitalized || tree.text.tokens[known.head].isCapitalized,
      !phrase(known.head, withConjuncts: false).contains(head)
    else { return nil }
    for child in tree.children(of: head) {
      switch tree.relation(of: child) {
      case .det, .case, .punct: break
      default: return nil
      }
    }
    // A bare repetition says no more than the phrase before it.
    guard title != nil || phrase(known.head, withConjuncts: false).count > 2 else { return known.head }
    refer(
      .definite, head, determiner..<head + 1, to: known.head,
      form(determiner).contains(.article) ? 0.65 : 0.75)
    return known.head
  }

  // MARK: Pronouns

  private mutating func resolve(_ token: Int, _ classes: ReferenceClass, _ sentence: Int) {
    guard !isEmpty(token, classes), !isHonorific(token) else { return }
    if let owner = structuralOwner(of: token, classes) {
      refer(.pronoun, token, token..<token + 1, to: owner.word, owner.confidence)
      return
    }
    var best: (mention: Mention, weight: Double)?
    var rival = 0.0
    var seen = 0
    for mention in mentions.reversed() {
      guard seen < Self.window, sentence - mention.sentence <= Self.sentencesBack else { break }
      seen += 1
      guard agrees(mention, classes), !isBarred(token, mention, classes) else { continue }
      var weight = mention.salience
      for _ in mention.sentence..<sentence { weight /= 2 }
      if isSubject(token), mention.isSubject { weight += 35 }
      if let current = best, current.mention.entity == mention.entity {
        best?.weight = max(current.weight, weight) + min(current.weight, weight) / 2
      } else if weight > best?.weight ?? 0 {
        rival = max(rival, best?.weight ?? 0)
        best = (mention, weight)
      } else {
        rival = max(rival, weight)
      }
    }
    guard let best else { return }
    var confidence = min(0.9, best.weight / (best.weight + rival))
    let distance = sentence - best.mention.sentence
    if distance > 1 { confidence *= 0.8 }
    // What lies deep in a sentence before, or was a subject there, is seldom what an object stands for.
    let isDeep = tree.relation(of: best.mention.head) == .nmod
    if distance > 0, isDeep || best.mention.isSubject && tree.relation(of: token) == .obj {
      confidence *= 0.8
    }
    guard confidence >= Self.leastConfidence else { return }
    refer(
      .pronoun, token, token..<token + 1, to: best.mention.entity, confidence,
      isGroup: best.mention.isPlural && !best.mention.isSingular)
    add(
      Mention(
        head: token, entity: best.mention.entity, sentence: sentence, salience: salience(token),
        isSubject: isSubject(token), isPlural: best.mention.isPlural, isSingular: best.mention.isSingular,
        classes: best.mention.classes.union(classes.intersection([.masculine, .feminine]))))
  }
}
