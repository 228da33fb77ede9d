/// Inflected forms of English words, made by rule from their base.
package enum Inflection {
  private static let irregular: [String: [String]] = {
    var table: [String: [String]] = [:]
    for row in IrregularForms.verbs + IrregularForms.nouns {
      table[row[0], default: []] += row.dropFirst()
    }
    return table
  }()

  /// All forms of `base`, the base first, British and American spellings alike.
  ///
  /// A verb's, a noun's and an adjective's forms are all made, since a base does not tell which it is; a form
  /// that no English text contains does no harm. A word that is inflected already gives itself alone, in effect.
  ///
  /// - Complexity: O(1) for words of bounded length.
  package static func forms(of base: String) -> [String] {
    var forms: [String] = []
    for spelling in spellings(of: base) {
      for form in [spelling] + (irregular[spelling] ?? regular(spelling)) where !forms.contains(form) {
        forms.append(form)
      }
    }
    return forms
  }

  /// The noun plural, third person, past and progressive forms of a regular base.
  private static func regular(_ base: String) -> [String] {
    guard base.utf8.count > 2, base.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return [] }
    return [sForm(base), edForm(base), ingForm(base)]
  }

  private static func sForm(_ base: String) -> String {
    if endsInConsonantY(base) { return String(base.dropLast()) + "ies" }
    let sibilants = ["s", "x", "z", "ch", "sh"]
    if sibilants.contains(where: base.hasSuffix) { return base + "es" }
    if base.hasSuffix("o"), !base.hasSuffix("oo"), !base.hasSuffix("io") { return base + "es" }
    return base + "s"
  }

  private static func edForm(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantY(base) { return String(base.dropLast()) + "ied" }
    return stem(base) + "ed"
  }

  private static func ingForm(_ base: String) -> String {
    if base.hasSuffix("ie") { return String(base.dropLast(2)) + "ying" }
    if base.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: base.hasSuffix) {
      return String(base.dropLast()) + "ing"
    }
    return stem(base) + "ing"
  }

  /// The base with its final consonant doubled where English does so.
  private static func stem(_ base: String) -> String {
    let letters = Array(base.utf8)
    guard letters.count >= 3, let last = letters.last else { return base }
    if base.hasSuffix("ic") { return base + "k" }
    let isClosed =
      !isVowel(last) && last != 0x77 && last != 0x78 && last != 0x79 && isVowel(letters[letters.count - 2])
      && !isVowel(letters[letters.count - 3])
    guard isClosed else { return base }
    let syllables = letters.count(where: isVowel)
    let doubles =
      syllables == 1 || IrregularForms.doubling.contains(base) || base.hasSuffix("el") && syllables == 2
    return doubles ? base + String(UnicodeScalar(last)) : base
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    let letters = base.utf8.suffix(2)
    return letters.count == 2 && letters.last == 0x79 && !isVowel(letters.first!)
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75
  }

  /// A word and its spelling across the Atlantic.
  private static func spellings(of base: String) -> [String] {
    let pairs = [
      ("isation", "ization"), ("ise", "ize"), ("ising", "izing"), ("ised", "ized"), ("our", "or"),
      ("ours", "ors"),
      ("oured", "ored"), ("ouring", "oring"), ("fence", "fense"), ("centre", "center"), ("gramme", "gram"),
    ]
    var spellings = [base]
    guard base.utf8.count > 5 else { return spellings }
    for (british, american) in pairs {
      if base.hasSuffix(british) { spellings.append(String(base.dropLast(british.count)) + american) }
      if base.hasSuffix(american), american != "or", american != "ors" {
        spellings.append(String(base.dropLast(american.count)) + british)
      }
    }
    return spellings
  }
}
