import Prose
import Syntax

/// The syntax of a text with the dependents of every word at hand.
///
/// Words are named by their 0-based token indices in the document. A class, since many finders look at one tree and
/// none should pay for a copy.
final class Tree: Sendable {
  let text: Text
  let words: [ParsedWord]
  let classes: LemmaClasses
  /// The first dependent of each word and the next one of the same head, in source order; -1 for none.
  private let firstChild: [Int32]
  private let nextSibling: [Int32]
  /// The relations of each word's dependents, a bit each.
  private let childRelations: [UInt64]
  /// The first and last word of each word's subtree, and how many words it has.
  private let lowest: [Int32]
  private let highest: [Int32]
  private let sizes: [Int32]

  /// Mends the trees first.
  /// - Complexity: O(*n*) in tokens.
  init(_ parsed: ParsedText, classes: LemmaClasses) {
    text = parsed.text
    self.classes = classes
    var mender = TreeMender(parsed, classes: classes)
    mender.mend()
    var words = mender.words
    for (word, given) in parsed.words.enumerated() where words[word].head != given.head {
      words[word].certainty.head = .infinity
    }
    self.words = words
    let count = words.count
    var firstChild = [Int32](repeating: -1, count: count)
    var nextSibling = firstChild
    var childRelations = [UInt64](repeating: 0, count: count)
    for word in stride(from: count - 1, through: 0, by: -1) {
      guard let head = words[word].head?.index else { continue }
      nextSibling[word] = firstChild[head]
      firstChild[head] = Int32(word)
      childRelations[head] |= 1 << UInt64(words[word].relation.rawValue)
    }
    var order: [Int32] = []
    order.reserveCapacity(count)
    for (word, parsed) in words.enumerated() where parsed.head == nil { order.append(Int32(word)) }
    var next = 0
    while next < order.count {
      var child = firstChild[Int(order[next])]
      next += 1
      while child >= 0 {
        order.append(child)
        child = nextSibling[Int(child)]
      }
    }
    var lowest = (0..<Int32(count)).map { $0 }
    var highest = lowest
    var sizes = [Int32](repeating: 1, count: count)
    for word in order.reversed() {
      guard let head = words[Int(word)].head?.index else { continue }
      lowest[head] = min(lowest[head], lowest[Int(word)])
      highest[head] = max(highest[head], highest[Int(word)])
      sizes[head] += sizes[Int(word)]
    }
    (self.firstChild, self.nextSibling, self.childRelations) = (firstChild, nextSibling, childRelations)
    (self.lowest, self.highest, self.sizes) = (lowest, highest, sizes)
  }

  /// The dependents of a word, in source order.
  func children(of word: Int) -> Children { Children(upcoming: firstChild[word], siblings: nextSibling) }

  struct Children: Sequence, IteratorProtocol, Sendable {
    fileprivate var upcoming: Int32
    fileprivate let siblings: [Int32]

    mutating func next() -> Int? {
      guard upcoming >= 0 else { return nil }
      defer { upcoming = siblings[Int(upcoming)] }
      return Int(upcoming)
    }
  }

  func head(of word: Int) -> Int? { words[word].head?.index }
  func relation(of word: Int) -> DependencyRelation { words[word].relation }
  func partOfSpeech(of word: Int) -> PartOfSpeech { words[word].partOfSpeech }
  func tag(of word: Int) -> PennTag { words[word].pennTag }
  /// The classes of a word's lemma.
  func lemma(_ word: Int) -> LemmaClass { classes[words[word].lemma] }
  /// The classes of a word's form; none where there is no word, as behind the last.
  func form(_ word: Int) -> LemmaClass {
    text.tokens.indices.contains(word) ? classes[text.tokens[word].form] : []
  }
  func isPunctuation(_ word: Int) -> Bool { words[word].partOfSpeech == .punctuation }

  /// The first dependent with a relation.
  func child(of word: Int, _ relation: DependencyRelation) -> Int? {
    guard childRelations[word] & 1 << UInt64(relation.rawValue) != 0 else { return nil }
    return child(of: word) { $0 == relation }
  }

  /// The first dependent with a relation that is wanted.
  @inline(__always)
  func child(of word: Int, where isWanted: (DependencyRelation) -> Bool) -> Int? {
    var child = firstChild[word]
    while child >= 0 {
      if isWanted(words[Int(child)].relation) { return Int(child) }
      child = nextSibling[Int(child)]
    }
    return nil
  }

  /// The words of a subtree as ranges, ascending.
  ///
  /// - Complexity: O(1) where they stand together, as nearly all do; O(*n* log *n*) in the subtree's words elsewhere.
  func pieces(of word: Int) -> [Range<Int>] {
    let range = Int(lowest[word])..<Int(highest[word]) + 1
    if range.count == Int(sizes[word]) { return [range] }
    var found = [word]
    var next = 0
    while next < found.count {
      found += children(of: found[next])
      next += 1
    }
    return Self.ranges(found)
  }

  /// The first word of a subtree.
  func start(of word: Int) -> Int { Int(lowest[word]) }

  /// Number of words in a subtree.
  func size(of word: Int) -> Int { Int(sizes[word]) }

  /// Distinct tokens as ranges.
  static func ranges(_ tokens: [Int]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for token in tokens.sorted() {
      if let last = ranges.last, last.upperBound >= token {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, token + 1)
      } else {
        ranges.append(token..<token + 1)
      }
    }
    return ranges
  }

  /// A phrase: a subtree without the subtrees of some dependents of its head, nor the punctuation left at its ends.
  func constituent(_ head: Int, without isDropped: (Int) -> Bool = { _ in false }) -> Constituent {
    var pieces = pieces(of: head)
    for child in children(of: head) where isDropped(child) {
      pieces = subtract(self.pieces(of: child), from: pieces)
    }
    return Constituent(trimmed(pieces), head: TokenID(head))
  }

  /// Ranges without other ranges.
  func subtract(_ dropped: [Range<Int>], from pieces: [Range<Int>]) -> [Range<Int>] {
    var rest = pieces
    for range in dropped {
      rest = rest.flatMap { piece -> [Range<Int>] in
        guard piece.overlaps(range) else { return [piece] }
        return [
          piece.lowerBound..<max(piece.lowerBound, range.lowerBound),
          min(piece.upperBound, range.upperBound)..<piece.upperBound,
        ].filter { !$0.isEmpty }
      }
    }
    return rest
  }

  /// Ranges without the punctuation at the ends of each, quotation marks and brackets that close inside excepted.
  func trimmed(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for piece in pieces {
      var (lower, upper) = (piece.lowerBound, piece.upperBound)
      while lower < upper, isPunctuation(lower), !opens(lower, within: piece) { lower += 1 }
      while upper > lower, isPunctuation(upper - 1), !closes(upper - 1, within: lower..<upper) { upper -= 1 }
      if lower < upper { kept.append(lower..<upper) }
    }
    return kept
  }

  private func opens(_ token: Int, within piece: Range<Int>) -> Bool {
    let closing: PennTag
    switch tag(of: token) {
    case .openingQuote: closing = .closingQuote
    case .openingBracket: closing = .closingBracket
    default: return false
    }
    return (token + 1..<piece.upperBound).contains { tag(of: $0) == closing }
  }

  private func closes(_ token: Int, within piece: Range<Int>) -> Bool {
    let opening: PennTag
    switch tag(of: token) {
    case .closingQuote: opening = .openingQuote
    case .closingBracket: opening = .openingBracket
    default: return false
    }
    return (piece.lowerBound..<token).contains { tag(of: $0) == opening }
  }
}
