package import Syntax

/// Reads the word classes of single words from the files of WordNet 3.
///
/// Source: Miller 1995, doi:10.1145/219717.219748; file formats: wordnet.princeton.edu/documentation/wndb5wn.
package struct WordNet {
  /// Distinct lowercase bases, ascending.
  package let entries: [(base: String, classes: Lexicon.Classes)]

  /// Reads `index.*`, `data.noun` and `*.exc`.
  ///
  /// - Parameter read: Gives the bytes of a file by its name.
  package init(read: (String) throws -> [UInt8]) rethrows {
    var classes: [String: Lexicon.Classes] = [:]
    var senses: [String: [Int]] = [:]
    let files: [(name: String, class: Lexicon.Classes)] = [
      ("noun", []), ("verb", .verb), ("adj", .adjective), ("adv", .adverb),
    ]
    for (number, file) in files.enumerated() {
      try Self.lines(read("index." + file.name)) { fields in
        guard fields.count > 2, let count = Int(fields[2]) else { return }
        classes[fields[0], default: []].formUnion(file.class)
        senses[fields[0], default: [0, 0, 0, 0]][number] = count
      }
    }
    // The index has lost upper case: the synsets tell names from common nouns.
    try Self.lines(read("data.noun")) { fields in
      guard fields.count > 4, let count = Int(fields[3], radix: 16), fields.count > 4 + 2 * count else {
        return
      }
      for index in 0..<count {
        let word = fields[4 + 2 * index]
        guard !word.contains("_") else { continue }
        classes[word.lowercased(), default: []].formUnion(word.first!.isUppercase ? .name : .noun)
      }
    }
    for (word, counts) in senses {
      let most = counts.indices.max { counts[$0] < counts[$1] }!
      classes[word, default: []].formUnion([.mostlyNoun, .mostlyVerb, .mostlyAdjective, .mostlyAdverb][most])
    }
    for (name, irregular) in [
      ("noun", Lexicon.Classes.irregularNoun), ("verb", .irregularVerb), ("adj", .irregularAdjective),
    ] {
      try Self.lines(read(name + ".exc")) { fields in classes[fields[0], default: []].formUnion(irregular) }
    }
    entries = classes.filter { !$0.value.isEmpty }.map { ($0.key, $0.value) }.sorted { $0.base < $1.base }
  }

  /// The fields of all lines about single words; lines of the licence begin with a space.
  private static func lines(_ bytes: [UInt8], _ body: ([String]) -> Void) {
    for line in bytes.split(separator: 0x0A) where line.first != 0x20 {
      let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard let word = fields.first, !word.contains("_") else { continue }
      body(fields)
    }
  }
}
