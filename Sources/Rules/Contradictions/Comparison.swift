import Claims

/// How two statements agree: their roles, and how much of the one the other speaks of, too.
///
/// What a denial says must be covered by what it denies: "homes were not demolished" by "the city pulled down houses for
/// the rails", never the other way round, for a denial of more denies less.
///
/// Source: the gate on the same event, de Marneffe, Rafferty and Manning 2008, aclanthology.org/P08-1118; monotonicity:
/// MacCartney and Manning 2007, aclanthology.org/W07-1431.
struct Comparison {
  enum Fit {
    case same
    /// A pronoun that may stand for anything, or words that agree in part.
    case open
    /// One side names no filler.
    case absent
    case different
  }

  /// What of one statement the other speaks of.
  struct Coverage {
    /// From 0 to 1, by weight.
    var share: Double
    /// The weight of what is covered.
    var weight: Double
    /// How many words are covered.
    var count: Int
    /// Whether a name is missing.
    var missesName: Bool
    /// Whether an ordinary noun, verb or adjective is missing.
    var missesWord: Bool
    /// How many names are covered.
    var names: Int
  }

  let table: StatementTable
  let a: Statement
  let b: Statement

  private var lexicon: ContradictionLexicon { table.lexicon }

  func terms(_ statement: Statement) -> ArraySlice<Term> { table.terms[statement.terms] }

  /// How the fillers of one role fit.
  func fit(_ place: Term.Place) -> Fit { fit(terms(a), place, terms(b), place) }

  func fit(
    _ first: ArraySlice<Term>, _ place: Term.Place, _ second: ArraySlice<Term>, _ other: Term.Place
  ) -> Fit {
    var (countA, countB, openA, openB) = (0, 0, false, false)
    var (looseA, looseB) = (0, 0)
    var isHeadShared = false
    var isNameShared = false
    let nameHeads =
      first.contains { $0.place == place && $0.isHead && $0.isName }
      && second.contains { $0.place == other && $0.isHead && $0.isName }
    for term in first where term.place == place {
      if term.isOpen { openA = true; continue }
      countA += 1
      var best = 0.0
      for rival in second where rival.place == other && !rival.isOpen {
        let likeness = lexicon.likeness(term, rival)
        best = max(best, likeness)
        guard likeness >= 0.7 else { continue }
        isHeadShared = isHeadShared || term.isHead && rival.isHead
        isNameShared =
          isNameShared
          || nameHeads && term.isName && isInHeadName(term, first, place)
            && isInHeadName(rival, second, other)
      }
      if best == 0, term.part != .adverb, !term.isNumber { looseA += 1 }
    }
    for term in second where term.place == other {
      if term.isOpen { openB = true; continue }
      countB += 1
      if term.part != .adverb, !term.isNumber,
        !first.contains(where: { $0.place == place && lexicon.likeness($0, term) > 0 })
      {
        looseB += 1
      }
    }
    if countA == 0 || countB == 0 { return openA || openB ? .open : .absent }
    if isNameShared {
      let areTwo = hasLooseName(first, place, second, other) && hasLooseName(second, other, first, place)
      return areTwo ? .different : .same
    }
    if looseA > 0, looseB > 0 {
      if openA || openB { return .open }
      return isHeadShared || looseA == countA || looseB == countB ? .different : .open
    }
    return isHeadShared ? .same : .open
  }

  /// Whether a part of the head's name is missing from the other filler: "*Ann* Lund" beside "Peter Lund".
  private func hasLooseName(
    _ first: ArraySlice<Term>, _ place: Term.Place, _ second: ArraySlice<Term>, _ other: Term.Place
  ) -> Bool {
    first.contains { term in
      term.place == place && term.isName && isInHeadName(term, first, place)
        && !second.contains {
          $0.place == other && lexicon.likeness(term, $0) > 0 && isInHeadName($0, second, other)
        }
    }
  }

  /// Whether a name is the head of its role or stands right beside it: "Kofi *Annan*", not "niece of *Annan*".
  private func isInHeadName(_ term: Term, _ terms: ArraySlice<Term>, _ place: Term.Place) -> Bool {
    terms.contains { $0.place == place && $0.isHead && abs($0.token - term.token) <= 2 }
  }

  /// How much of `x` stands in `y`, or in the sentence around it.
  ///
  /// - Parameter besides: A role that need not be spoken of.
  func coverage(of x: Statement, in y: Statement, besides: Term.Place? = nil) -> Coverage {
    var (total, weight, count, names, missesName, missesWord) = (0.0, 0.0, 0, 0, false, false)
    let own = terms(y)
    let around = table.words(ofSentence: y.sentence)
    for term in terms(x) where term.place != .predicate && term.place != .time && term.place != besides {
      if term.key == Term.voice, !term.isHead { continue }
      total += term.weight
      if term.isOpen { weight += term.weight / 2; continue }
      var best = 0.0
      for rival in own { best = max(best, lexicon.likeness(term, rival)) }
      if best < 0.7 { for rival in around { best = max(best, 0.9 * lexicon.likeness(term, rival)) } }
      if best > 0 {
        weight += best * term.weight
        if term.key != Term.voice { count += 1 }
        if term.isName { names += 1 }
      } else if term.isName {
        missesName = true
      } else if term.part != .adverb, !term.isNumber {
        missesWord = true
      }
    }
    return Coverage(
      share: total == 0 ? 0 : weight / total, weight: weight, count: count, missesName: missesName,
      missesWord: missesWord, names: names)
  }

  /// How alike the two predicates are: 1 for one word, less for words that say the same.
  var predicateLikeness: Double {
    guard a.predicate >= 0, b.predicate >= 0 else { return 0 }
    if a.predicate == b.predicate { return 1 }
    return lexicon.facts.areSynonyms(a.predicate, a.predicatePart, b.predicate, b.predicatePart) ? 0.85 : 0
  }

  var areOppositePredicates: Bool {
    a.predicate >= 0 && b.predicate >= 0
      && lexicon.facts.areOpposites(a.predicate, a.predicatePart, b.predicate, b.predicatePart)
  }

  /// Whether opposite predicates exclude each other, and do not just follow one another.
  var doOppositesExclude: Bool {
    guard lexicon.sequences[ContradictionLexicon.pair(a.predicate, b.predicate)] != nil else { return true }
    return a.time.isDated && b.time.isDated && a.time.month == b.time.month && a.time.day == b.time.day
  }

  /// Whether both are said on the same terms: at one time, under one condition.
  var areTimesOpen: Bool { !a.time.excludes(b.time) }

  var areConditionsOpen: Bool { !a.isConditional && !b.isConditional }
}
