/// Finds what a printed page adds to a text: page numbers, document symbols and running headers.
struct PageFurniture {
  private let bytes: [UInt8]
  private let lines: [Line]

  /// Marks the lines of `lines` that are page furniture.
  ///
  /// - Complexity: O(*n*) in bytes.
  static func find(_ bytes: [UInt8], _ lines: [Line]) -> [Bool] {
    let finder = PageFurniture(bytes: bytes, lines: lines)
    var isFurniture = [Bool](repeating: false, count: lines.count)
    var pageEnds: [Int] = []
    for index in lines.indices where finder.isPageNumber(index) {
      isFurniture[index] = true
      pageEnds.append(index)
    }
    finder.markNumberedHeaders(&isFurniture)
    for index in lines.indices where lines[index].opensPage { pageEnds.append(index) }
    guard pageEnds.count >= repeats else { return isFurniture }
    finder.markRunningHeaders(pageEnds, &isFurniture)
    return isFurniture
  }

  private static let repeats = 3
  /// Lines between a page's end and its running header, at most.
  private static let headerDistance = 6

  /// A line of digits alone or of a document's symbol, with a page number or without, that stands apart.
  private func isPageNumber(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.count > 0, line.count <= 40 else { return false }
    var start = line.lower
    var hasNumber = false
    var hasSymbol = false
    while start < line.upper {
      var end = start
      while end < line.upper, bytes[end] != 0x20, bytes[end] != 0x09 { end += 1 }
      switch shape(start..<end) {
      case .number: hasNumber = true
      case .symbol: hasSymbol = true
      case .word: break
      case .other: return false
      }
      start = end
      while start < line.upper, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    }
    guard hasNumber || hasSymbol else { return false }
    if hasSymbol { return true }
    return standsApart(index)
  }

  private enum Shape { case number, symbol, word, other }

  private func shape(_ range: Range<Int>) -> Shape {
    let word = bytes[range]
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    if word.allSatisfy(isDigit) { return word.count <= 3 ? .number : .other }
    if word.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == Mark.dash || $0 == Mark.filler }) { return .word }
    if word.elementsEqual("Page".utf8) || word.elementsEqual("page".utf8) || word.elementsEqual("of".utf8) {
      return .word
    }
    let parts = word.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
    }
    let isNumeric = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
    // 09-52592 (a job number), 27/45 (a page of so many), 02/10/2015 (a date), A/70/PV.25 (a meeting).
    if isNumeric, parts.count == 2, word.contains(UInt8(ascii: "-")) {
      return parts[parts.startIndex].count == 2 && parts[parts.startIndex + 1].count == 5 ? .symbol : .other
    }
    if isNumeric, parts.count == 2 || parts.count == 3 { return .number }
    if parts.count >= 3, word.contains(UInt8(ascii: "/")), word.contains(where: isDigit),
      word.allSatisfy({ isDigit($0) || ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x2F || $0 == 0x2E || $0 == 0x2D })
    {
      return .symbol
    }
    return .other
  }

  /// Whether a blank line, a page's end or an end of the file is next to the line, and another line is left to read.
  private func standsApart(_ index: Int) -> Bool {
    let previous = index > 0 ? lines[index - 1] : nil
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    guard previous != nil || next != nil else { return false }
    return previous?.isBlank ?? true || next?.isBlank ?? true || lines[index].opensPage
      || next?.opensPage ?? false
  }

  /// How many lines a page has at least.
  private static let pageLength = 20
  /// How many words a header with a page number has at least, so that "Chapter 3" is none.
  private static let headerWords = 3

  /// Marks short lines that begin or end with a page number, come again with a higher one, and cut sentences in two.
  ///
  /// - Complexity: O(*n*) in bytes.
  private func markNumberedHeaders(_ isFurniture: inout [Bool]) {
    struct Place {
      var index: Int
      var number: Int
      var cutsSentence: Bool
    }
    var places: [ArraySlice<UInt8>: [Place]] = [:]
    var isOpen = false
    for index in lines.indices where !lines[index].isBlank {
      if let (title, number) = numberedTitle(lines[index]) {
        places[title, default: []].append(Place(index: index, number: number, cutsSentence: isOpen))
      }
      let ending = lines[index].ending(bytes)
      isOpen = ending == .word || ending == .hyphen || ending == .clause
    }
    for (_, places) in places where places.count > 1 {
      let pairs = zip(places, places.dropFirst())
      guard pairs.allSatisfy({ $0.number < $1.number && $1.index - $0.index >= Self.pageLength }),
        places.count(where: \.cutsSentence) * 2 >= places.count
      else { continue }
      for place in places { isFurniture[place.index] = true }
    }
  }

  /// The words of a line and the page number ahead of or behind them.
  private func numberedTitle(_ line: Line) -> (ArraySlice<UInt8>, Int)? {
    guard line.count >= 12, line.count <= 80 else { return nil }
    let bytes = bytes[line.lower..<line.upper]
    guard let first = bytes.firstIndex(of: 0x20), let last = bytes.lastIndex(of: 0x20), first < last,
      bytes.count(where: { $0 == 0x20 }) >= Self.headerWords
    else { return nil }
    if let number = pageNumber(bytes[..<first]) { return (bytes[(first + 1)...], number) }
    if let number = pageNumber(bytes[(last + 1)...]) { return (bytes[..<last], number) }
    return nil
  }

  private func pageNumber(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count <= 3, !word.isEmpty, word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Marks short lines next to a page's end that come again and again, their digits aside.
  private func markRunningHeaders(_ pageEnds: [Int], _ isFurniture: inout [Bool]) {
    var places: [UInt64: [Int]] = [:]
    for end in Set(pageEnds).sorted() {
      for step in [-1, 1] {
        var index = isFurniture[end] || step < 0 ? end + step : end
        // The distance is a limit to the search too: pages of blank lines take no longer than others.
        while lines.indices.contains(index), abs(index - end) <= Self.headerDistance,
          lines[index].isBlank || isFurniture[index]
        { index += step }
        guard lines.indices.contains(index), abs(index - end) <= Self.headerDistance,
          let key = headerKey(lines[index])
        else { continue }
        if places[key]?.last != index { places[key, default: []].append(index) }
      }
    }
    for (_, indices) in places where indices.count >= Self.repeats {
      for index in indices { isFurniture[index] = true }
    }
  }

  private func headerKey(_ line: Line) -> UInt64? {
    guard line.count >= 3, line.count <= 80, line.ending(bytes) == .word else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes[line.lower..<line.upper] where byte < 0x30 || byte > 0x39 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
