/// Words that carry a full stop of their own.
enum Abbreviations {
  /// Abbreviations that what follows belongs to, so that no sentence ends in them: titles, numbers, "for example".
  static let binding: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "sen", "rep", "reps", "gov", "rev", "st", "lt", "sgt",
    "capt", "hon",
    "messrs", "mlle", "mme", "mt", "ft", "fr", "pres", "adm", "maj", "cmdr", "cpl", "supt", "amb", "vs",
    "e.g", "i.e", "eg",
    "ie", "cf", "viz", "no", "nos", "n°", "vol", "vols", "pp", "p", "art", "arts", "para", "paras", "ch",
    "chap", "fig",
    "figs", "eq", "ed", "eds", "approx", "ca", "c", "sec", "res", "doc", "attn", "spec", "incl", "esp",
    "dept", "msgr", "drs", "pvt", "ps", "p.s",
  ]
  /// What can end a sentence: "etc.", "Inc.", "p.m.".
  static let closing: Set<String> = [
    "etc", "inc", "ltd", "co", "corp", "jr", "sr", "bros", "a.m", "p.m", "al", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
    "ave", "blvd",
    "rd", "min", "hrs", "yrs", "ext", "univ", "assn", "govt", "pty", "plc", "ph.d",
  ]

  /// Whether a capitalised word is one that opens sentences rather than names.
  static let openers: Set<String> = [
    "the", "a", "an", "he", "she", "it", "we", "they", "you", "this", "that", "these", "those", "there",
    "here", "in", "on", "at",
    "for", "from", "with", "by", "as", "if", "when", "while", "but", "and", "or", "so", "yet", "however",
    "although", "since",
    "what", "who", "how", "why", "where", "which", "did", "do", "does", "is", "are", "was", "were", "has",
    "have", "had", "can",
    "could", "will", "would", "should", "may", "his", "her", "its", "our", "my", "their", "your", "all",
    "some", "many", "most",
    "no", "not", "after", "before", "then", "now", "let", "please", "thank", "nevertheless", "therefore",
    "thus", "mr", "mrs",
    "both", "each", "every", "one", "such", "to", "of", "under", "over", "during", "even", "also", "just",
    "once", "until",
  ]

  /// Prefixes that stay joined to their word by a hyphen ("non-interference").
  static let prefixes: Set<String> = [
    "e", "co", "non", "anti", "pre", "post", "re", "pro", "ex", "mid", "multi", "semi", "neo", "sub", "inter",
    "counter", "over",
    "psycho", "socio", "pan", "mini", "cross", "micro", "macro", "ultra", "un", "de", "intra", "trans",
    "quasi", "pseudo",
  ]

  /// First parts of compounds that keep their hyphen at a line's end.
  static let compoundFirsts: Set<String> = prefixes.union([
    "self", "well", "long", "short", "high", "low", "far", "north", "south", "east", "west", "world", "state",
    "peace", "so",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "half", "ill", "all",
    "large", "small", "open",
    "decision", "policy", "law", "policy", "first", "second", "third", "one", "two", "three", "four", "five",
  ])
}
