/// A word that stands between sentences and has no part in their syntax: an item marker, a page number, a running header.
struct FurnitureWord {
  let form: String
  let partOfSpeech: PartOfSpeech
  let pennTag: PennTag
  let relation: DependencyRelation

  /// The words of a stretch of furniture, cut at white space.
  static func words(of quote: String) -> [FurnitureWord] {
    quote.split(whereSeparator: \.isWhitespace).map { FurnitureWord(String($0)) }
  }

  private init(_ form: String) {
    self.form = form
    let inner = form.filter { $0.isLetter || $0.isNumber }
    if inner.isEmpty {
      (partOfSpeech, pennTag, relation) = (.punctuation, .superfluousPunctuation, .punct)
    } else if inner.count <= 5, form.hasSuffix(".") || form.hasSuffix(")") {
      // "1.", "(iv)", "b)"
      (partOfSpeech, pennTag, relation) = (.other, .listMarker, .dep)
    } else if form.allSatisfy(\.isNumber) {
      (partOfSpeech, pennTag, relation) = (.numeral, .cardinal, .dep)
    } else {
      (partOfSpeech, pennTag, relation) = (.other, .superfluousPunctuation, .dep)
    }
  }
}
