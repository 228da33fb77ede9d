import Claims

/// A stretch of a text that speaks of both sides of a rule, close together.
struct Encounter {
  typealias Hit = ConceptMatcher.Hit

  /// One hit of each side, near each other.
  struct Pair {
    var left: Hit
    var right: Hit
    /// 0-based indices of the sentences they stand in, and of those between.
    var sentences: ClosedRange<Int>

    /// Words between the two.
    var gap: Int {
      max(left.tokens.lowerBound, right.tokens.lowerBound)
        - min(left.tokens.upperBound, right.tokens.upperBound)
    }
  }

  /// The nearest first, at least one.
  var pairs: [Pair]
  /// 0-based indices of the sentences of all pairs.
  var sentences: ClosedRange<Int>
  /// All hits of the left side in the stretch and around it, in source order.
  var left: [Hit]
  var right: [Hit]
}

/// Finds where a text speaks of both sides of a rule.
struct EncounterFinder {
  let passage: Passage
  /// How many sentences apart the two hits of a pair may stand, and how many where no pair is as near.
  private static let reaches = [1, 2]
  /// Sentences on either hand of a pair that belong to the same stretch.
  private static let margin = 3
  /// Sentences on either hand in which what else is said of the two sides counts.
  private static let surroundings = 4
  /// Sentences of the longest stretch, but for its margins.
  private static let longest = 12

  /// The encounters of two concepts, in source order.
  ///
  /// - Complexity: O(*h* log *h*) in hits of the two.
  func encounters(_ left: [Encounter.Hit], _ right: [Encounter.Hit]) -> [Encounter] {
    for reach in Self.reaches {
      let found = encounters(left, right, reach: reach)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func encounters(_ left: [Encounter.Hit], _ right: [Encounter.Hit], reach: Int) -> [Encounter] {
    var encounters: [Encounter] = []
    var pairs: [Encounter.Pair] = []
    var bounds = 0...0
    func close() {
      guard !pairs.isEmpty else { return }
      let stretch = (bounds.lowerBound - Self.surroundings)...(bounds.upperBound + Self.surroundings)
      encounters.append(
        Encounter(
          pairs: pairs.map { (distance: distance($0), pair: $0) }.sorted {
            ($0.distance, $0.pair.left.tokens.lowerBound) < ($1.distance, $1.pair.left.tokens.lowerBound)
          }.map(\.pair),
          sentences: bounds, left: hits(left, in: stretch), right: hits(right, in: stretch)))
      pairs = []
    }
    for hit in left {
      for pair in nearest(to: hit, among: right, reach: reach) {
        let isFar = pair.sentences.lowerBound > bounds.upperBound + Self.margin
        let wouldBeLong = pair.sentences.upperBound - bounds.lowerBound > Self.longest
        if !pairs.isEmpty, isFar || wouldBeLong { close() }
        bounds =
          pairs.isEmpty
          ? pair.sentences
          : min(
            bounds.lowerBound, pair.sentences.lowerBound)...max(bounds.upperBound, pair.sentences.upperBound)
        pairs.append(pair)
      }
    }
    close()
    return encounters
  }

  /// How far apart the two hits of a pair stand, in words; a sentence end counts for many, and what makes a pair telling
  /// makes good for some.
  private func distance(_ pair: Encounter.Pair) -> Int {
    var distance = pair.gap / 2 + 10 * (pair.sentences.count - 1) + (pair.sentences.count > 2 ? 10 : 0)
    for hit in [pair.left, pair.right] {
      if hit.tokens.count > 2 { distance -= 6 }
      if hit.isReproach { distance -= 6 }
      if hit.isVague { distance += 16 }
      if hit.isViolation { distance += hit == pair.left ? 20 : 8 }
      if passage.claim(at: hit.tokens.lowerBound)?.modality == .obligation { distance -= 6 }
    }
    for link in passage.links(in: pair.sentences) {
      switch link.kind {
      case .harm, .cause: if link.touches(pair.left.tokens) { distance -= 6 }
      case .conflict: if link.touches(pair.right.tokens) { distance -= 6 }
      case .priority, .pretext: distance -= 8
      default: break
      }
    }
    return distance
  }

  /// The hits of the other side next to a hit on either hand, where they are within reach.
  private func nearest(to hit: Encounter.Hit, among others: [Encounter.Hit], reach: Int) -> [Encounter.Pair] {
    let next = others.partitioningIndex { $0.tokens.lowerBound >= hit.tokens.lowerBound }
    return [next - 1, next].compactMap { index in
      guard others.indices.contains(index), !others[index].tokens.overlaps(hit.tokens) else { return nil }
      let (a, b) = (sentence(of: hit), sentence(of: others[index]))
      guard abs(a - b) <= reach, isOneSection(a, b) else { return nil }
      return Encounter.Pair(left: hit, right: others[index], sentences: min(a, b)...max(a, b))
    }
  }

  private func hits(_ all: [Encounter.Hit], in stretch: ClosedRange<Int>) -> [Encounter.Hit] {
    all.filter { stretch.contains(sentence(of: $0)) }
  }

  private func isOneSection(_ a: Int, _ b: Int) -> Bool {
    a == b
      || passage.text.section(of: passage.text.sentences[a])
        == passage.text.section(of: passage.text.sentences[b])
  }

  private func sentence(of hit: Encounter.Hit) -> Int { passage.sentence(at: hit.tokens.lowerBound) }
}

extension Link {
  /// Whether the cue stands right ahead of some words, or not far behind them.
  func touches(_ words: Range<Int>) -> Bool {
    (-3...10).contains(words.lowerBound - tokens.upperBound)
      || (0...4).contains(tokens.lowerBound - words.upperBound)
  }
}
