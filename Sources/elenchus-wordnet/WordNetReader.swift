/// Reads synsets and their relations from the files of WordNet 3.
///
/// Source: Miller 1995, doi:10.1145/219717.219748; file formats: wordnet.princeton.edu/documentation/wndb5wn.
struct WordNetReader {
  struct Word {
    var text: String
    /// Whether the word has the synset among its common senses.
    var isCommon: Bool
    /// Whether texts tagged with senses have the word in this one.
    var isAttested: Bool
  }

  struct Pointer {
    var symbol: String
    var target: Key
    /// 1-based numbers of the words it joins; 0 for all.
    var source: Int
    var goal: Int
  }

  struct Key: Hashable, Comparable {
    var file: Character
    var offset: Int
    static func < (a: Key, b: Key) -> Bool { (a.file, a.offset) < (b.file, b.offset) }
  }

  struct Synset {
    var words: [Word]
    var pointers: [Pointer]
  }

  private(set) var synsets: [Key: Synset] = [:]
  private static let files: [(name: String, file: Character, senses: Int)] = [
    ("noun", "n", 2), ("verb", "v", 4), ("adj", "a", 3), ("adv", "r", 2),
  ]

  /// - Parameter read: Gives the text of a file by its name.
  init(read: (String) throws -> String) rethrows {
    for (name, file, senses) in Self.files {
      var common: Set<String> = []
      var attested: Set<String> = []
      for line in try read("index." + name).split(separator: "\n") where !line.hasPrefix(" ") {
        let fields = line.split(separator: " ")
        guard let count = Int(fields[2]), let tagged = Int(fields[fields.count - count - 1]) else { continue }
        for (rank, offset) in fields.suffix(count).prefix(min(max(1, tagged), senses)).enumerated() {
          common.insert("\(fields[0]) \(Int(offset) ?? 0)")
          if rank < tagged { attested.insert("\(fields[0]) \(Int(offset) ?? 0)") }
        }
      }
      for line in try read("data." + name).split(separator: "\n") where !line.hasPrefix(" ") {
        let fields = line.prefix { $0 != "|" }.split(separator: " ")
        guard let offset = Int(fields[0]), let count = Int(fields[3], radix: 16) else { continue }
        var synset = Synset(words: [], pointers: [])
        for index in 0..<count {
          let word = fields[4 + 2 * index].prefix { $0 != "(" }
          let sense = "\(word.lowercased()) \(offset)"
          synset.words.append(
            Word(
              text: String(word), isCommon: common.contains(sense), isAttested: attested.contains(sense)))
        }
        var next = 4 + 2 * count
        let pointers = Int(fields[next]) ?? 0
        next += 1
        for _ in 0..<pointers {
          let place = Int(fields[next + 3], radix: 16) ?? 0
          let target = Key(
            file: fields[next + 2] == "s" ? "a" : Character(String(fields[next + 2])),
            offset: Int(fields[next + 1]) ?? 0)
          synset.pointers.append(
            Pointer(symbol: String(fields[next]), target: target, source: place >> 8, goal: place & 255))
          next += 4
        }
        synsets[Key(file: file, offset: offset)] = synset
      }
    }
  }
}
