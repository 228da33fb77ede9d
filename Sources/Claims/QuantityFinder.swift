import Prose
import Syntax

/// Finds the quantities and quantifiers of a sentence and gives them to the claims in whose words they stand.
struct QuantityFinder {
  let tree: Tree
  let words: QuantityWords
  /// For each token its claim.
  let owners: [ClaimID]
  private let reader: NumberReader

  init(tree: Tree, words: QuantityWords, owners: [ClaimID]) {
    self.tree = tree
    self.words = words
    self.owners = owners
    reader = NumberReader(tree: tree, words: words)
  }

  /// - Complexity: O(*n*) in tokens.
  func attach(in sentence: Sentence, to claims: inout [Claim]) {
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      let word = reader.word(token)
      if word != nil || tree.text.tokens[token].kind == .number {
        if let quantity = quantity(at: token, word, sentence) {
          attach(quantity, to: &claims)
          token = max(quantity.tokens.upperBound, token + 1)
          continue
        }
        if case .quantifier(let kind) = word, let quantifier = quantifier(kind, at: token) {
          attach(quantifier, to: &claims)
        }
      }
      token += 1
    }
  }

  // MARK: Quantities

  private func quantity(at token: Int, _ word: QuantityWords.Word?, _ sentence: Sentence) -> Quantity? {
    let end = sentence.tokens.upperBound
    if case .month(let month) = word { return date(month: month, at: token, sentence) }
    guard let number = reader.number(at: token, end: end) else { return nil }
    let last = number.tokens.upperBound
    if last < end, case .month(let month) = reader.word(last), number.value >= 1, number.value <= 31,
      tree.text.tokens[last].isCapitalized
    {
      return date(month: month, at: last, sentence, day: Int(number.value), from: token)
    }
    if let share = proportion(number, end: end) { return share }
    guard !isLabel(number), !isPronoun(number), !isPlace(number) else { return nil }
    var quantity = Quantity(
      kind: .count, comparator: .exactly, lower: number.value, upper: number.value, tokens: number.tokens,
      span: Span(0, 0))
    var isPercent = number.isPercent
    var isYear = number.isYear
    if number.isVague { (quantity.comparator, quantity.upper) = (.atLeast, nil) }
    if number.isDecade { quantity.upper = number.value + 9 }
    if let other = rangeEnd(behind: number, from: sentence.tokens.lowerBound, end: end) {
      quantity.upper = other.value
      quantity.comparator = .between
      quantity.tokens = token..<other.tokens.upperBound
      isPercent = isPercent || other.isPercent
      isYear = isYear && other.isYear
      // "12 to 16 September"
      if other.tokens.upperBound < end, case .month(let month) = reader.word(other.tokens.upperBound) {
        return date(month: month, at: other.tokens.upperBound, sentence, from: token)
      }
    }
    read(&quantity, number, isPercent: isPercent, isYear: isYear, end: end)
    if quantity.kind == .ordinal, tree.head(of: number.tokens.upperBound - 1).map({ $0 > token }) != true {
      return nil
    }
    compare(&quantity, from: sentence.tokens.lowerBound)
    quantity.span = tree.text.span(ofTokens: quantity.tokens)
    return quantity
  }

  /// "One in five children", "two out of three".
  private func proportion(_ part: NumberReader.Number, end: Int) -> Quantity? {
    var token = part.tokens.upperBound
    guard token + 1 < end, !part.isYear, !part.isPercent, case .among = reader.word(token) else { return nil }
    token += 1
    if case .of = reader.word(token) { token += 1 }
    guard let whole = reader.number(at: token, end: end), whole.value > part.value, !whole.isYear,
      !whole.isOrdinal,
      !whole.isPercent, part.value > 0
    else { return nil }
    let unit = unit(of: whole, behind: whole.tokens.upperBound, end: end)
    if let unit, case .duration = words[tree.words[unit].lemma] { return nil }
    let tokens = part.tokens.lowerBound..<max(whole.tokens.upperBound, unit.map { $0 + 1 } ?? 0)
    return Quantity(
      kind: .share, comparator: .exactly, lower: part.value / whole.value, upper: part.value / whole.value,
      unit: unit.map(lemma), tokens: tokens, span: tree.text.span(ofTokens: tokens))
  }

  /// Sets kind and unit from the words around a number.
  private func read(
    _ quantity: inout Quantity, _ number: NumberReader.Number, isPercent: Bool, isYear: Bool, end: Int
  ) {
    let lower = quantity.tokens.lowerBound
    var upper = quantity.tokens.upperBound
    if number.isFraction {
      quantity.kind = .share
      quantity.unit = whole(behind: upper, end: end)
    } else if let behind = isPercent ? upper : percentEnd(at: upper, end: end) {
      upper = behind
      quantity.kind = .share
      quantity.lower = quantity.lower.map { $0 / 100 }
      quantity.upper = quantity.upper.map { $0 / 100 }
      quantity.unit = whole(behind: upper, end: end)
    } else if lower > 0, case .currency = reader.word(lower - 1) {
      quantity.kind = .money
      quantity.unit = lemma(lower - 1)
      quantity.tokens = lower - 1..<upper
      return
    } else if let unit = unit(of: number, behind: upper, end: end) {
      quantity.unit = lemma(unit)
      quantity.kind = number.isOrdinal ? .ordinal : .count
      switch words[tree.words[unit].lemma] {
      case .duration where !number.isOrdinal: quantity.kind = .duration
      case .currency: quantity.kind = .money
      default: break
      }
      if unit == upper { upper += 1 }
    } else if number.isOrdinal {
      quantity.kind = .ordinal
    } else if isYear {
      quantity.kind = .date
    }
    quantity.tokens = lower..<upper
  }

  /// One past "per cent", "%", "percentage points" at a token; nil when there are none.
  private func percentEnd(at token: Int, end: Int) -> Int? {
    guard token < end else { return nil }
    switch reader.word(token) {
    case .percent:
      return tree.tag(of: token) == .noun && token + 1 < end && tree.head(of: token) == token + 1
        && tree.relation(of: token) == .compound ? token + 2 : token + 1
    case .per where token + 1 < end:
      return lemma(token + 1) == "cent" ? token + 2 : nil
    default: return nil
    }
  }

  /// The noun that a number counts: the one it hangs on, or the one behind "of".
  private func unit(of number: NumberReader.Number, behind upper: Int, end: Int) -> Int? {
    let last = number.tokens.upperBound - 1
    switch tree.relation(of: last) {
    case .nummod, .amod, .compound, .det:
      if let head = tree.head(of: last), head >= upper, isNoun(head) { return head }
    default: break
    }
    if upper < end, isNoun(upper), !number.isYear { return upper }
    if number.isVague || upper < end, case .of = reader.word(upper) { return noun(behind: upper, end: end) }
    return nil
  }

  private func isNoun(_ token: Int) -> Bool {
    switch tree.partOfSpeech(of: token) {
    case .noun, .properNoun: true
    default: false
    }
  }

  /// The lemma of what a share is a share of: "half of the *refugees*".
  private func whole(behind token: Int, end: Int) -> String? {
    guard token < end else { return nil }
    switch reader.word(token) {
    case .of: return noun(behind: token, end: end).map(lemma)
    default: return isNoun(token) ? lemma(token) : nil
    }
  }

  /// The head of the noun phrase behind "of".
  private func noun(behind preposition: Int, end: Int) -> Int? {
    guard preposition < end, tree.relation(of: preposition) == .case, let head = tree.head(of: preposition)
    else {
      return nil
    }
    return head > preposition ? head : nil
  }

  private func lemma(_ token: Int) -> String { tree.text.vocabulary.spelling(of: tree.words[token].lemma) }

  /// Whether the word for a part of something means where somebody stands: "in some *quarters*", "from any *quarter*".
  private func isPlace(_ number: NumberReader.Number) -> Bool {
    let token = number.tokens.lowerBound
    guard number.isFraction, number.tokens.count == 1, isNoun(token) else { return false }
    return tree.children(of: token).contains {
      tree.relation(of: $0) == .det
        && tree.form($0).isDisjoint(with: [.indefiniteArticle, .definiteArticle])
    }
  }

  /// Whether digits name the noun before them rather than count: "resolution 242".
  private func isLabel(_ number: NumberReader.Number) -> Bool {
    let token = number.tokens.lowerBound
    if isReferenceNumber(token) || isPartOfName(token) { return true }
    // "the 1964 Cairo Declaration"
    if number.isYear, tree.text.tokens.indices.contains(token + 1), tree.text.tokens[token + 1].isCapitalized,
      isNoun(token + 1)
    {
      return true
    }
    guard !number.isYear, tree.text.tokens[token].kind == .number, token > 0, isNoun(token - 1),
      tree.head(of: token) == token - 1
    else { return false }
    return true
  }

  /// Whether a number is a word of a name: "COVID-*19*", "Net *Zero*", "the *third* world".
  private func isPartOfName(_ token: Int) -> Bool {
    let tokens = tree.text.tokens
    if token > 0, tokens[token].kind == .word, tokens[token].isCapitalized, tokens[token - 1].isCapitalized,
      tree.partOfSpeech(of: token - 1) != .determiner,
      tree.head(of: token - 1) == tree.head(of: token) || tree.head(of: token - 1) == token
    {
      return true
    }
    if tree.form(token).contains(.third), tree.form(token + 1).contains(.world) { return true }
    // "on the one hand"
    if tokens[token].kind == .word, tree.form(token + 1).contains(.discourseNoun) { return true }
    return token > 1 && tree.text.source(of: token - 1) == "-" && tokens[token - 2].isCapitalized
      && tokens[token - 2].kind != .number && !tokens[token - 1].spaceAfter && !tokens[token - 2].spaceAfter
  }

  /// Whether a number belongs to the number of a document, glued to a letter and a slash: "A/8701", "S/PV.4405".
  private func isReferenceNumber(_ token: Int) -> Bool {
    let tokens = tree.text.tokens
    var part = token
    while part > 1, token - part < 6, tokens[part - 1].span.upper == tokens[part].span.lower {
      part -= 1
      if tree.text.quote(tokens[part].span) == "/" { return tokens[part - 1].kind == .word }
    }
    return false
  }

  /// Whether "one" stands for somebody: "one should", "no one".
  private func isPronoun(_ number: NumberReader.Number) -> Bool {
    guard number.value == 1, number.tokens.count == 1,
      tree.text.tokens[number.tokens.lowerBound].kind == .word
    else {
      return false
    }
    return !number.isOrdinal && tree.relation(of: number.tokens.lowerBound) != .nummod
  }

  // MARK: Ranges and comparators

  /// The other end of a range that begins with a number: "10–20", "from 1990 to 1995", "between 5 and 10".
  private func rangeEnd(behind number: NumberReader.Number, from lower: Int, end: Int) -> NumberReader.Number?
  {
    let joint = number.tokens.upperBound
    guard joint + 1 < end, !number.isOrdinal else { return nil }
    let start = number.tokens.lowerBound
    switch reader.word(joint) {
    case .upTo: break
    case .hyphen where tree.text.tokens[joint + 1].kind == .number: break
    case .and where start > lower && words.isBetween(tree.text.tokens[start - 1].form): break
    default: return nil
    }
    guard var other = reader.number(at: joint + 1, end: end), !other.isOrdinal, !other.isFraction else {
      return nil
    }
    if number.isYear, !other.isYear, other.value < 100, tree.text.tokens[joint + 1].kind == .number {
      // "1990–95".
      other.value += (number.value / 100).rounded(.down) * 100
      other.isYear = true
    }
    return other.value > number.value ? other : nil
  }

  /// Takes in the comparator that stands before a quantity.
  private func compare(_ quantity: inout Quantity, from lower: Int) {
    let token = quantity.tokens.lowerBound
    if quantity.comparator == .between {
      if token > lower, words.isBetween(tree.text.tokens[token - 1].form) {
        quantity.tokens = token - 1..<quantity.tokens.upperBound
      }
      return
    }
    guard quantity.kind != .date, quantity.kind != .ordinal,
      let found = words.comparator(before: token, from: lower, in: tree.text)
    else { return }
    quantity.comparator = found.comparator
    quantity.tokens = token - found.words..<quantity.tokens.upperBound
  }

  // MARK: Dates

  /// A date around the name of a month: "24 October 1945", "May 2003", "October 24, 1945".
  private func date(
    month: Int, at token: Int, _ sentence: Sentence, day: Int? = nil, from lower: Int? = nil
  ) -> Quantity? {
    guard tree.text.tokens[token].isCapitalized else { return nil }
    let end = sentence.tokens.upperBound
    var quantity = Quantity(
      kind: .date, comparator: .exactly, month: month, day: day, tokens: (lower ?? token)..<token + 1,
      span: Span(0, 0))
    var next = token + 1
    if day == nil, let number = reader.number(at: next, end: end), !number.isYear, number.value >= 1,
      number.value <= 31
    {
      quantity.day = Int(number.value)
      next = number.tokens.upperBound
    }
    var year = next
    if year < end, tree.tag(of: year) == .comma { year += 1 }
    if let number = reader.number(at: year, end: end), number.isYear {
      (quantity.lower, quantity.upper) = (number.value, number.value)
      next = number.tokens.upperBound
    }
    // A month by itself may be a name or a verb.
    guard
      quantity.day != nil || quantity.lower != nil
        || tree.partOfSpeech(of: token) == .properNoun && month != 5
    else { return nil }
    quantity.tokens = quantity.tokens.lowerBound..<next
    quantity.span = tree.text.span(ofTokens: quantity.tokens)
    return quantity
  }

  // MARK: Quantifiers

  private func quantifier(_ kind: Quantifier.Kind, at token: Int) -> Quantifier? {
    switch tree.relation(of: token) {
    case .advmod where kind != .only, .discourse, .cc, .ccPreconj, .mark, .fixed: return nil
    default: break
    }
    if kind == .some, tree.partOfSpeech(of: token) == .adjective, quantified(by: token) == token {
      return nil
    }
    if isIdiom(token) { return nil }
    // "Some 800 people" is a rough number.
    if kind == .some, reader.number(at: token + 1, end: tree.words.count) != nil { return nil }
    var (kind, lower) = (kind, token)
    if token > 0 {
      if kind == .few, case .article = reader.word(token - 1) { (kind, lower) = (.some, token - 1) }
      if tree.form(token - 1).contains(.negation) {
        switch kind {
        case .all: (kind, lower) = (.notAll, token - 1)
        case .many: (kind, lower) = (.few, token - 1)
        case .only: return nil
        default: break
        }
      }
    }
    return Quantifier(
      kind: kind, tokens: lower..<token + 1, span: tree.text.span(ofTokens: lower..<token + 1))
  }

  /// The word whose extent a quantifier gives; itself when it stands alone: "*all* of us".
  private func quantified(by token: Int) -> Int {
    switch tree.relation(of: token) {
    case .det, .detPredet, .amod, .advmod, .nummod: tree.head(of: token) ?? token
    default: token
    }
  }

  /// "Each other", "none the less".
  private func isIdiom(_ token: Int) -> Bool {
    guard token + 1 < tree.words.count else { return false }
    let next = tree.text.tokens[token + 1].form
    return words.isOther(next)
      || words.isThe(next) && tree.child(of: token, .case) == nil
        && tree.partOfSpeech(of: token) != .determiner && tree.relation(of: token) != .detPredet
        && tree.relation(of: token) != .advmod
  }

  // MARK: Claims

  /// Gives a quantifier to the roles whose head it quantifies.
  private func attach(_ quantifier: Quantifier, to claims: inout [Claim]) {
    let word = quantified(by: quantifier.tokens.upperBound - 1)
    let first = owners[word].index
    guard claims.indices.contains(first) else { return }
    let head = claims[first].predicate.head
    var index = first
    while index < claims.count, claims[index].predicate.head == head {
      if let role = claims[index].roles.firstIndex(where: { $0.head.index == word }) {
        var quantifier = quantifier
        quantifier.role = role
        claims[index].quantifiers.append(quantifier)
      }
      index += 1
    }
  }

  /// Gives a quantity to the claim that owns it, and those split off from it, where one of their roles holds it.
  private func attach(_ quantity: Quantity, to claims: inout [Claim]) {
    let last = quantity.tokens.upperBound - 1
    let first = owners[last].index
    guard claims.indices.contains(first) else { return }
    let head = claims[first].predicate.head
    var index = first
    var isFound = false
    while index < claims.count, claims[index].predicate.head == head {
      var quantity = quantity
      quantity.role = claims[index].roles.firstIndex { $0.full.contains(last) || $0.marker.contains(last) }
      if quantity.role != nil {
        claims[index].quantities.append(quantity)
        isFound = true
      }
      index += 1
    }
    if !isFound { claims[first].quantities.append(quantity) }
  }
}
