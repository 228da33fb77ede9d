import Claims
import Prose
import RuleFiles
import Rules
import Syntax

/// An entry of a ``SentenceTable`` with the claims that are found in its text.
///
/// An expected claim is met when a found one has the same subject, predicate and roles, each in its full or its compact
/// form, and the expected attributes. Case, punctuation and articles do not count, nor do words of negation (polarity
/// is compared as an attribute), nor adverbs and adverbial clauses that the expectation does not mention. Where the
/// predicate ends and one of the roles begins is free: "is distinct | from trade" and "is | distinct from trade".
struct ReadSentence {
  private let entry: SentenceTable.Entry
  private let parsed: ParsedText
  private let claimed: ClaimedText
  private let reader: Reader

  /// What reads all entries; built once, as compiling the cues takes longer than reading a sentence.
  struct Engine: Sendable {
    fileprivate let reader: Reader
    fileprivate let extractor: Extractor
    fileprivate let parser = Parser()

    init() {
      var vocabulary = Vocabulary()
      extractor = Extractor(cues: RulePack.builtIn.cues, vocabulary: &vocabulary)
      reader = Reader(vocabulary: vocabulary)
    }
  }

  init(_ entry: SentenceTable.Entry, engine: Engine) {
    self.entry = entry
    let frontMatter = entry.voice.map { "---\nvoice: \($0)\n---\n\n" } ?? ""
    let source = Array((frontMatter + entry.source).utf8)
    reader = engine.reader
    parsed = engine.parser.parse(
      reader.read(Document(id: "t", path: "t", source: source, isMarkdown: entry.voice != nil)))
    claimed = engine.extractor.extract(parsed)
  }

  /// The lines of the entry that do not hold.
  var failures: [String] {
    entry.expected.filter { !isFound($0) }.map { "\(fault($0)): \($0)" }
      + entry.forbidden.filter(isFound).map { "unwanted: \($0)" }
      + entry.annotations.filter { !isFound($0) }.map { "\($0)" }
  }

  /// What is wrong with the nearest claim found.
  private enum Fault: String {
    /// The claim is there, its attributes are others.
    case attributes
    /// The words are those of a claim found, its roles begin and end elsewhere.
    case division
    case missing
  }

  private func fault(_ expected: ExpectedClaim) -> Fault {
    if claimed.claims.contains(where: { claim in expected.forms.contains { matches($0, claim) } }) {
      return .attributes
    }
    return claimed.claims.contains { claim in expected.forms.contains { hasWords(of: $0, claim) } }
      ? .division : .missing
  }

  /// Whether a claim has the words of an expected one, wherever its roles begin and end.
  private func hasWords(of expected: ExpectedClaim.Form, _ claim: Claim) -> Bool {
    let phrases = [expected.subject ?? "", expected.predicate] + expected.roles
    var wanted: [String: Int] = [:]
    for word in phrases.flatMap(words) { wanted[word, default: 0] += 1 }
    let predicate = predicates(claim)[0]
    for word in predicate + claim.roles.flatMap({ words($0.marker, $0.full) })
    where wanted[word.form] != nil || !word.isOptional { wanted[word.form, default: 0] -= 1 }
    return wanted.values.allSatisfy { $0 == 0 }
  }

  private func isFound(_ expected: ExpectedClaim) -> Bool {
    claimed.claims.contains { claim in
      (expected.attributes.map { matches($0, claim) } ?? true)
        && expected.forms.contains { matches($0, claim) }
    }
  }

  // MARK: Words

  /// A word of a found claim.
  private struct Word {
    var form: String
    /// Whether it may be missing in what is expected.
    var isOptional: Bool
  }

  private static let ignored: Set<String> = [
    "a", "an", "the", "no", "not", "n't", "never", "neither", "nor", "that", "'s", "'",
  ]

  private func words(_ phrase: String) -> [String] {
    let text = reader.read(Document(id: "p", path: "p", source: Array(phrase.utf8)))
    return text.tokens.filter { $0.kind != .punctuation }.map { text.vocabulary.spelling(of: $0.form) }
      .filter { !Self.ignored.contains($0) }
  }

  private func words(_ constituents: Constituent...) -> [Word] {
    constituents.flatMap(\.pieces).flatMap { $0 }.compactMap { token in
      let form = claimed.text.vocabulary.spelling(of: claimed.text.tokens[token].form)
      guard claimed.text.tokens[token].kind != .punctuation, !Self.ignored.contains(form) else { return nil }
      let word = parsed.words[token]
      return Word(form: form, isOptional: word.partOfSpeech == .adverb || word.relation == .advmod)
    }
  }

  private func matches(_ expected: [String], _ found: [Word]) -> Bool {
    var rest = expected[...]
    for word in found {
      if rest.first == word.form {
        rest = rest.dropFirst()
      } else if !word.isOptional {
        return false
      }
    }
    return rest.isEmpty
  }

  // MARK: Claims

  /// The two forms of a role.
  private struct Part {
    var forms: [[Word]]
    var isOptional: Bool
  }

  private func part(_ role: Role, isNominal: Bool) -> Part {
    var forms = [words(role.marker, role.full), words(role.marker, role.compact)]
    if isNominal { forms += [words(role.full), words(role.compact)] }
    let isAdverb = forms[0].allSatisfy(\.isOptional)
    let isClause: Bool =
      switch parsed.words[role.head.index].relation {
      case .advcl, .advclRelcl: role.kind != .content
      default: false
      }
    return Part(forms: forms, isOptional: isAdverb || isClause)
  }

  private func predicates(_ claim: Claim) -> [[Word]] {
    switch claim.predicate.implied {
    case "is": ["is", "are", "was", "were"].map { [Word(form: $0, isOptional: false)] }
    case "has": ["has", "have", "had"].map { [Word(form: $0, isOptional: false)] }
    case .some(let word): [[Word(form: word, isOptional: false)]]
    case nil:
      [words(claim.predicate.full), words(claim.predicate.compact)].map {
        claim.construction == .existential ? Array($0.drop { $0.form == "there" }) : $0
      }
    }
  }

  private func matches(_ expected: ExpectedClaim.Form, _ claim: Claim) -> Bool {
    let isNominal = claim.construction == .nominalisation
    let roles = expected.roles.map(words).map { isNominal ? withoutMarker($0) : $0 }
    var others = claim.roles
    var subject: Part?
    if let index = others.firstIndex(where: { $0.kind == .subject }) {
      subject = part(others.remove(at: index), isNominal: isNominal)
    }
    var parts = others.map { part($0, isNominal: isNominal) }
    if claim.construction == .existential, let thing = subject, thing.forms[0].first?.form != "there" {
      parts.append(Part(forms: thing.forms, isOptional: false))
      subject = Part(forms: [[Word(form: "there", isOptional: false)]], isOptional: false)
    }
    if let expectedSubject = expected.subject {
      guard let subject, subject.forms.contains(where: { matches(words(expectedSubject), $0) }) else {
        return false
      }
    } else if subject != nil {
      return false
    }
    return matches(
      predicate: words(expected.predicate), roles: roles,
      optionalRoles: expected.optionalRoles.map(words), predicates(claim), parts)
  }

  /// The words of a nominalisation's role behind "of" or "by".
  private func withoutMarker(_ words: [String]) -> [String] {
    Array(words.drop { $0 == "of" || $0 == "by" })
  }

  private func matches(
    predicate: [String], roles: [[String]], optionalRoles: [[String]], _ predicates: [[Word]], _ parts: [Part]
  ) -> Bool {
    if predicates.contains(where: { matches(predicate, $0) }), matches(roles, optionalRoles, parts) {
      return true
    }
    // The same words with the border between the predicate and one role elsewhere.
    for index in roles.indices {
      var otherRoles = roles
      let joined = predicate + otherRoles.remove(at: index)
      if predicates.contains(where: { matches(joined, $0) }), matches(otherRoles, optionalRoles, parts) {
        return true
      }
      for place in parts.indices {
        var otherParts = parts
        let part = otherParts.remove(at: place)
        let isJoined = predicates.contains { words in part.forms.contains { matches(joined, words + $0) } }
        if isJoined, matches(otherRoles, optionalRoles, otherParts) { return true }
      }
    }
    for place in parts.indices {
      var otherParts = parts
      let part = otherParts.remove(at: place)
      let isJoined = predicates.contains { words in part.forms.contains { matches(predicate, words + $0) } }
      if isJoined, matches(roles, optionalRoles, otherParts) { return true }
    }
    return false
  }

  /// Whether every expected role is found, and every found one is expected or optional.
  private func matches(_ roles: [[String]], _ optionalRoles: [[String]], _ parts: [Part]) -> Bool {
    var rest = parts
    for role in roles {
      guard let index = rest.firstIndex(where: { $0.forms.contains { matches(role, $0) } }) else {
        return false
      }
      rest.remove(at: index)
    }
    return rest.allSatisfy { part in
      part.isOptional || optionalRoles.contains { role in part.forms.contains { matches(role, $0) } }
    }
  }

  // MARK: Annotations

  private func isFound(_ annotation: Annotation) -> Bool {
    switch annotation {
    case .relation(let kinds, let first, let second):
      claimed.relations.contains { relation in
        kinds.contains(relation.kind) && holds(relation.first, first, without: second)
          && holds(relation.second, second, without: first)
      }
    case .quantity(let quantity):
      claimed.claims.contains { $0.quantities.contains(where: quantity.isMet) }
    case .quantifier(let kind, let side):
      claimed.claims.contains { claim in
        claim.quantifiers.contains { quantifier in
          quantifier.kind == kind
            && quantifier.role.map { holds(words(claim.roles[$0].full), words(side)) } ?? false
        }
      }
    case .refers(let side, let antecedents):
      claimed.references.contains { reference in
        let found = words(Constituent([reference.tokens], head: reference.head))
        return matches(words(side), found)
          && antecedents.contains { antecedent in
            antecedent == "voice"
              ? reference.kind == .voice
              : reference.antecedent.map { holds(words($0), words(antecedent)) } ?? false
          }
      }
    }
  }

  /// Whether an argument has the words of one side, and not those of the other.
  private func holds(_ argument: DiscourseRelation.Argument, _ side: String, without other: String) -> Bool {
    let found = words(argument.words)
    return holds(found, words(side)) && !holds(found, words(other))
  }

  /// Whether words stand in others in the same order.
  private func holds(_ found: [Word], _ wanted: [String]) -> Bool {
    var rest = wanted[...]
    for word in found where word.form == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  // MARK: Attributes

  private func matches(_ expected: ExpectedAttributes, _ claim: Claim) -> Bool {
    expected.polarities.contains(claim.polarity) && expected.modalities.contains(claim.modality)
      && expected.forces.contains(claim.force) && expected.commitments.contains(claim.commitment)
      && expected.isRhetorical ?? claim.isRhetorical == claim.isRhetorical
      && matches(expected.holder, claim.holder)
      && matchesCondition(expected, claim)
  }

  private func matches(_ expected: ExpectedAttributes.Holder, _ holder: Holder) -> Bool {
    switch (expected, holder) {
    case (.author, .author), (.anyone, _), (.vague, .vague): true
    case (.words(let words), .named(let span)), (.words(let words), .vague(let span)):
      words.map(self.words).contains(self.words(claimed.text.quote(span)))
    default: false
    }
  }

  private static let openingWords: Set<String> = [
    "if", "unless", "provided", "providing", "in", "cases", "case", "where", "when", "as", "so", "long",
    "only",
    "on", "condition", "assuming", "once", "even",
  ]

  /// Compares conditions by the words behind the subordinator.
  private func matchesCondition(_ expected: ExpectedAttributes, _ claim: Claim) -> Bool {
    if expected.isConditionOpen { return true }
    let found = claim.condition.map { words(claimed.text.quote($0)) }
    return expected.condition.map(words)?.drop(while: Self.openingWords.contains)
      == found?.drop(while: Self.openingWords.contains)
  }
}

extension ReadSentence: CustomStringConvertible {
  /// What was found, a line each, in the format of the tables.
  var description: String {
    (claimed.claims.map(describe) + claimed.relations.map(describe)
      + claimed.claims.flatMap(describe(quantitiesOf:))
      + claimed.references.map(describe))
      .joined(separator: "\n")
  }

  private func describe(_ claim: Claim) -> String {
    let text = claimed.text
    var columns = [
      claim.role(.subject).map { text.words(of: $0.full) } ?? "_",
      claim.predicate.implied ?? text.words(of: claim.predicate.full),
    ]
    for role in claim.roles where role.kind != .subject {
      columns.append(
        text.words(of: role.marker) + (role.marker.isEmpty ? "" : " ") + text.words(of: role.full))
    }
    var attributes: [String] = [claim.construction.rawValue]
    if claim.polarity != .affirmed { attributes.append(claim.polarity.rawValue) }
    if claim.modality != .assertion { attributes.append(claim.modality.rawValue) }
    if claim.force != .statement { attributes.append(claim.force.rawValue) }
    if claim.isRhetorical { attributes.append("rhetorical") }
    if claim.commitment != .own { attributes.append(claim.commitment.rawValue) }
    switch claim.holder {
    case .author: break
    case .named(let span): attributes.append("holder \(text.quote(span))")
    case .vague(let span): attributes.append("vague holder \(text.quote(span))")
    }
    if let condition = claim.condition { attributes.append("condition \(text.quote(condition))") }
    return columns.joined(separator: " | ") + " :: " + attributes.joined(separator: ", ")
  }

  private func describe(quantitiesOf claim: Claim) -> [String] {
    claim.quantities.map { quantity in
      let upper = quantity.upper == quantity.lower ? "" : "-\(quantity.upper.map { "\($0)" } ?? "any")"
      return "quantity: \(quantity.lower ?? 0)\(upper) \(quantity.unit ?? "") \(quantity.comparator)"
    } + claim.quantifiers.map { "quantifier: \($0.kind) \(claimed.text.quote($0.span))" }
  }

  private func describe(_ reference: Reference) -> String {
    let antecedent = reference.antecedent.map(claimed.text.words(of:)) ?? "voice"
    return "refers: \(claimed.text.line(ofTokens: reference.tokens)) -> \(antecedent)"
  }

  private func describe(_ relation: DiscourseRelation) -> String {
    let (first, second) = (
      claimed.text.words(of: relation.first.words), claimed.text.words(of: relation.second.words)
    )
    return "relation: \(relation.kind) \"\(first)\" -> \"\(second)\""
  }
}
