import Prose
import Syntax
import Testing

@testable import Training

struct RecipeTests {
  private func recipe(seed: UInt64) -> Recipe {
    var recipe = Recipe()
    recipe.seed = seed
    recipe.unannotatedWords = 20
    recipe.teacherCount = 2
    recipe.teacherShape = NetworkShape(input: 16, width: 16, layers: 2, arc: 16, label: 16)
    recipe.teacherOptions.epochs = 3
    recipe.shape = NetworkShape(input: 16, width: 16, layers: 2, arc: 16, label: 16)
    recipe.options = TrainingOptions(
      epochs: 30, batchWords: 30, learningRate: 0.01, inputDropout: 0, dropout: 0)
    recipe.lastLearningRate = 0.01
    return recipe
  }

  private func ingredients(
    treebank: [CoNLLUSentence] = Treebank.sentences, supplement: [CoNLLUSentence] = []
  ) throws -> Recipe.Ingredients {
    Recipe.Ingredients(
      treebank: treebank, supplement: supplement,
      texts: [
        Document(
          id: "a", path: "a", source: Array("Farmers like new birds. Voters ignore old treaties.".utf8))
      ],
      wordNet: Treebank.wordNet)
  }

  @Test("a small treebank is learnt, and the model reads it right")
  func learns() throws {
    let model = try recipe(seed: 1).model(from: ingredients()) { _ in }
    let score = try Score(model: model, Treebank.sentences)
    #expect(score.words == 150)
    #expect(score.partsOfSpeech >= 145)
    #expect(score.labelledHeads >= 140)
  }

  @Test("a construction that the treebank lacks is learnt from the supplement")
  func learnsOn() throws {
    let questions = Treebank.questions
    let without = try recipe(seed: 1).model(from: ingredients()) { _ in }
    let with = try recipe(seed: 1).model(from: ingredients(supplement: questions)) { _ in }
    let (before, after) = (try Score(model: without, questions), try Score(model: with, questions))
    #expect(before.labelledHeads * 10 < before.words * 8)
    #expect(after.labelledHeads * 10 > after.words * 9)
    #expect(try Score(model: with, Treebank.sentences).labelledHeads >= 140)
  }

  @Test("the same data and seed give the same bytes, another seed others")
  func reproducible() throws {
    var quick = recipe(seed: 1)
    quick.options.epochs = 2
    let first = try quick.model(from: ingredients()) { _ in }
    let second = try quick.model(from: ingredients()) { _ in }
    #expect(first == second)
    quick.seed = 2
    #expect(try quick.model(from: ingredients()) { _ in } != first)
  }

  @Test("dictionary files give each word its classes")
  func wordNet() throws {
    let entries = WordNet(read: Treebank.wordNet).entries
    #expect(entries.map(\.base) == ["dog", "like", "new"])
    #expect(entries.map(\.classes) == Treebank.lexicon.map(\.classes))
  }
}
