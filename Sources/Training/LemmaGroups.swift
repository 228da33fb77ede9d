import Syntax

/// Groups of tags that share what is known about lemmas.
///
/// A Penn tag is one group, whatever its part of speech, unless the lemmas of a rarer part of speech are others: the
/// NNP "United" is "United" as a name and "Unite" as a participle within one.
struct LemmaGroups {
  struct Group {
    var partOfSpeech: PartOfSpeech
    var tag: PennTag
  }

  /// How many words must get another lemma for a group of their own; measured on EWT and GUM.
  private static let split = 10

  /// A pair of tags that stands for the group, by number.
  private(set) var groups: [Group] = []
  /// The number of a group by `TagPair`.
  private(set) var table = [UInt8](repeating: Lemmatizer.anyGroup, count: TagPair.count)

  init(_ words: [TaggedLemma]) {
    var wholes = [[[UInt8]: Tally]](repeating: [:], count: PennTag.allCases.count)
    var parts = [[[UInt8]: Tally]](repeating: [:], count: TagPair.count)
    for word in words {
      wholes[Int(word.tag.rawValue)][word.lower, default: Tally()].add(word.lowerLemma)
      parts[TagPair.index(word.partOfSpeech, word.tag)][word.lower, default: Tally()].add(word.lowerLemma)
    }
    for tag in PennTag.allCases {
      func size(_ part: PartOfSpeech) -> Int {
        parts[TagPair.index(part, tag)].values.reduce(0) { $0 + $1.total }
      }
      var main = PartOfSpeech.allCases[0]
      for part in PartOfSpeech.allCases where size(part) > size(main) { main = part }
      guard size(main) > 0 else { continue }
      groups.append(Group(partOfSpeech: main, tag: tag))
      for part in PartOfSpeech.allCases { table[TagPair.index(part, tag)] = UInt8(groups.count - 1) }
      for part in PartOfSpeech.allCases where part != main && groups.count < Int(Lemmatizer.anyGroup) {
        var others = 0
        for (word, tally) in parts[TagPair.index(part, tag)] {
          let common = wholes[Int(tag.rawValue)][word]!.mostFrequent!
          others += tally.count(of: tally.mostFrequent!) - tally.count(of: common)
        }
        guard others >= Self.split else { continue }
        groups.append(Group(partOfSpeech: part, tag: tag))
        table[TagPair.index(part, tag)] = UInt8(groups.count - 1)
      }
    }
  }

  func group(_ partOfSpeech: PartOfSpeech, _ tag: PennTag) -> UInt8 {
    table[TagPair.index(partOfSpeech, tag)]
  }

  /// The groups of a Penn tag, ascending.
  func numbers(of tag: PennTag) -> [UInt8] {
    groups.indices.filter { groups[$0].tag == tag }.map { UInt8($0) }
  }
}
