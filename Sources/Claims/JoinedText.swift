import Prose

/// Several texts put one behind the other, so that what sets the claims of one text against each other does the same for
/// those of several.
///
/// All must have been read over one base vocabulary. Links, cues and relations stay behind: they never leave their text.
package struct JoinedText: Sendable {
  /// Where a part begins in the whole; all 0-based.
  package struct Start: Sendable {
    package var token = 0
    package var sentence = 0
    package var claim = 0
    fileprivate var byte = 0
    fileprivate var block = 0

    package static let zero = Start()
  }

  package let whole: ClaimedText
  /// For each text, in order, where it begins.
  package let starts: [Start]

  /// - Complexity: O(*n*) in tokens.
  package init(_ texts: [ClaimedText]) {
    var starts: [Start] = []
    var next = Start()
    var vocabulary = texts.first.map { $0.text.vocabulary } ?? Vocabulary()
    var source: [UInt8] = []
    var (blocks, sentences, tokens): ([Block], [Sentence], [Token]) = ([], [], [])
    var (claims, owners, references, words): ([Claim], [ClaimID], [Reference], [ClaimWord]) = ([], [], [], [])
    for claimed in texts {
      starts.append(next)
      let (text, mover) = (claimed.text, Mover(start: next))
      let table = vocabulary.merge(text.vocabulary)
      source += text.document.source
      blocks += text.blocks.map(mover.moved)
      sentences += text.sentences.map(mover.moved)
      tokens += text.tokens.map { token in
        var token = token
        token.span = mover.moved(token.span)
        token.form = vocabulary.merged(token.form, by: table)
        return token
      }
      claims += claimed.claims.map(mover.moved)
      owners += claimed.owners.map(mover.moved)
      references += claimed.references.map(mover.moved)
      words += claimed.words.map { word in
        var word = word
        word.lemma = vocabulary.merged(word.lemma, by: table)
        return word
      }
      next = Start(
        token: tokens.count, sentence: sentences.count, claim: claims.count, byte: source.count,
        block: blocks.count)
    }
    self.starts = starts
    let text = Text(
      document: Document(id: "", path: "", source: source), metadata: Metadata(), blocks: blocks,
      sentences: sentences, tokens: tokens, furniture: [], vocabulary: vocabulary, lines: LineTable(source),
      diagnostics: [])
    whole = ClaimedText(
      text: text, claims: claims, links: [], owners: owners, references: references, words: words)
  }

  /// The 0-based number of the text that a sentence of the whole stands in.
  ///
  /// - Complexity: O(log *n*) in texts.
  package func part(ofSentence sentence: Int) -> Int {
    starts.partitioningIndex { $0.sentence > sentence } - 1
  }
}

/// Moves what refers to places of a text to where they are in the whole.
private struct Mover {
  let start: JoinedText.Start

  func moved(_ span: Span) -> Span { Span(span.lower + start.byte, span.upper + start.byte) }

  func moved(_ tokens: Range<Int>) -> Range<Int> {
    tokens.lowerBound + start.token..<tokens.upperBound + start.token
  }

  func moved(_ token: TokenID) -> TokenID { TokenID(token.index + start.token) }

  func moved(_ claim: ClaimID) -> ClaimID { ClaimID(claim.index + start.claim) }

  func moved(_ block: BlockID) -> BlockID { BlockID(rawValue: block.rawValue + Int32(start.block)) }

  func moved(_ block: Block) -> Block {
    Block(kind: block.kind, span: moved(block.span), section: block.section.map(moved))
  }

  func moved(_ sentence: Sentence) -> Sentence {
    Sentence(span: moved(sentence.span), tokens: moved(sentence.tokens), block: moved(sentence.block))
  }

  func moved(_ words: Constituent) -> Constituent {
    Constituent(words.pieces.map(moved), head: moved(words.head))
  }

  func moved(_ holder: Holder) -> Holder {
    switch holder {
    case .author: .author
    case .named(let span): .named(moved(span))
    case .vague(let span): .vague(moved(span))
    }
  }

  func moved(_ claim: Claim) -> Claim {
    var claim = claim
    claim.id = moved(claim.id)
    claim.sentence = SentenceID(claim.sentence.index + start.sentence)
    claim.tokens = moved(claim.tokens)
    claim.span = moved(claim.span)
    claim.predicate.head = moved(claim.predicate.head)
    claim.predicate.full = moved(claim.predicate.full)
    claim.predicate.compact = moved(claim.predicate.compact)
    for index in claim.roles.indices {
      claim.roles[index].marker = moved(claim.roles[index].marker)
      claim.roles[index].full = moved(claim.roles[index].full)
      claim.roles[index].compact = moved(claim.roles[index].compact)
    }
    claim.holder = moved(claim.holder)
    claim.condition = claim.condition.map(moved)
    for index in claim.quantities.indices {
      claim.quantities[index].tokens = moved(claim.quantities[index].tokens)
      claim.quantities[index].span = moved(claim.quantities[index].span)
    }
    for index in claim.quantifiers.indices {
      claim.quantifiers[index].tokens = moved(claim.quantifiers[index].tokens)
      claim.quantifiers[index].span = moved(claim.quantifiers[index].span)
    }
    claim.parent = claim.parent.map(moved)
    return claim
  }

  func moved(_ reference: Reference) -> Reference {
    var reference = reference
    reference.head = moved(reference.head)
    reference.tokens = moved(reference.tokens)
    reference.antecedent = reference.antecedent.map(moved)
    return reference
  }
}
