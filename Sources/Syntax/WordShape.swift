import Prose

/// How a word is capitalised; proper nouns, acronyms and words at the beginning of a sentence differ in it.
///
/// The numbering is part of the model format.
package enum WordShape: UInt8, CaseIterable, Sendable {
  /// No capital: "tax", "1990".
  case lower
  /// One capital, in front of other letters: "Tax".
  case title
  /// One letter, a capital: "A".
  case initial
  /// Two letters, both capitals: "US".
  case twoCapitals
  case threeCapitals
  case fourCapitals
  /// Five or more letters, all capitals.
  case capitals
  /// Anything else: "iPhone".
  case mixed

  /// Whether the word is short and in capitals, as acronyms are.
  var isAcronym: Bool { self == .twoCapitals || self == .threeCapitals || self == .fourCapitals }

  /// Appends a word in lower case and says how it was capitalised.
  ///
  /// The bytes keep their places: a letter whose lower case takes another number of bytes stays as it is, and so
  /// do ill-formed bytes.
  ///
  /// - Complexity: O(*n*) in bytes; nothing is allocated but room in `lower`.
  package static func appendLowercase(of word: [UInt8], to lower: inout [UInt8]) -> WordShape {
    var letters = 0
    var capitals = 0
    var beginsWithCapital = false
    var index = 0
    while index < word.count {
      let byte = word[index]
      var length = 1
      var isCapital = false
      if byte < 0x80 {
        isCapital = byte >= 0x41 && byte <= 0x5A
        lower.append(isCapital ? byte | 0x20 : byte)
        if isCapital || byte >= 0x61 && byte <= 0x7A { letters += 1 }
      } else {
        let (value, count) = UTF8Scan.decode(word, at: index)
        length = count
        let place = lower.count
        for offset in 0..<count { lower.append(word[index + offset]) }
        if let scalar = value.flatMap(Unicode.Scalar.init), scalar.properties.isCased {
          letters += 1
          // A string this short lies in place, not on the heap.
          let mapping = scalar.properties.lowercaseMapping.utf8
          if mapping.count == count, scalar.properties.changesWhenLowercased {
            isCapital = true
            for (offset, byte) in mapping.enumerated() { lower[place + offset] = byte }
          }
        }
      }
      if isCapital {
        capitals += 1
        if index == 0 { beginsWithCapital = true }
      }
      index += length
    }
    if capitals == 0 { return .lower }
    if capitals == letters {
      switch letters {
      case 1: return .initial
      case 2: return .twoCapitals
      case 3: return .threeCapitals
      case 4: return .fourCapitals
      default: return .capitals
      }
    }
    return capitals == 1 && beginsWithCapital ? .title : .mixed
  }
}
