// Compiles the word facts that are built into Elenchus from the dictionary files of WordNet 3:
//   elenchus-wordnet /usr/share/wordnet > Sources/CLexicon/wordnet.txt

import Foundation

guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: elenchus-wordnet DIR > wordnet.txt\n".utf8))
  exit(2)
}
let directory = CommandLine.arguments[1]
do {
  let reader = try WordNetReader { name in
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: directory + "/" + name)), as: UTF8.self)
  }
  FileHandle.standardOutput.write(Data(FactWriter(reader).text().utf8))
} catch {
  FileHandle.standardError.write(Data("elenchus-wordnet: \(error.localizedDescription)\n".utf8))
  exit(2)
}
