/// The lemmas and features of words met before.
///
/// Holds a bounded number of words and forgets all of them when full: what it gives does not depend on what it holds.
struct LemmaMemo {
  private static let capacity = 32768

  private let model: Model
  private var keys = [UInt64](repeating: 0, count: 2 * capacity)
  private var places = [Int32](repeating: -1, count: 2 * capacity)
  private var features: [MorphologicalFeatures] = []
  private var arena: [UInt8] = []
  /// Where each lemma ends in the arena.
  private var ends: [Int] = []
  private var scratch = Lemmatizer.Scratch()

  init(_ model: Model) { self.model = model }

  /// The place of a word, good until the next call.
  mutating func find(_ form: [UInt8], _ partOfSpeech: PartOfSpeech, _ tag: PennTag) -> Int {
    let tags = UInt64(partOfSpeech.rawValue) << 8 | UInt64(tag.rawValue)
    let key = WordForm.hash(form[...], seed: tags + 1)
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while places[slot] >= 0 {
      if keys[slot] == key { return Int(places[slot]) }
      slot = (slot + 1) & mask
    }
    if features.count == Self.capacity {
      for index in places.indices { places[index] = -1 }
      features.removeAll(keepingCapacity: true)
      arena.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      slot = Int(truncatingIfNeeded: key) & mask
    }
    keys[slot] = key
    places[slot] = Int32(features.count)
    model.lemmatizer.lemma(of: form[...], partOfSpeech, tag, into: &scratch)
    appendText(scratch.lemma.isEmpty ? form : scratch.lemma)
    ends.append(arena.count)
    features.append(model.features.features(of: WordForm.lowercase(form)[...], partOfSpeech, tag))
    return features.count - 1
  }

  /// Appends a lemma as text: ill-formed bytes as U+FFFD, white space and control characters left out.
  private mutating func appendText(_ lemma: [UInt8]) {
    guard lemma.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) else { return arena += lemma }
    for scalar in String(decoding: lemma, as: UTF8.self).unicodeScalars
    where !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control {
      arena.append(contentsOf: String(scalar).utf8)
    }
  }

  /// The lemma at a place, as well-formed UTF-8.
  func lemma(_ place: Int) -> [UInt8] { Array(arena[(place == 0 ? 0 : ends[place - 1])..<ends[place]]) }

  /// What the word alone tells of its features.
  func features(_ place: Int) -> MorphologicalFeatures { features[place] }
}
