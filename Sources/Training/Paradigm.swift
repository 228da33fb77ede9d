import Syntax

/// Regular inflection, which completes what treebanks show of a word: whoever has seen "time" knows "timed".
enum Paradigm {
  /// The inflected forms of a verb with their tags, British and American; none for what is no plain word.
  static func verb(_ base: String) -> [(tag: PennTag, form: String)] {
    guard isPlain(base, 2...) else { return [] }
    let past: [String]
    if base.hasSuffix("e") {
      past = [base + "d"]
    } else if endsInConsonantY(base) {
      past = [base.dropLast() + "ied"]
    } else {
      past = stems(base).map { $0 + "ed" }
    }
    let gerund: [String]
    if base.hasSuffix("ie") {
      gerund = [base.dropLast(2) + "ying"]
    } else if base.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: base.hasSuffix) {
      gerund = [base.dropLast() + "ing"]
    } else {
      gerund = stems(base).map { $0 + "ing" }
    }
    return [(.verbPresentThird, sForm(base))] + past.map { (.verbPast, $0) }
      + past.map { (.verbPastParticiple, $0) } + gerund.map { (.verbGerund, $0) }
  }

  /// The plurals of a noun.
  static func plurals(_ base: String) -> [String] {
    guard isPlain(base, 3...) else { return [] }
    return base.hasSuffix("o") ? [sForm(base), base + "s"] : [sForm(base)]
  }

  /// The comparative and superlative of a short adjective.
  static func comparison(_ base: String) -> [(tag: PennTag, form: String)] {
    guard isPlain(base, 3...7) else { return [] }
    let stem: String
    if base.hasSuffix("e") {
      stem = String(base.dropLast())
    } else if endsInConsonantY(base) {
      stem = base.dropLast() + "i"
    } else {
      stem = stems(base)[0]
    }
    return [(.adjectiveComparative, stem + "er"), (.adjectiveSuperlative, stem + "est")]
  }

  /// The irregular forms of verbs, with tags; a past may also be a participle.
  ///
  /// Prefixed verbs follow their bases: "rewrote", "misunderstood".
  static let irregularVerbs: [(base: String, tag: PennTag, form: String, isPrefixed: Bool)] = {
    let prefixes = ["", "re", "over", "under", "out", "un", "fore", "mis", "pre", "inter"]
    var rows: [(base: String, tag: PennTag, form: String, isPrefixed: Bool)] = []
    for row in IrregularForms.verbs where !["be", "have", "can", "will"].contains(row[0]) {
      for prefix in prefixes {
        for form in row.dropFirst() where form != row[0] {
          let tags: [PennTag] =
            form.hasSuffix("ing")
            ? [.verbGerund] : form.hasSuffix("s") ? [.verbPresentThird] : [.verbPast, .verbPastParticiple]
          for tag in tags { rows.append((prefix + row[0], tag, prefix + form, !prefix.isEmpty)) }
        }
        // "Cut" has no other past; "beaten" and "come" are not the only participles that are the base.
        rows.append((prefix + row[0], .verbPastParticiple, prefix + row[0], true))
        if row.count == 3 { rows.append((prefix + row[0], .verbPast, prefix + row[0], !prefix.isEmpty)) }
      }
    }
    return rows
  }()

  static let irregularBases = Set(IrregularForms.verbs.map { $0[0] })

  private static func isPlain(_ word: String, _ length: some RangeExpression<Int>) -> Bool {
    length.contains(word.utf8.count) && word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  private static func sForm(_ base: String) -> String {
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    if ["s", "x", "z", "ch", "sh"].contains(where: base.hasSuffix) { return base + "es" }
    if base.hasSuffix("o"), !base.hasSuffix("oo"), !base.hasSuffix("io") { return base + "es" }
    return base + "s"
  }

  /// The base, its last consonant doubled where English does so; both where it depends on stress or country.
  private static func stems(_ base: String) -> [String] {
    let letters = Array(base.utf8)
    if base.hasSuffix("ic") { return [base + "k"] }
    guard letters.count > 2, let last = letters.last, !isVowel(last), !"wxy".utf8.contains(last),
      isVowel(letters[letters.count - 2])
    else { return [base] }
    let onset = letters.dropLast(2)
    guard !isVowel(onset.last!) || onset.suffix(2).elementsEqual("qu".utf8) else { return [base] }
    var syllables = 0
    for index in letters.indices where isNucleus(letters[index]) {
      if index == 0 || !isNucleus(letters[index - 1]) { syllables += 1 }
    }
    let doubled = base + String(UnicodeScalar(last))
    return syllables == 1 ? [doubled] : [doubled, base]
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    let letters = base.utf8.suffix(2)
    return letters.count == 2 && letters.last == UInt8(ascii: "y") && !isVowel(letters.first!)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

  private static func isNucleus(_ letter: UInt8) -> Bool { isVowel(letter) || letter == UInt8(ascii: "y") }
}
