import Prose
import Syntax

/// Makes claims of the propositions of one sentence.
struct ClaimDrafter {
  let tree: Tree
  let sentence: Sentence

  /// The claims of a sentence, in the order of its propositions.
  ///
  /// - Parameter owners: For each token of the document its claim, filled in for the sentence.
  func claims(
    _ propositions: [Proposition], sentence id: SentenceID, firstID: Int, owners: inout [ClaimID],
    attributes: inout AttributeFinder, reliability: inout Reliability
  ) -> [Claim] {
    var claims: [Claim] = []
    var ofHead: [Int: ClaimID] = [:]
    for proposition in propositions {
      let tokens = Self.extent(of: proposition)
      guard !tokens.isEmpty else { continue }
      let claim = Claim(
        id: ClaimID(firstID + claims.count), sentence: id, tokens: tokens,
        span: tree.text.span(ofTokens: tokens),
        construction: proposition.construction, predicate: proposition.predicate, roles: proposition.roles,
        attributes: attributes.attributes(of: proposition), parent: nil,
        confidence: reliability.of(proposition, in: sentence.tokens))
      if proposition.isClause {
        for member in proposition.chain where ofHead[member] == nil { ofHead[member] = claim.id }
      }
      claims.append(claim)
    }
    assignOwners(ofHead, first: ClaimID(firstID), &owners)
    giveContents(of: claims, &owners)
    for index in claims.indices {
      claims[index].parent = parent(of: propositions[index], ofHead, claims[index].id)
    }
    return claims
  }

  /// From the first to the last of the words that stand where the proposition does; shared roles stand elsewhere.
  private static func extent(of proposition: Proposition) -> Range<Int> {
    var ranges = proposition.predicate.full.pieces
    for role in proposition.roles where !role.isShared { ranges += role.marker.pieces + role.full.pieces }
    guard let lower = ranges.map(\.lowerBound).min(), let upper = ranges.map(\.upperBound).max() else {
      return 0..<0
    }
    return lower..<upper
  }

  /// Gives each token of the sentence to the clause of the nearest predicate above it.
  private func assignOwners(_ ofHead: [Int: ClaimID], first: ClaimID, _ owners: inout [ClaimID]) {
    var isKnown = [Bool](repeating: false, count: sentence.tokens.count)
    var path: [Int] = []
    let start = sentence.tokens.lowerBound
    for token in sentence.tokens {
      var word: Int? = token
      var owner = first
      path.removeAll(keepingCapacity: true)
      while let current = word {
        if isKnown[current - start] {
          owner = owners[current]
          break
        }
        path.append(current)
        if let claim = ofHead[current] {
          owner = claim
          break
        }
        word = tree.head(of: current)
      }
      for word in path {
        owners[word] = owner
        isKnown[word - start] = true
      }
    }
  }

  /// Gives words inside what a claim reports to a claim made there: a verb of theirs may have been read as a noun.
  private func giveContents(of claims: [Claim], _ owners: inout [ClaimID]) {
    for claim in claims {
      for role in claim.roles where role.kind == .content && !role.isShared {
        let own = role.full.tokens.filter { owners[$0] == claim.id }
        guard !own.isEmpty,
          let inner = claims.first(where: { other in
            other.id != claim.id && role.full.contains(other.predicate.head.index)
              && other.construction != .nominalisation
          })
        else { continue }
        for token in own { owners[token] = inner.id }
      }
    }
  }

  /// The claim whose content a proposition is.
  private func parent(of proposition: Proposition, _ ofHead: [Int: ClaimID], _ own: ClaimID) -> ClaimID? {
    guard proposition.isClause, let governor = tree.head(of: proposition.top) else { return nil }
    switch tree.relation(of: proposition.top) {
    case .ccomp, .xcomp, .csubj, .csubjPass:
      return ofHead[governor].flatMap { $0 == own ? nil : $0 }
    default: return nil
    }
  }
}
