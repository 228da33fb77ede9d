public import Prose

/// Tags the words of a text, finds their lemmas, and how they depend on each other.
///
/// ```swift
/// let parsed = Parser().parse(Reader().read(document))
/// for word in parsed.words { print(word.partOfSpeech.label, word.relation.label) }
/// ```
public struct Parser: Sendable {
  let model: Model

  /// A parser that reads texts with `model`.
  public init(model: Model = .builtIn) { self.model = model }

  /// The syntax of a text; for many texts, a `session` is faster.
  ///
  /// The same text gives the same syntax on every machine, whatever was parsed before it.
  /// - Complexity: O(*n*) in tokens: sentences longer than 600 words are parsed in pieces.
  public func parse(_ text: consuming Text) -> ParsedText {
    var session = session()
    return session.parse(text)
  }

  /// A session, which keeps its memory from text to text.
  public func session() -> ParsingSession { ParsingSession(model) }
}

/// Parses one text after another, on one thread.
public struct ParsingSession {
  /// Sentences that run through the network side by side.
  private static let batchSize = 8
  /// Words after which a sentence is cut, so that time stays linear in its length.
  private static let pieceLength = 600

  private let model: Model
  private var run: NetworkRun
  private var memo: LemmaMemo
  private var surroundings = SentenceSurroundings()
  private var inflected: [InflectedWord] = []
  private var form: [UInt8] = []
  private var batch: [NetworkRun.Answer] = []

  init(_ model: Model) {
    self.model = model
    run = NetworkRun(model.network, known: model.features.knows)
    memo = LemmaMemo(model)
  }

  /// The syntax of a text, the same as `Parser.parse` gives.
  public mutating func parse(_ text: consuming Text) -> ParsedText {
    let pieces = Self.pieces(text)
    let order = pieces.indices.sorted { (-pieces[$0].count, $0) < (-pieces[$1].count, $1) }
    let unparsed = ParsedWord(
      partOfSpeech: .other, pennTag: .foreign, features: MorphologicalFeatures(), lemma: Symbol(rawValue: 0),
      head: nil, relation: .root)
    var words = [ParsedWord](repeating: unparsed, count: text.tokens.count)
    for start in stride(from: 0, to: order.count, by: Self.batchSize) {
      let members = order[start..<min(start + Self.batchSize, order.count)].map { pieces[$0] }
      run.begin(members.map(\.count))
      for (sentence, tokens) in members.enumerated() {
        for (word, token) in tokens.enumerated() {
          readForm(of: token, in: text)
          run.set(form, sentence: sentence, word: word)
        }
      }
      run.run()
      for (sentence, tokens) in members.enumerated() {
        batch.removeAll(keepingCapacity: true)
        run.appendAnswers(sentence, to: &batch)
        inflect(tokens, &text, &words)
      }
    }
    Self.join(pieces, of: text, &words)
    return ParsedText(text: text, words: words)
  }

  /// Token ranges of the sentences, long ones cut.
  private static func pieces(_ text: borrowing Text) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for sentence in text.sentences {
      var start = sentence.tokens.lowerBound
      while start < sentence.tokens.upperBound {
        let end = min(start + pieceLength, sentence.tokens.upperBound)
        pieces.append(start..<end)
        start = end
      }
    }
    return pieces
  }

  private mutating func readForm(of token: Int, in text: borrowing Text) {
    form.removeAll(keepingCapacity: true)
    let span = text.tokens[token].span
    text.document.source.withUnsafeBytes { source in
      WordForm.append(UnsafeRawBufferPointer(rebasing: source[span.lower..<span.upper]), to: &form)
    }
  }

  /// Writes the words of a piece from the network's answers in `batch`, with lemmas and features.
  private mutating func inflect(_ tokens: Range<Int>, _ text: inout Text, _ words: inout [ParsedWord]) {
    inflected.removeAll(keepingCapacity: true)
    for (token, answer) in zip(tokens, batch) {
      readForm(of: token, in: text)
      let found = memo.find(form, answer.partOfSpeech, answer.pennTag)
      words[token].lemma = text.vocabulary.intern(memo.lemma(found))
      inflected.append(
        InflectedWord(
          partOfSpeech: answer.partOfSpeech, tag: answer.pennTag, features: memo.features(found),
          head: answer.head < 0 ? nil : Int(answer.head), relation: answer.relation))
    }
    model.features.refine(&inflected, using: &surroundings)
    for (token, answer) in zip(tokens, batch) {
      words[token].certainty = Certainty(
        head: answer.headLead, rival: answer.rival < 0 ? nil : TokenID(tokens.lowerBound + Int(answer.rival)),
        relation: answer.relationLead, partOfSpeech: answer.partLead)
    }
    for (token, word) in zip(tokens, inflected) {
      words[token].partOfSpeech = word.partOfSpeech
      words[token].pennTag = word.tag
      words[token].features = word.features
      words[token].head = word.head.map { TokenID(tokens.lowerBound + $0) }
      words[token].relation = word.relation
    }
  }

  /// Hangs the roots of a sentence's later pieces on the root of its first.
  private static func join(_ pieces: [Range<Int>], of text: borrowing Text, _ words: inout [ParsedWord]) {
    var next = 0
    for sentence in text.sentences {
      var root: TokenID?
      while next < pieces.count, pieces[next].upperBound <= sentence.tokens.upperBound {
        for token in pieces[next] where words[token].head == nil {
          if let root {
            words[token].head = root
            words[token].relation = .parataxis
          } else {
            root = TokenID(token)
          }
        }
        next += 1
      }
    }
  }
}
