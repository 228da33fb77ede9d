public import Prose

/// The word classes of all forms of a vocabulary, by symbol.
///
/// Closed classes are listed; verbs come from a list of bases and the suffixes of English. A word outside the
/// lists belongs to no class, and so counts as part of a noun phrase.
public struct WordClasses: Sendable {
  private let classes: [WordClass]

  /// Builds the table and adds its words to `vocabulary`.
  package init(vocabulary: inout Vocabulary) {
    var table: [Symbol: WordClass] = [:]
    for (wordClass, words) in WordLists.closed {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[vocabulary.intern(String(word)), default: []].formUnion(wordClass)
      }
    }
    for row in IrregularForms.verbs.dropFirst(5) {
      Self.addIrregular(row, to: &table, vocabulary: &vocabulary)
    }
    let irregular = Set(IrregularForms.verbs.map { $0[0] })
    for verb in WordLists.verbs.split(whereSeparator: { $0 == " " || $0 == "\n" })
    where !irregular.contains(String(verb)) {
      for form in Inflection.forms(of: String(verb)) {
        table[vocabulary.intern(form), default: []].formUnion(Self.regularClass(of: form, base: String(verb)))
      }
    }
    var classes = [WordClass](repeating: [], count: vocabulary.count)
    for (symbol, wordClass) in table { classes[Int(symbol.rawValue)] = wordClass }
    self.classes = classes
  }

  /// The classes of a word.
  public subscript(symbol: Symbol) -> WordClass {
    let index = Int(symbol.rawValue)
    return index < classes.count ? classes[index] : []
  }

  private static func addIrregular(
    _ row: [String], to table: inout [Symbol: WordClass], vocabulary: inout Vocabulary
  ) {
    for (index, form) in row.enumerated() {
      let wordClass: WordClass =
        if index == 0 { .verbBase } else if form.hasSuffix("ing") { .presentParticiple } else if index == 1 {
          .verbPresent
        } else if index == 2, row.count > 4, !row[3].hasSuffix("ing") { .verbPast } else {
          [.verbPast, .pastParticiple]
        }
      table[vocabulary.intern(form), default: []].formUnion(wordClass)
    }
  }

  private static func regularClass(of form: String, base: String) -> WordClass {
    if form.hasSuffix("ing"), form != base { return .presentParticiple }
    if form.hasSuffix("ed"), form != base { return [.verbPast, .pastParticiple] }
    if form.hasSuffix("s"), form.utf8.count > base.utf8.count { return .verbPresent }
    return .verbBase
  }
}
