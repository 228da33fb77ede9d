import Testing

@testable import Elenchus

@Suite("Names of documents")
struct DocumentIDsTests {
  @Test(
    "are the shortest ends of paths that no other path shares",
    arguments: [
      (["a.txt"], ["a.txt"]),
      (["/x/y/a.txt", "b.txt"], ["a.txt", "b.txt"]),
      (["x/a.txt", "y/a.txt", "y/b.txt"], ["x/a.txt", "y/a.txt", "b.txt"]),
      (["1/x/a.txt", "2/x/a.txt", "2/y/a.txt"], ["1/x/a.txt", "2/x/a.txt", "y/a.txt"]),
      (["a.txt", "x/a.txt"], ["a.txt", "x/a.txt"]),
      (["./a.txt", "./b.txt"], ["a.txt", "b.txt"]),
      (["stdin", "stdin"], ["stdin", "stdin~2"]),
      ([], []),
    ])
  func ids(_ paths: [String], _ expected: [String]) { #expect(documentIDs(of: paths) == expected) }
}
