import Prose
import Syntax

/// Tells how surely a reader would accept that the text says what a proposition does.
///
/// What the parser was unsure of is what readers find at fault: where a phrase hangs, of which noun a clause speaks, what the
/// predicate is. The odds of a fault grow by a factor for each doubt, which is 1 at a lead of nothing and falls to 0 at a lead
/// at which faults are rare. The factors are the most likely ones on 1,779 claims of which blind readers had accepted 1,522; those of
/// nominalisations, appositions and claims of few words, which say little, are of 2,400 others.
struct Reliability {
  private let tree: Tree
  /// For each word the first of those whose next best head it is, and for each of these the next one; -1 for none.
  private let firstSuitor: [Int32]
  private let nextSuitor: [Int32]
  /// The number of the last proposition that has the word.
  private var owners: [Int32]
  private var number: Int32 = 0

  /// Words ahead of and behind a proposition that bear on it.
  private static let margin = 3
  /// Words of a phrase that are looked at: phrases can be as long as sentences, and hold one another.
  private static let reach = 64
  /// Leads of heads and relations, in natural logarithms of odds, from which on there is no doubt.
  private static let sureLead: Float = 4
  /// The same of parts of speech.
  private static let surePartLead: Float = 6

  /// - Complexity: O(*n*) in tokens.
  init(tree: Tree) {
    self.tree = tree
    var first = [Int32](repeating: -1, count: tree.words.count)
    var next = first
    for (word, parsed) in tree.words.enumerated().reversed() where parsed.partOfSpeech != .punctuation {
      guard let rival = parsed.certainty.rival, parsed.certainty.head < Self.sureLead else { continue }
      next[word] = first[rival.index]
      first[rival.index] = Int32(word)
    }
    (firstSuitor, nextSuitor) = (first, next)
    owners = [Int32](repeating: -1, count: tree.words.count)
  }

  /// From 0 to 1.
  ///
  /// - Parameter sentence: The tokens of the sentence it is read off.
  mutating func of(_ proposition: Proposition, in sentence: Range<Int>) -> Double {
    let own = take(proposition)
    let top = tree.words[proposition.top].certainty
    let isSubjectShared = proposition.roles.contains { $0.isShared && $0.kind == .subject }
    var (core, other, inner) = (0.0, 0.0, 0.0)
    var hasOwnRole = false
    for role in proposition.roles where !role.isShared {
      hasOwnRole = true
      let head = role.full.head.index
      if role.kind == .subject || role.kind == .object {
        core = max(core, doubtOfOutside(head))
      } else {
        other = max(other, doubtOfOutside(head))
      }
      for piece in role.compact.pieces {
        for word in piece.prefix(Self.reach) where word != head { inner = max(inner, doubtOfOutside(word)) }
      }
    }
    var predicate = 0.0
    for piece in proposition.predicate.full.pieces {
      for word in piece.prefix(Self.reach) {
        predicate = max(
          predicate, Self.doubt(tree.words[word].certainty.partOfSpeech, sure: Self.surePartLead))
      }
    }
    var odds = 0.048
    if isSubjectShared { odds *= 1.18 }
    if proposition.roles.contains(where: { $0.isShared && $0.kind != .subject }) { odds *= 3.9 }
    if proposition.construction == .nominalisation {
      odds *= proposition.roles.contains { $0.kind == .subject } ? 2 : 4
    }
    if proposition.construction == .apposition { odds *= 2.8 }
    if length(of: proposition) <= 3 { odds *= 2.2 } else if length(of: proposition) <= 5 { odds *= 1.4 }
    if !hasOwnRole { odds *= proposition.construction == .fragment ? 24 : 5.9 }
    odds *= 1 + (isSubjectShared ? 5.6 : 0.25) * Self.doubt(top.head)
    odds *= 1 + 0.42 * Self.doubt(top.relation)
    odds *= 1 + 3.4 * core
    odds *= 1 + 1.7 * other
    odds *= 1 + 0.17 * inner
    odds *= 1 + 2 * lost(own)
    odds *= 1 + 0.8 * predicate
    odds *= 1 + 0.5 * faultsExpected(around: own, in: sentence)
    return (1000 / (1 + odds)).rounded() / 1000
  }

  /// Words of a proposition as lists show it.
  private func length(of proposition: Proposition) -> Int {
    proposition.roles.reduce(proposition.predicate.full.count) { $0 + $1.marker.count + $1.compact.count }
  }

  /// Marks the proposition's own words, and gives them.
  private mutating func take(_ proposition: Proposition) -> [Int] {
    number += 1
    var words = proposition.chain
    for piece in proposition.predicate.full.pieces { words += piece.prefix(Self.reach) }
    for role in proposition.roles where !role.isShared {
      for piece in role.full.pieces + role.marker.pieces { words += piece.prefix(Self.reach) }
    }
    for word in words { owners[word] = number }
    return words
  }

  /// The doubt about a word's head where the next best is not the proposition's; what a coordinate is added to always counts.
  private func doubtOfOutside(_ word: Int) -> Double {
    let certainty = tree.words[word].certainty
    if let rival = certainty.rival, owners[rival.index] == number, tree.relation(of: word) != .conj {
      return 0
    }
    return Self.doubt(certainty.head)
  }

  /// The doubt about words that may belong to the proposition and were hung elsewhere.
  private func lost(_ own: [Int]) -> Double {
    var doubt = 0.0
    for word in own {
      var suitor = Int(firstSuitor[word])
      while suitor >= 0 {
        if owners[suitor] != number { doubt = max(doubt, Self.doubt(tree.words[suitor].certainty.head)) }
        suitor = Int(nextSuitor[suitor])
      }
    }
    return doubt
  }

  /// About how many words in and right beside the proposition hang on a wrong head.
  private func faultsExpected(around own: [Int], in sentence: Range<Int>) -> Double {
    guard let lower = own.min(), let upper = own.max() else { return 0 }
    var sum = 0.0
    for word in sentence.clamped(to: lower - Self.margin..<upper + Self.margin + 1).prefix(2 * Self.reach)
    where tree.words[word].partOfSpeech != .punctuation {
      let doubt = Self.doubt(tree.words[word].certainty.head)
      sum += doubt * doubt / 2
    }
    return sum
  }

  private static func doubt(_ lead: Float, sure: Float = sureLead) -> Double {
    lead < sure ? Double(1 - max(lead, 0) / sure) : 0
  }
}
