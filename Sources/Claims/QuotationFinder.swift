import Prose
import Syntax

/// Which words of a text stand in quotation marks and which verb names their speaker, and which sentences ask.
struct QuotationFinder {
  /// Words within quotation marks, or a block set off as a quotation.
  struct Quotation {
    /// Half-open range of 0-based token indices.
    var tokens: Range<Int>
    /// The verb of speech beside it: "…", *said* the minister.
    var verb: Int?
  }

  private(set) var quotations: [Quotation] = []
  /// For each token, the index of the quotation it stands in, plus one; 0 outside.
  private var ofToken: [Int32]
  /// For each token, whether a question mark closes its sentence or quotation.
  private var isAsked: [Bool]

  /// - Complexity: O(*n*) in tokens.
  init(tree: Tree, lexicon: AttributeLexicon) {
    ofToken = [Int32](repeating: 0, count: tree.words.count)
    isAsked = [Bool](repeating: false, count: tree.words.count)
    markQuotations(tree)
    markBlocks(tree)
    for index in quotations.indices {
      for token in quotations[index].tokens { ofToken[token] = Int32(index + 1) }
    }
    markVerbs(tree, lexicon)
    for sentence in tree.text.sentences { markQuestions(tree, sentence) }
  }

  /// Whether a word stands in a clause that a question mark closes.
  func isQuestion(_ word: Int) -> Bool { isAsked[word] }

  /// The quotation that a word stands in; nil outside.
  func quotation(at word: Int) -> Quotation? { ofToken[word] == 0 ? nil : quotations[Int(ofToken[word]) - 1] }

  private enum Mark { case opening, closing, either }

  private static func mark(_ token: Token, _ source: [UInt8]) -> Mark? {
    let bytes = source[token.span.lower..<token.span.upper]
    if bytes.elementsEqual("\"".utf8) { return .either }
    if bytes.elementsEqual("“".utf8) || bytes.elementsEqual("„".utf8) || bytes.elementsEqual("``".utf8) {
      return .opening
    }
    if bytes.elementsEqual("”".utf8) || bytes.elementsEqual("''".utf8) { return .closing }
    return nil
  }

  /// Pairs of quotation marks within one block, or in blocks that each open with a mark.
  private mutating func markQuotations(_ tree: Tree) {
    let text = tree.text
    var start: Int?
    for (index, sentence) in text.sentences.enumerated() {
      let opensBlock = index > 0 && text.sentences[index - 1].block != sentence.block
      if opensBlock, start != nil {
        let first = sentence.tokens.first.flatMap { Self.mark(text.tokens[$0], text.document.source) }
        if first == nil || first == .closing { start = nil }
      }
      for token in sentence.tokens where text.tokens[token].kind == .punctuation {
        guard let mark = Self.mark(text.tokens[token], text.document.source) else { continue }
        if let opening = start {
          guard mark != .opening, !(opensBlock && token == sentence.tokens.lowerBound) else { continue }
          quotations.append(Quotation(tokens: opening..<token + 1))
          start = nil
        } else if mark != .closing {
          start = token
        }
      }
    }
  }

  private mutating func markBlocks(_ tree: Tree) {
    for sentence in tree.text.sentences
    where tree.text.blocks[Int(sentence.block.rawValue)].kind == .quotation {
      quotations.append(Quotation(tokens: sentence.tokens))
    }
    quotations.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  // MARK: Speakers

  /// Finds the verb of speech for each quotation: in the sentences that it begins and ends in, in one before that
  /// ends with a colon, or that of the quotation before when this one follows on.
  private mutating func markVerbs(_ tree: Tree, _ lexicon: AttributeLexicon) {
    var sentence = 0
    let sentences = tree.text.sentences
    for index in quotations.indices {
      let tokens = quotations[index].tokens
      while sentence + 1 < sentences.count, sentences[sentence].tokens.upperBound <= tokens.lowerBound {
        sentence += 1
      }
      var last = sentence
      while last + 1 < sentences.count, sentences[last].tokens.upperBound < tokens.upperBound { last += 1 }
      var verb =
        speechVerb(in: sentences[sentence].tokens, tree, lexicon)
        ?? (last == sentence ? nil : speechVerb(in: sentences[last].tokens, tree, lexicon))
      if verb == nil, sentence > 0, tokens.lowerBound == sentences[sentence].tokens.lowerBound {
        let before = sentences[sentence - 1]
        let endsWithColon = before.tokens.last.map { tree.tag(of: $0) == .colon } ?? false
        if endsWithColon {
          verb = speechVerb(in: before.tokens, tree, lexicon)
        } else if index > 0, before.block == sentences[sentence].block,
          before.tokens.overlaps(quotations[index - 1].tokens)
        {
          verb = quotations[index - 1].verb
        }
      }
      quotations[index].verb = verb
    }
  }

  /// The last verb of speech with a subject outside of quotation marks.
  private func speechVerb(in tokens: Range<Int>, _ tree: Tree, _ lexicon: AttributeLexicon) -> Int? {
    tokens.last { word in
      guard ofToken[word] == 0, tree.partOfSpeech(of: word) == .verb,
        lexicon.signatures[tree.words[word].lemma].contains(.reporting)
      else { return false }
      return tree.child(of: word) { $0.universal == .nsubj } != nil
    }
  }

  // MARK: Questions

  private mutating func markQuestions(_ tree: Tree, _ sentence: Sentence) {
    var start = sentence.tokens.lowerBound
    for token in sentence.tokens where tree.isPunctuation(token) {
      if ofToken[token] != 0, quotations[Int(ofToken[token]) - 1].tokens.lowerBound == token {
        start = token + 1
      }
      switch tree.tag(of: token) {
      case .colon: start = token + 1
      case .sentenceEnd:
        let span = tree.text.tokens[token].span
        // A question mark inside a word stands for a sign that was lost.
        let isInside =
          token + 1 < tree.words.count && tree.text.tokens[token + 1].span.lower == span.upper
          && tree.text.tokens[token + 1].kind == .word
        if !isInside, tree.text.document.source[span.lower..<span.upper].contains(0x3F) {
          for asked in start...token { isAsked[asked] = true }
        }
        start = token + 1
      default: break
      }
    }
  }
}

extension AttributeFinder {
  /// Keeps the author apart from a word that the text sets apart: "the *so-called* liberation", "they *'liberated'* it".
  ///
  /// A few words in quotation marks that open with a small letter and hold the predicate, with its subject outside, are
  /// somebody else's choice of words; nobody says whose.
  func applyDistance(to attributes: inout Attributes, at word: Int) {
    guard attributes.holder == .author, attributes.commitment == .own else { return }
    let mark = tree.children(of: word).first { child in
      guard tree.relation(of: child) == .amod else { return false }
      return form(child).contains(.calledSo)
        || form(child).contains(.styled)
          && tree.children(of: child).contains { form($0).contains(.selfStyled) }
    }
    if let mark {
      attributes.holder = .vague(tree.text.span(ofTokens: tree.start(of: mark)..<mark + 1))
      attributes.commitment = .reported
      return
    }
    guard let quotation = quotations.quotation(at: word), quotation.tokens.count <= 5,
      !tree.text.tokens[quotation.tokens.lowerBound + 1].isCapitalized,
      let subject = subject(of: word), !quotation.tokens.contains(subject), !isWord(subject)
    else { return }
    attributes.holder = .vague(tree.text.span(ofTokens: quotation.tokens))
    attributes.commitment = .reported
  }

  /// Whether a noun names words, which quotation marks set apart for what they are: "the motto is …".
  private func isWord(_ noun: Int) -> Bool { lemma(noun).contains(.wording) }

  /// Gives a clause in quotation marks to who speaks it; a few quoted words in the author's own clause stay the author's.
  func applyQuotation(to attributes: inout Attributes, at word: Int) {
    guard attributes.holder == .author, let quotation = quotations.quotation(at: word) else { return }
    // What hangs on a clause in the quotation has its source from there; what stands beside one has not.
    let isBeside = tree.relation(of: word) == .parataxis || isAsClause(word)
    if let head = tree.head(of: word), quotation.tokens.contains(head), !isBeside { return }
    if let subject = finder.ownSubject(word) {
      guard quotation.tokens.contains(subject) else { return }
    } else {
      guard tree.head(of: word) == nil, tree.child(of: word, .aux).map(quotation.tokens.contains) ?? true
      else { return }
    }
    switch quotation.verb.map(source) ?? .none {
    case .own: return
    case .other(let holder): attributes.holder = holder
    case .pointing, .none:
      attributes.holder = .vague(tree.text.span(ofTokens: quotation.tokens))
    }
    attributes.commitment = .reported
  }
}
