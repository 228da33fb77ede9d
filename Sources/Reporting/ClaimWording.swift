import Claims
import Prose
import Rules

/// The words in which lists and pages of claims speak of one claim.
struct ClaimWording {
  /// A part of a claim, as a reader sees it.
  struct Part: Hashable {
    /// What the part is, coarse enough to tell by a colour and a sign.
    enum Class: String { case subject, predicate, object, other }

    var partClass: Class
    /// `subject`, `predicate`, or the kind of the role.
    var name: String
    /// The compact form on one line, ahead of it the marker; what is long is cut in its middle.
    var words: String
    /// Whether the words stand elsewhere or, for a predicate, nowhere in the text.
    var isUnderstood: Bool
    /// The same as pieces of the source; half-open, 0-based token indices.
    var pieces: [Range<Int>]
  }

  /// An attribute worth a word, for it is not what one expects.
  struct Badge: Hashable {
    enum Kind: String { case polarity, modality, force, commitment, condition, quantity }

    var kind: Kind
    var words: String
  }

  let text: Text
  let document: DocumentID
  let wording: Wording

  /// Scalars of a holder or condition that are shown.
  private static let quoteLimit = 48
  /// Scalars of a part that are shown: claims that nest would otherwise repeat all that they hold.
  private static let partLimit = 120

  /// Subject, predicate, then what the predicate needs ahead of what it can do without.
  func parts(of claim: Claim) -> [Part] {
    let subject = claim.role(.subject)
    let predicate = claim.predicate
    let words = predicate.implied ?? text.words(of: predicate.full)
    let others = ClaimTuples.ordered(claim.roles.filter { $0 != subject }, of: predicate)
    var parts = [subject.map(part)].compactMap { $0 }
    parts.append(
      Part(
        partClass: claim.construction == .fragment ? .other : .predicate, name: "predicate",
        words: words.collapsingWhitespace().eliding(to: Self.partLimit),
        isUnderstood: predicate.implied != nil, pieces: predicate.full.pieces))
    return parts + others.filter { !$0.full.isEmpty }.map(part)
  }

  private func part(_ role: Role) -> Part {
    let words = [text.words(of: role.marker), text.words(of: role.compact)].filter { !$0.isEmpty }
    return Part(
      partClass: role.kind.partClass, name: role.kind.rawValue,
      words: words.joined(separator: " ").collapsingWhitespace().eliding(to: Self.partLimit),
      isUnderstood: role.isShared,
      pieces: role.marker.pieces + role.full.pieces)
  }

  /// What is said of a claim beyond its parts; none for what the author flatly states.
  func badges(of claim: Claim) -> [Badge] {
    var badges: [Badge] = []
    if claim.polarity == .negated { badges.append(Badge(kind: .polarity, words: "negated")) }
    if claim.modality != .assertion {
      badges.append(Badge(kind: .modality, words: claim.modality.rawValue))
    }
    if claim.force != .statement {
      badges.append(
        Badge(kind: .force, words: (claim.isRhetorical ? "rhetorical " : "") + claim.force.rawValue))
    }
    if claim.commitment != .own || claim.holder != .author {
      let stance = claim.commitment == .own ? "held" : claim.commitment.rawValue
      let holder =
        claim.holder == .author
        ? ""
        : ": \(wording.holder(claim.holder, in: document).eliding(to: Self.quoteLimit))"
      badges.append(Badge(kind: .commitment, words: stance + holder))
    }
    if let condition = claim.condition {
      let quote = text.quote(condition).collapsingWhitespace().eliding(to: Self.quoteLimit)
      badges.append(Badge(kind: .condition, words: "condition: \(quote)"))
    }
    badges += claim.quantities.map { Badge(kind: .quantity, words: Self.words(of: $0)) }
    return badges
  }

  /// A quantity as the program reads it: "share ≥ 0.5", "money = 150000000 dollar", "date = 2030-05".
  private static func words(of quantity: Quantity) -> String {
    let sign =
      switch quantity.comparator {
      case .exactly, .between: "="
      case .atLeast: "≥"
      case .atMost: "≤"
      case .moreThan: ">"
      case .lessThan: "<"
      case .about: "≈"
      }
    func digits(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    var value = quantity.lower.map(digits) ?? ""
    if let upper = quantity.upper, upper != quantity.lower { value += "–" + digits(upper) }
    if let month = quantity.month {
      let date = [value.isEmpty ? "-" : value, padded(month)] + (quantity.day.map { [padded($0)] } ?? [])
      value = date.joined(separator: "-")
    }
    return ["\(quantity.kind.rawValue) \(sign) \(value)", quantity.unit].compactMap { $0 }.joined(
      separator: " ")
  }

  /// How many claims of the same sentence a claim is the content of, one inside the other.
  func depth(of claim: Claim, in claimed: ClaimedText) -> Int {
    var depth = 0
    var parent = claim.parent
    while let id = parent, depth < 4, claimed[id].sentence == claim.sentence {
      depth += 1
      parent = claimed[id].parent
    }
    return depth
  }
}

extension Role.Kind {
  fileprivate var partClass: ClaimWording.Part.Class {
    switch self {
    case .subject, .agent: .subject
    case .object, .recipient, .attribute, .content: .object
    case .oblique, .time, .place, .manner, .cause, .purpose, .condition: .other
    }
  }
}
