import Claims

/// One line of a ``SentenceTable``: `subject | predicate | role | role :: attributes`.
///
/// The words are those of the sentence, the predicate with its auxiliaries, a role with its preposition. `_` stands for a
/// subject that the text leaves out, `(…)` around a role for one that may be missing. Other forms of the same claim that a
/// reader would accept as well follow behind ` || `.
struct ExpectedClaim: Sendable, CustomStringConvertible {
  struct Form: Sendable {
    /// Nil where the text leaves it out.
    var subject: String?
    var predicate: String
    var roles: [String]
    var optionalRoles: [String]
  }

  var forms: [Form]
  /// Nil where any will do.
  var attributes: ExpectedAttributes?
  var description: String

  init?(_ line: String, isAnyAttribute: Bool = false) {
    description = line
    let halves = line.separated(by: " :: ")
    forms = []
    for form in halves[0].separated(by: " || ") {
      let columns = form.separated(by: " | ")
      guard columns.count >= 2 else { return nil }
      let roles = columns.dropFirst(2)
      forms.append(
        Form(
          subject: columns[0] == "_" ? nil : columns[0], predicate: columns[1],
          roles: roles.filter { !$0.hasPrefix("(") },
          optionalRoles: roles.filter { $0.hasPrefix("(") }.map { String($0.dropFirst().dropLast()) }))
    }
    guard !isAnyAttribute else { return }
    guard let attributes = ExpectedAttributes(halves.count > 1 ? halves[1] : "") else { return nil }
    self.attributes = attributes
  }
}

/// The attributes that a line names behind `::`; those it does not name are the defaults.
///
/// `a/b` allows either value. `holder WORDS` is a holder with these words, or with those behind a `/`; `vague` is any
/// holder who is nobody in particular; `anyone`, and any other commitment than the author's own, leave open
/// whose it is. `condition WORDS` is a condition with these words, the subordinator apart; `conditional` leaves it open.
struct ExpectedAttributes: Sendable {
  enum Holder: Sendable {
    case author, anyone, vague
    case words([String])
  }

  var polarities: Set<Polarity> = [.affirmed]
  var modalities: Set<Modality> = [.assertion]
  var forces: Set<Force> = [.statement]
  var commitments: Set<Commitment> = [.own]
  /// Nil where readers may differ.
  var isRhetorical: Bool? = false
  var holder = Holder.author
  /// The words of the condition; nil for none.
  var condition: String?
  /// Whether a condition may be missing, or be there though none is named.
  var isConditionOpen = false

  init?(_ list: String) {
    for item in list.separated(by: ",") where !item.isEmpty {
      if let words = item.words(after: "holder") {
        holder = .words(words.separated(by: "/"))
      } else if let words = item.words(after: "condition") {
        condition = words
      } else {
        guard read(item.separated(by: "/")) else { return nil }
      }
    }
    if case .author = holder, commitments != [.own] { holder = .anyone }
  }

  private mutating func read(_ values: [String]) -> Bool {
    switch values {
    case ["rhetorical"]: isRhetorical = true
    case ["rhetorical", "literal"]: isRhetorical = nil
    case ["vague"]: holder = .vague
    case ["anyone"]: holder = .anyone
    case ["conditional"]: isConditionOpen = true
    default:
      let polarities = Set(values.compactMap(Polarity.init))
      let modalities = Set(values.compactMap(Modality.init))
      let forces = Set(values.compactMap(Force.init))
      let commitments = Set(values.compactMap(Commitment.init))
      if !polarities.isEmpty { self.polarities = polarities }
      if !modalities.isEmpty { self.modalities = modalities }
      if !forces.isEmpty { self.forces = forces }
      if !commitments.isEmpty { self.commitments = commitments }
      return polarities.count + modalities.count + forces.count + commitments.count == values.count
    }
    return true
  }
}

extension String {
  /// The parts between separators, without the spaces around them.
  fileprivate func separated(by separator: String) -> [String] {
    var parts = [""]
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts.map { part in
      var part = part[...]
      while part.first == " " { part = part.dropFirst() }
      while part.last == " " { part = part.dropLast() }
      return String(part)
    }
  }

  /// What follows a first word; nil when it is another one.
  fileprivate func words(after first: String) -> String? {
    hasPrefix(first + " ") ? String(dropFirst(first.count + 1)) : nil
  }
}
