import Claims

/// A line of a ``SentenceTable`` about something other than a claim.
///
///     relation: concession "prices rose" -> "demand held"
///     quantity: 40 percent at-least
///     quantifier: all member states
///     refers: it -> the treaty
///
/// The quotes of a relation stand in the order of ``DiscourseRelation/Kind``: each holds words of one argument, in their
/// order, but not all of them; `a/b` allows either kind. A quantity is a number or range, and may name its unit by the
/// lemma and its comparator (`any` for whichever), which is else `exactly`. A quantifier stands ahead of words of its
/// role. What something refers to is words of its antecedent, or `voice`; `a/b` allows either.
enum Annotation: Sendable, CustomStringConvertible {
  case relation(Set<DiscourseRelation.Kind>, first: String, second: String)
  case quantity(ExpectedQuantity)
  case quantifier(Quantifier.Kind, String)
  case refers(String, to: [String])

  /// Reads a line; nil when it is none of these, or malformed.
  init?(_ line: Substring) {
    if let value = line.value(of: "quantity") {
      guard let quantity = ExpectedQuantity(value) else { return nil }
      self = .quantity(quantity)
    } else if let value = line.value(of: "quantifier") {
      let parts = value.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let kind = Quantifier.Kind(rawValue: String(parts[0])) else { return nil }
      self = .quantifier(kind, String(parts[1]))
    } else if let value = line.value(of: "refers") {
      let sides = value.split(separator: ">")
      guard sides.count == 2, sides[0].hasSuffix(" -") else { return nil }
      self = .refers(
        String(sides[0].dropLast(2)), to: sides[1].dropFirst().split(separator: "/").map(String.init))
    } else if let value = line.value(of: "relation") {
      let parts = value.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count == 5, let names = parts[0].split(separator: " ").first else { return nil }
      let kinds = names.split(separator: "/").compactMap { DiscourseRelation.Kind(rawValue: String($0)) }
      guard !kinds.isEmpty else { return nil }
      self = .relation(Set(kinds), first: String(parts[1]), second: String(parts[3]))
    } else {
      return nil
    }
  }

  var description: String {
    switch self {
    case .quantity(let quantity): "quantity: \(quantity)"
    case .quantifier(let kind, let words): "quantifier: \(kind) \(words)"
    case .refers(let words, let antecedents): "refers: \(words) -> \(antecedents.joined(separator: "/"))"
    case .relation(let kinds, let first, let second):
      "relation: \(kinds.map(\.rawValue).sorted().joined(separator: "/")) \"\(first)\" -> \"\(second)\""
    }
  }
}

/// A number or range that a claim should hold.
struct ExpectedQuantity: Sendable, CustomStringConvertible {
  private var lower = 0.0
  /// Nil where it is open.
  private var upper: Double?
  private var unit: String?
  /// Nil for any.
  private var comparator: Quantity.Comparator? = .exactly
  let description: String

  private static let comparators: [String: Quantity.Comparator] = [
    "at-least": .atLeast, "at-most": .atMost, "more-than": .moreThan, "less-than": .lessThan, "about": .about,
    "between": .between,
  ]

  init?(_ line: String) {
    description = line
    let items = line.split(separator: " ").map(String.init)
    guard let numbers = items.first?.split(separator: "-"), let first = numbers.first.flatMap({ Double($0) })
    else {
      return nil
    }
    lower = first
    upper = numbers.count > 1 ? Double(numbers[1]) : first
    for item in items.dropFirst() {
      if let comparator = Self.comparators[item] {
        self.comparator = comparator
      } else if item == "any" {
        comparator = nil
      } else if item == "percent" {
        lower /= 100
        upper = upper.map { $0 / 100 }
      } else {
        unit = item
      }
    }
  }

  func isMet(by quantity: Quantity) -> Bool {
    guard let found = quantity.lower ?? quantity.upper, isNear(found, lower) else { return false }
    if let upper, let last = quantity.upper, !isNear(last, upper) { return false }
    return (unit == nil || unit == quantity.unit) && (comparator == nil || comparator == quantity.comparator)
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= abs(b) / 500 }
}
