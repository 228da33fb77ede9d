public import Prose
public import Syntax

/// Turns parsed prose into claims and the links between what they speak of.
public struct Extractor: Sendable {
  package let cues: CueMatcher
  private let wordClasses: WordClasses
  private let lemmaClasses: LemmaClasses
  private let lexicon: AttributeLexicon
  private let connectives: DiscourseConnectives
  private let quantityWords: QuantityWords
  private let referenceWords: ClassTable<ReferenceClass>

  /// Compiles the cues, adding their words to `vocabulary`, over which texts must then be read.
  public init(cues: [CueDefinition], vocabulary: inout Vocabulary) {
    wordClasses = WordClasses(vocabulary: &vocabulary)
    lemmaClasses = LemmaClasses(vocabulary: &vocabulary)
    referenceWords = ClassTable(ReferenceClass.lists, vocabulary: &vocabulary)
    lexicon = AttributeLexicon(vocabulary: &vocabulary)
    quantityWords = QuantityWords(vocabulary: &vocabulary)
    connectives = DiscourseConnectives(vocabulary: &vocabulary)
    self.cues = CueMatcher(cues, vocabulary: &vocabulary)
  }

  /// The claims and links of a text, in source order.
  ///
  /// - Parameter cue: A cue to leave out, as its index into the list the extractor was made from.
  /// - Complexity: O(*n*) in tokens.
  public func extract(_ parsed: ParsedText, without cue: Int? = nil) -> ClaimedText {
    let text = parsed.text
    let words = Words(text: text, classes: wordClasses)
    let tree = Tree(parsed, classes: lemmaClasses)
    let finder = PropositionFinder(tree: tree)
    let voice = Voice(tree, words: referenceWords, lexicon: lexicon)
    var attributeFinder = AttributeFinder(tree: tree, voice: voice, lexicon: lexicon)
    var reliability = Reliability(tree: tree)
    var claims: [Claim] = []
    var owners = [ClaimID](repeating: ClaimID(0), count: text.tokens.count)
    var links: [Link] = []
    var found: [CueMatcher.Match] = []
    for (index, sentence) in text.sentences.enumerated() {
      let matches = cues.matches(in: text, tokens: sentence.tokens, without: cue)
      let clauses = ClauseReader(words: words, voice: voice, sentence: sentence, matches: matches).readings()
      attributeFinder.take(matches)
      var propositions = finder.propositions(in: sentence)
      if propositions.isEmpty { propositions = [Proposition(fragment: tree.trimmed([sentence.tokens]))] }
      let drafter = ClaimDrafter(tree: tree, sentence: sentence)
      let firstID = claims.count
      claims += drafter.claims(
        propositions, sentence: SentenceID(index), firstID: firstID, owners: &owners,
        attributes: &attributeFinder, reliability: &reliability)
      let linkFinder = LinkFinder(
        words: words, definitions: cues.definitions, sentence: sentence, sentenceID: SentenceID(index),
        clauses: clauses, owners: owners,
        frameFinder: FrameFinder(definitions: cues.definitions, claims: claims[firstID...]),
        end: Self.endOfList(after: index, in: text))
      links += linkFinder.links(matches)
      found += matches
    }
    let quantities = QuantityFinder(tree: tree, words: quantityWords, owners: owners)
    for sentence in text.sentences { quantities.attach(in: sentence, to: &claims) }
    var discourse = DiscourseFinder(tree: tree, connectives: connectives, owners: owners)
    if !claims.isEmpty { discourse.read() }
    var references = ReferenceFinder(tree: tree, words: referenceWords, voice: voice)
    references.read()
    return ClaimedText(
      text: text, claims: claims, links: links, cues: found,
      quotability: text.tokens.map { Quotability($0, wordClasses[$0.form]) }, owners: owners,
      relations: discourse.relations, discourseCues: discourse.cues,
      references: references.references, words: tree.words.map(ClaimWord.init),
      voice: text.metadata.voice?.lowercased() ?? voice.spelling(in: text.vocabulary))
  }

  /// One past the last token of the list that a sentence introduces by its closing colon; its own end without one.
  private static func endOfList(after index: Int, in text: Text) -> Int {
    let sentence = text.sentences[index]
    var end = sentence.tokens.upperBound
    guard let last = sentence.tokens.last, text.source(of: last) == ":" else { return end }
    for next in text.sentences[(index + 1)...].prefix(12) {
      guard case .item = text.blocks[Int(next.block.rawValue)].kind else { break }
      end = next.tokens.upperBound
    }
    return end
  }
}

extension Text {
  /// The words of a token as they stand in the source.
  func source(of token: Int) -> String { quote(tokens[token].span) }
}
