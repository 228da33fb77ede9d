/// What the bytes of a prepared source stand for.
///
/// A prepared source has one byte for each byte of the source, so that offsets agree. ASCII stays as it is; the first
/// byte of any other character becomes one of these marks and its later bytes become `filler`.
enum Mark {
  static let skip: UInt8 = 0x80
  static let filler: UInt8 = 0x81
  static let rightSingleQuote: UInt8 = 0x82
  static let leftSingleQuote: UInt8 = 0x83
  static let openQuote: UInt8 = 0x84
  static let closeQuote: UInt8 = 0x85
  static let dash: UInt8 = 0x86
  static let hyphen: UInt8 = 0x87
  static let ellipsis: UInt8 = 0x88
  static let bullet: UInt8 = 0x89
  static let terminator: UInt8 = 0x8A
  static let symbol: UInt8 = 0x8B
  static let punctuation: UInt8 = 0x8C
  static let upperLetter: UInt8 = 0x8D
  static let letter: UInt8 = 0x8E
  static let digit: UInt8 = 0x8F
  /// An ill-formed byte; read as part of a word.
  static let illFormed: UInt8 = 0x90
  /// Markup that ends a sentence, such as the border of a table's cell.
  static let sentenceBreak: UInt8 = 0x91

  /// The mark of a scalar beyond ASCII; a space is 0x20.
  static func of(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2019, 0x02BC, 0xFF07: return rightSingleQuote
    case 0x2018, 0x201A, 0x201B: return leftSingleQuote
    case 0x201C, 0x201E, 0x201F, 0xAB, 0x2039: return openQuote
    case 0x201D, 0xBB, 0x203A: return closeQuote
    case 0x2012...0x2015, 0x2212: return dash
    case 0x2010, 0x2011: return hyphen
    case 0x2026: return ellipsis
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25AA, 0x25CB, 0x25CF, 0x25E6, 0xF0B7, 0xF0A7:
      return bullet
    case 0x3002, 0xFF01, 0xFF1F, 0x0964, 0x061F: return terminator
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return 0x20
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F, 0x80...0x9F:
      return skip
    case 0xB2, 0xB3, 0xB9, 0xBC...0xBE: return digit
    case 0xD7, 0xF7: return symbol
    case 0xC0...0xDE: return upperLetter
    case 0xDF...0xFF, 0xAA, 0xB5, 0xBA: return letter
    default: return general(scalar)
    }
  }

  private static func general(_ scalar: UInt32) -> UInt8 {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return symbol }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return upperLetter
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark:
      return letter
    case .decimalNumber, .letterNumber, .otherNumber: return digit
    case .initialPunctuation: return openQuote
    case .finalPunctuation: return closeQuote
    case .dashPunctuation: return dash
    case .connectorPunctuation, .openPunctuation, .closePunctuation, .otherPunctuation: return punctuation
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return 0x20
    case .control, .format, .surrogate: return skip
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .privateUse, .unassigned: return symbol
    @unknown default: return symbol
    }
  }
}

/// Properties of prepared bytes, one table look-up each.
struct ByteClass: OptionSet, Sendable {
  let rawValue: UInt16
  static let letter = ByteClass(rawValue: 1)
  static let upper = ByteClass(rawValue: 2)
  static let digit = ByteClass(rawValue: 4)
  static let space = ByteClass(rawValue: 8)
  /// Takes no part in words: later bytes of a character, zero-width characters, markup.
  static let invisible = ByteClass(rawValue: 16)
  static let apostrophe = ByteClass(rawValue: 32)
  static let opener = ByteClass(rawValue: 64)
  static let closer = ByteClass(rawValue: 128)
  static let terminator = ByteClass(rawValue: 256)
  static let hyphen = ByteClass(rawValue: 512)
  static let dash = ByteClass(rawValue: 1024)
  static let symbol = ByteClass(rawValue: 2048)

  static let word: ByteClass = [.letter, .digit]

  static let table: [ByteClass] = {
    var table = [ByteClass](repeating: [], count: 256)
    for byte in 0..<0x20 { table[byte] = .space }
    table[0x7F] = .space
    func add(_ bytes: [UInt8], _ flags: ByteClass) { for byte in bytes { table[Int(byte)].formUnion(flags) } }
    add([0x20], .space)
    add(Array(UInt8(ascii: "a")...UInt8(ascii: "z")) + [Mark.letter, Mark.illFormed], .letter)
    add(Array(UInt8(ascii: "A")...UInt8(ascii: "Z")) + [Mark.upperLetter], [.letter, .upper])
    add(Array(UInt8(ascii: "0")...UInt8(ascii: "9")) + [Mark.digit], .digit)
    add([Mark.skip, Mark.filler, Mark.sentenceBreak], .invisible)
    add(Array("'`".utf8) + [Mark.rightSingleQuote], .apostrophe)
    add(Array("([{\"'`<".utf8) + [Mark.openQuote, Mark.leftSingleQuote, Mark.rightSingleQuote], .opener)
    add(Array(")]}\"'".utf8) + [Mark.closeQuote, Mark.rightSingleQuote], .closer)
    add(Array(".!?".utf8) + [Mark.ellipsis, Mark.terminator], .terminator)
    add(Array("-".utf8) + [Mark.hyphen], .hyphen)
    add([Mark.dash], .dash)
    add(Array("$%+=<>&#@*^~|\\".utf8) + [Mark.symbol], .symbol)
    return table
  }()
}
