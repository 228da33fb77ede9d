/// The word classes that a dictionary gives a form, straight or by inflection.
///
/// Bases stand in a hash table inside the model; inflected forms are traced back to them by the regular endings of English.
/// Of each base 32 bits of its hash are kept: that an unknown word shares them by chance is one case in a billion.
package struct Lexicon: Sendable {
  /// What a base can be; the first four also say which of them it is most often.
  package struct Classes: OptionSet, Sendable {
    package var rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let noun = Classes(rawValue: 1 << 0)
    package static let verb = Classes(rawValue: 1 << 1)
    package static let adjective = Classes(rawValue: 1 << 2)
    package static let adverb = Classes(rawValue: 1 << 3)
    package static let name = Classes(rawValue: 1 << 4)
    package static let irregularNoun = Classes(rawValue: 1 << 5)
    package static let irregularVerb = Classes(rawValue: 1 << 6)
    package static let irregularAdjective = Classes(rawValue: 1 << 7)
    package static let mostlyNoun = Classes(rawValue: 1 << 8)
    package static let mostlyVerb = Classes(rawValue: 1 << 9)
    package static let mostlyAdjective = Classes(rawValue: 1 << 10)
    package static let mostlyAdverb = Classes(rawValue: 1 << 11)
  }

  private let checks: ModelArray<UInt32>
  private let classes: ModelArray<UInt16>

  /// Reads section "lexicon".
  init(_ reader: inout ModelReader) throws(ModelError) {
    let slots = try reader.number()
    guard slots.nonzeroBitCount == 1 else { throw reader.fault("its size is no power of two") }
    checks = try reader.array(of: UInt32.self, count: slots)
    classes = try reader.array(of: UInt16.self, count: slots)
  }

  /// A lexicon of these entries, as a model would hold it.
  package init(_ entries: [(base: String, classes: Classes)]) throws(ModelError) {
    var writer = ModelWriter()
    Self.write(entries, to: &writer)
    var reader = try ModelFile(ModelStorage(copying: ModelFile.bytes(of: [("lexicon", writer)]))).section(
      "lexicon")
    try self.init(&reader)
  }

  /// A code of all that is known of a lowercase form; 0 when that is nothing.
  ///
  /// - Complexity: O(*n*) in bytes of the form.
  package func code(of form: [UInt8]) -> UInt64 {
    var code = UInt64(self[form[...]].rawValue)
    let count = form.count
    guard count > 2, let last = form.last else { return code }
    func ends(_ suffix: StaticString) -> Bool {
      count > suffix.utf8CodeUnitCount
        && suffix.withUTF8Buffer { $0.elementsEqual(form.suffix(suffix.utf8CodeUnitCount)) }
    }
    func mark(_ stems: Classes, _ wanted: Classes, _ bit: UInt64) {
      if !stems.isDisjoint(with: wanted) { code |= 1 << bit }
    }
    if last == UInt8(ascii: "s"), !ends("ss") {
      var stems = self[form.dropLast()]
      if ends("es") { stems.formUnion(self[form.dropLast(2)]) }
      if ends("ies") { stems.formUnion(self[form.dropLast(3) + [UInt8(ascii: "y")]]) }
      mark(stems, .noun, 16)
      mark(stems, .verb, 17)
    } else if ends("ed") {
      mark(stems(of: form, suffix: 2), .verb, 18)
    } else if ends("ing") {
      mark(stems(of: form, suffix: 3), .verb, 19)
    } else if ends("er") {
      mark(stems(of: form, suffix: 2), .adjective, 20)
    } else if ends("est") {
      mark(stems(of: form, suffix: 3), .adjective, 21)
    }
    return code
  }

  /// The classes of all bases that give `form` by adding a suffix that begins with a vowel.
  private func stems(of form: [UInt8], suffix: Int) -> Classes {
    let stem = form.dropLast(suffix)
    guard stem.count > 1, let last = stem.last else { return [] }
    var classes = self[stem].union(self[stem + [UInt8(ascii: "e")]])
    if last == UInt8(ascii: "i") { classes.formUnion(self[stem.dropLast() + [UInt8(ascii: "y")]]) }
    if stem.count > 2, stem[stem.endIndex - 2] == last { classes.formUnion(self[stem.dropLast()]) }
    return classes
  }

  /// The classes of a base; none when it is unknown.
  package subscript(base: ArraySlice<UInt8>) -> Classes {
    let hash = WordForm.hash(base, seed: 0)
    let mask = checks.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    for _ in 0...mask {
      let found = classes.pointer[slot]
      if found == 0 { return [] }
      if checks.pointer[slot] == UInt32(truncatingIfNeeded: hash >> 32) { return Classes(rawValue: found) }
      slot = (slot + 1) & mask
    }
    return []
  }

  /// Writes what `init` reads.
  ///
  /// - Parameter entries: Distinct lowercase bases and their classes, never empty.
  package static func write(_ entries: [(base: String, classes: Classes)], to writer: inout ModelWriter) {
    var slots = 64
    while slots < entries.count * 4 / 3 { slots *= 2 }
    var checks = [UInt32](repeating: 0, count: slots)
    var classes = [UInt16](repeating: 0, count: slots)
    for entry in entries {
      let hash = WordForm.hash(Array(entry.base.utf8)[...], seed: 0)
      var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
      while classes[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      checks[slot] = UInt32(truncatingIfNeeded: hash >> 32)
      classes[slot] = entry.classes.rawValue
    }
    writer.write(slots)
    writer.write(checks)
    writer.write(classes)
  }
}
