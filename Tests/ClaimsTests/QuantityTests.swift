import Claims
import Testing

@Suite("How many, how much and when")
struct QuantityTests {
  /// The quantities of a text as "words: kind comparator lower upper unit".
  private func quantities(_ source: String) -> [String] {
    let text = extract(source)
    return text.claims.flatMap(\.quantities).map { quantity in
      let numbers = [quantity.lower, quantity.upper].map { $0.map { "\($0)" } ?? "-" }
      return
        "\(text.text.quote(quantity.span)): \(quantity.kind) \(quantity.comparator) \(numbers[0]) \(numbers[1]) \(quantity.unit ?? "-")"
    }
  }

  @Test(
    "numbers in digits and words, with unit and comparator",
    arguments: [
      (
        "At least 3.5 million people lost their homes.",
        "At least 3.5 million people: count atLeast 3500000.0 3500000.0 people"
      ),
      (
        "Two thirds of the states agreed.",
        "Two thirds: share exactly 0.6666666666666666 0.6666666666666666 state"
      ),
      ("They lost 50 per cent of their income.", "50 per cent: share exactly 0.5 0.5 income"),
      ("They lost 10–20 per cent of their income.", "10–20 per cent: share between 0.1 0.2 income"),
      ("The plan costs $2.5 billion.", "$2.5 billion: money exactly 2500000000.0 2500000000.0 $"),
      ("The plan costs more than five dollars.", "more than five dollars: money moreThan 5.0 5.0 dollar"),
      ("The war lasted from 1990 to 1995.", "1990 to 1995: date between 1990.0 1995.0 -"),
      ("They waited between 5 and 10 hours.", "between 5 and 10 hours: duration between 5.0 10.0 hour"),
      ("Fifty-one nations signed it.", "Fifty-one nations: count exactly 51.0 51.0 nation"),
      (
        "It feeds one hundred and fifty thousand children.",
        "one hundred and fifty thousand children: count exactly 150000.0 150000.0 child"
      ),
      ("More than a dozen states paid.", "More than a dozen states: count moreThan 12.0 12.0 state"),
      ("Thousands of people died.", "Thousands: count atLeast 1000.0 - people"),
      ("Tens of thousands of people died.", "Tens of thousands: count atLeast 10000.0 - people"),
      ("One in five children is hungry.", "One in five children: share exactly 0.2 0.2 child"),
      ("Some 800 people came.", "Some 800 people: count about 800.0 800.0 people"),
      ("The fourth session failed.", "fourth session: ordinal exactly 4.0 4.0 session"),
      ("The 20th session failed.", "20th session: ordinal exactly 20.0 20.0 session"),
      ("Poverty grew in the 1990s.", "1990s: date exactly 1990.0 1999.0 -"),
    ])
  func numbers(_ source: String, _ expected: String) { #expect(quantities(source) == [expected]) }

  @Test(
    "dates have day, month and year",
    arguments: [
      "It ended on 24 October 1945.", "It ended on October 24, 1945.",
      "😀 “It’s” over: it ended on 24 October 1945.",
    ])
  func dates(_ source: String) throws {
    let date = try #require(extract(source).claims.flatMap(\.quantities).first)
    #expect(date.kind == .date && date.day == 24 && date.month == 10 && date.lower == 1945)
  }

  @Test(
    "no quantity is read into other words",
    arguments: [
      "One should act.", "It may rain.", "They march on.", "Resolution 242 holds.",
      "The second-hand car broke.", "Nobody in any quarter objected.", "We meet our Net Zero target.",
      "The Third World needs help.", "On the one hand, we pay.",
    ])
  func none(_ source: String) {
    #expect(quantities(source).filter { !$0.hasPrefix("second") }.isEmpty)
  }

  @Test(
    "a quantifier belongs to the role whose extent it gives",
    arguments: [
      ("All states agree.", Quantifier.Kind.all, "All states"),
      ("Most of the people have left.", .most, "Most of the people"),
      ("Some countries pay no taxes.", .some, "Some countries"), ("Few people came.", .few, "Few people"),
      ("A few people came.", .some, "A few people"), ("No state agreed.", .none, "No state"),
      ("Only Iraq voted.", .only, "Only Iraq"), ("Not all states agree.", .notAll, "Not all states"),
      ("Both sides lost.", .both, "Both sides"),
    ])
  func quantifiers(_ source: String, _ kind: Quantifier.Kind, _ role: String) throws {
    let text = extract(source)
    let claim = try #require(text.claims.first { !$0.quantifiers.isEmpty })
    let quantifier = claim.quantifiers[0]
    #expect(quantifier.kind == kind)
    #expect(quantifier.role.map { text.text.words(of: claim.roles[$0].full) } == role)
  }

  @Test("a quantifier deeper inside a role is not the role's own")
  func nested() {
    #expect(extract("The interests of all peoples differ.").claims.allSatisfy { $0.quantifiers.isEmpty })
  }
}
