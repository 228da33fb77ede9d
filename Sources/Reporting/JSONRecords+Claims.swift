import Claims
import Prose
import Rules

extension JSONRecords {
  func claim(_ claim: Claim, in document: DocumentID) -> Members {
    let text = analysis[document].text
    func quote(_ span: Span) -> JSONValue { .string(text.quote(span)) }
    func words(_ role: Role?) -> JSONValue { JSONValue(role.map { text.words(of: $0.full) }) }
    return [
      ("id", .string(id(claim.id, in: document))), ("document", .string(text.document.id)),
      ("quote", quote(claim.span)),
      ("start", place(claim.span.lower, in: text)), ("end", place(claim.span.upper, in: text)),
      ("subject", words(claim.role(.subject))),
      ("predicate", .string(claim.predicate.implied ?? text.words(of: claim.predicate.full))),
      ("object", words(claim.object)), ("polarity", .string(claim.polarity.rawValue)),
      ("modality", .string(claim.modality.rawValue)), ("force", .string(claim.force.rawValue)),
      ("holder", .string(wording.holder(claim.holder, in: document))),
      ("commitment", .string(claim.commitment.rawValue)),
      ("construction", .string(claim.construction.rawValue)), ("confidence", .number(claim.confidence)),
      ("parent", JSONValue(claim.parent.map { id($0, in: document) })),
      ("condition", claim.condition.map(quote) ?? .null), ("rhetorical", .bool(claim.isRhetorical)),
      ("passive", .bool(claim.predicate.isPassive)),
      ("roles", .array(claim.roles.map { role($0, in: text) })),
      ("quantities", .array(claim.quantities.map { quantity($0, in: text) })),
      ("quantifiers", .array(claim.quantifiers.map { quantifier($0, in: text) })),
    ]
  }

  private func role(_ role: Role, in text: Text) -> JSONValue {
    let span = text.span(of: role.full)
    return .object([
      ("kind", .string(role.kind.rawValue)), ("marker", .string(text.words(of: role.marker))),
      ("full", .string(text.words(of: role.full))), ("compact", .string(text.words(of: role.compact))),
      ("head", .string(text.line(ofTokens: role.head.index..<role.head.index + 1))),
      ("start", span.map { place($0.lower, in: text) } ?? .null),
      ("end", span.map { place($0.upper, in: text) } ?? .null), ("shared", .bool(role.isShared)),
    ])
  }

  private func quantity(_ quantity: Quantity, in text: Text) -> JSONValue {
    .object(
      [
        ("kind", .string(quantity.kind.rawValue)), ("comparator", .string(quantity.comparator.rawValue)),
        ("lower", quantity.lower.map(JSONValue.number) ?? .null),
        ("upper", quantity.upper.map(JSONValue.number) ?? .null), ("month", JSONValue(quantity.month)),
        ("day", JSONValue(quantity.day)), ("unit", JSONValue(quantity.unit)),
        ("role", JSONValue(quantity.role)),
      ] + words(quantity.span, in: text))
  }

  private func quantifier(_ quantifier: Quantifier, in text: Text) -> JSONValue {
    .object(
      [("kind", .string(quantifier.kind.rawValue)), ("role", JSONValue(quantifier.role))]
        + words(quantifier.span, in: text))
  }

  /// How one claim bears on another.
  func relation(_ relation: DiscourseRelation, in document: DocumentID) -> Members {
    let text = analysis[document].text
    func argument(_ argument: DiscourseRelation.Argument) -> JSONValue {
      let span = text.span(of: argument.words) ?? analysis[document][argument.claim].span
      return .object([("claim", .string(id(argument.claim, in: document)))] + words(span, in: text))
    }
    return [
      ("kind", .string(relation.kind.rawValue)), ("document", .string(text.document.id)),
      ("first", argument(relation.first)), ("second", argument(relation.second)),
      ("cue", .object(words(relation.cue, in: text))), ("exclusive", .bool(relation.isExclusive)),
      ("confidence", .number(relation.confidence)),
    ]
  }

  /// What a pronoun, short name or definite description stands for; the antecedent is null where that is the voice.
  func reference(_ reference: Reference, in document: DocumentID) -> Members {
    let text = analysis[document].text
    let antecedent = reference.antecedent.flatMap { text.span(of: $0) }
    return [
      ("kind", .string(reference.kind.rawValue)), ("document", .string(text.document.id)),
      ("mention", .object(words(text.span(ofTokens: reference.tokens), in: text))),
      ("antecedent", antecedent.map { .object(words($0, in: text)) } ?? .null),
      ("confidence", .number(reference.confidence)),
    ]
  }

  /// A quotation and its place.
  private func words(_ span: Span, in text: Text) -> Members {
    [
      ("quote", .string(text.quote(span))), ("start", place(span.lower, in: text)),
      ("end", place(span.upper, in: text)),
    ]
  }
}
