import Prose
import Syntax

/// Reads one number, in digits or words, off the tokens of a text.
struct NumberReader {
  struct Number {
    var value: Double
    /// Half-open 0-based token indices.
    var tokens: Range<Int>
    var isFraction = false
    var isOrdinal = false
    var isPercent = false
    /// Whether it is the lower bound of a vague number ("thousands").
    var isVague = false
    /// Whether four digits stand for a year, and whether for its whole decade ("1990s").
    var isYear = false
    var isDecade = false
  }

  let tree: Tree
  let words: QuantityWords

  func word(_ token: Int) -> QuantityWords.Word? { words[tree.text.tokens[token].form] }

  /// The number that begins with a token; nil where none does.
  func number(at start: Int, end: Int) -> Number? {
    guard start < end else { return nil }
    if tree.text.tokens[start].kind == .number { return digits(at: start, end: end) }
    return spelled(at: start, end: end)
  }

  // MARK: Digits

  private func digits(at token: Int, end: Int) -> Number? {
    var value = 0.0
    var scale = 0.0
    var count = 0
    var isPlain = true
    let bytes = tree.text.vocabulary.bytes(of: tree.text.tokens[token].form)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
        count += 1
      } else if byte == UInt8(ascii: "."), scale == 0 {
        scale = 1
        isPlain = false
      } else if byte == UInt8(ascii: ","), count > 0 {
        isPlain = false
      } else {
        break
      }
      index += 1
    }
    guard count > 0, count <= 15 else { return nil }
    if scale > 1 { value /= scale }
    var number = Number(value: value, tokens: token..<token + 1)
    number.isYear = isPlain && count == 4 && value >= 1000 && value < 2200
    switch String(decoding: bytes[index...], as: UTF8.self) {
    case "": break
    case "%": number.isPercent = true
    case "st", "nd", "rd", "th": number.isOrdinal = true
    case "s", "'s": number.isDecade = number.isYear
    case "k": number.value *= 1e3
    case "m", "mn": number.value *= 1e6
    case "bn", "b": number.value *= 1e9
    default: return nil
    }
    if !bytes[index...].isEmpty { number.isYear = number.isDecade }
    return scaled(number, end: end)
  }

  /// A number with the scales behind it: "3.5 million".
  private func scaled(_ number: Number, end: Int) -> Number {
    var number = number
    while number.tokens.upperBound < end, case .scale(let scale) = word(number.tokens.upperBound) {
      number.value *= scale
      number.isYear = false
      number.tokens = number.tokens.lowerBound..<number.tokens.upperBound + 1
    }
    return withFraction(number, end: end)
  }

  // MARK: Words

  private func spelled(at start: Int, end: Int) -> Number? {
    var token = start
    var (total, current) = (0.0, 0.0)
    var isOpen = false
    var number = Number(value: 0, tokens: start..<start)
    reading: while token < end {
      switch word(token) {
      case .number(let value):
        if isOpen, current.truncatingRemainder(dividingBy: 100) != 0, value >= 10 || Int(current) % 10 != 0 {
          break reading
        }
        current += value
      case .scale(let scale) where isOpen:
        if scale >= 1000 {
          total += max(current, 1) * scale
          current = 0
        } else {
          current = max(current, 1) * scale
        }
      case .ordinal(let value) where value < 100 && (!isOpen || Int(current) % 10 == 0):
        current += value
        number.isOrdinal = true
        token += 1
        isOpen = true
        break reading
      case .scales(let scale) where !isOpen:
        return vague(scale, at: token, end: end)
      case .fraction(let value) where !isOpen:
        number.value = value
        number.isFraction = true
        number.tokens = start..<token + 1
        return number
      case .article where token == start && token + 1 < end:
        switch word(token + 1) {
        case .scale: current = 1
        case .fraction(let value):
          return Number(value: value, tokens: start..<token + 2, isFraction: true)
        case .ordinal(let value) where value > 2 && token + 2 < end && isOf(token + 2):
          return Number(value: 1 / value, tokens: start..<token + 2, isFraction: true)
        default: return nil
        }
      case .hyphen where isOpen && token + 1 < end && isNumberPart(token + 1): break
      case .and where isOpen && token + 1 < end && isHundreds(current, total) && isNumberPart(token + 1):
        break
      default: break reading
      }
      isOpen = true
      token += 1
    }
    guard isOpen else { return nil }
    number.value = total + current
    number.tokens = start..<token
    return number.isOrdinal ? number : withFraction(number, end: end)
  }

  private func isOf(_ token: Int) -> Bool { if case .of = word(token) { true } else { false } }

  private func isNumberPart(_ token: Int) -> Bool {
    switch word(token) {
    case .number, .ordinal: true
    default: false
    }
  }

  /// Whether "and" can go on with the number: "one hundred and fifty".
  private func isHundreds(_ current: Double, _ total: Double) -> Bool {
    current >= 100 && Int(current) % 100 == 0 || current == 0 && total >= 1000
  }

  /// "Thousands", "tens of thousands": at least so many.
  private func vague(_ scale: Double, at token: Int, end: Int) -> Number {
    var number = Number(value: scale, tokens: token..<token + 1, isVague: true)
    while number.tokens.upperBound + 1 < end, isOf(number.tokens.upperBound),
      case .scales(let next) = word(number.tokens.upperBound + 1)
    {
      number.value *= next
      number.tokens = number.tokens.lowerBound..<number.tokens.upperBound + 2
    }
    return number
  }

  /// "Two thirds", "one and a half", "one-fifth": a whole number times a fraction.
  private func withFraction(_ number: Number, end: Int) -> Number {
    var token = number.tokens.upperBound
    if token + 1 < end, case .hyphen = word(token) { token += 1 }
    guard token < end, number.value >= 1, number.value < 100, !number.isYear else { return number }
    let part: Double
    switch word(token) {
    case .fraction(let value): part = value
    case .ordinal(let value) where value > 2 && number.value == 1: part = 1 / value
    default: return number
    }
    return Number(value: number.value * part, tokens: number.tokens.lowerBound..<token + 1, isFraction: true)
  }
}
