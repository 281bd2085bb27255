/** What of a sentence points to the one before it: nothing, a word in passing (“also”), or something it cannot be understood without. */
export type Leaning = 'none' | 'slight' | 'back'

/** A sentence that begins so leans on the one before it and cannot be quoted alone. */
const OPENING =
  /^(?:its?|this|that|these|those|they|their|he|she|his|her|such|so|but|and|or|yet|nor|hence|thus|therefore|however|moreover|furthermore|nevertheless|nonetheless|consequently|accordingly|otherwise|likewise|rather|again|also|indeed|meanwhile|finally|lastly|(?:first|second|third|fourth)(?:ly)?(?=,)|of course|in (?:addition|turn|short|other words)|perhaps|still|then|there|here|instead|similarly|in fact|after all|for (?:example|instance|once)|as a result|at the same time|to be sure|even so|by (?:contrast|then)|what is more|on the other hand|in the same|the (?:former|latter|same|other)|both|neither|none|one|another|others|some of|all of|each|few|an? few|most of (?:it|them)|nobody|nothing|nor|as (?:noted|mentioned|such)|added to|(?:without|with|after|beyond|despite|besides|before|from|like) (?:that|this|it|them|those)(?=[,\s])|the similar|the (?:result|outcome|consequence|upshot|effect|answer|reason|problem|difference) (?:is|was|were|has|had))\b/iu
/** The same in Russian; \b knows only Latin letters. */
const OPENING_RUSSIAN =
  /^(?:он|она|оно|они|его|её|ее|их|ему|ей|им|это|эти|этот|эта|этим|этого|там|тогда|здесь|затем|так|такой|такая|такое|такие|таким образом|поэтому|однако|но|и|а|зато|впрочем|также|тоже|наконец|например|между тем|тем не менее|кроме того|при этом|вместе с тем|в частности|в свою очередь|(?:во-первых|во-вторых|в-третьих)|поскольку)(?!\p{L})/iu
/** “What it accepts is …”, “Once they had …”: a pronoun for somebody whom only the sentence before names. */
const UNNAMED_SUBJECT = /^(?:[\p{L}\p{N}]+,?\s){1,3}(?:it|they|he|she|them)\b(?! (?:is|was|has been|remains|seems) \p{Ll})/iu
/** “In this context”, “these tensions”: a noun that the sentence before has given; “this year” and “those who” need none. */
const NAMED_BEFORE =
  /(?<!\p{L})(?:(?:this|these|such|said)\s(?!(?:week|month|year|day|spring|summer|autumn|winter|time|century|decade|as|an?)\b)\p{Ll}+|those\s(?!(?:who|that|of|in|with|from|whose|which)\b)\p{Ll}+|эт(?:от|а|и|ого|ой|их|ому|им|ими|у|ом)\s(?!(?:год|недел|месяц)\p{L}*)\p{L}+)/iu
const POINTS_BACK =
  /\b(?:here|therefore|(?:is|are|was|were) even (?:more|less|\p{L}+er)(?! than)|did (?:that|this|so)|(?:despite|after|beyond|within|before|because of|with|of|to|by|from|in) this(?=[\s,.])(?! (?:week|month|year|day|spring|summer|autumn|winter|time|century|decade))|the (?:same|latter|former)\b(?! as)|that way\b|of the (?:sort|kind)(?=[\s,.;])|the stuff\b|compl(?:y|ies|ied)(?! with)\b|(?:draws?|drawn|drew) the lesson\b(?! (?:of|that|from))|(?:of|for|in|on|by|from|with|against|about|behind|after|before|to|at|defends?|defended|opposed?|opposes|supports?|supported|rejects?|rejected) that (?!which\b)\p{Ll}+|, that (?:is|was|would be)\b|(?:an?|one|two|three|\d+) (?:days?|weeks?|months?|years?) (?:later|earlier|before|after))\b/iu
const IN_PASSING =
  /\b(?:sometime|later|earlier) (?:during|in) (?:the|that) (?:year|month|decade)\b|(?<!\bbut )\b(?:also|however|too|instead)\b|\b(?:both|the two) (?:countries|sides|presidents|governments|leaders|capitals|parties)\b|(?<!\p{L})(?:также|тоже|однако)(?!\p{L})/iu
const PERSON = /\b(?:he|she|him|his|hers?|himself|herself)\b/iu
const NAME_WITHIN = /[\p{Ll},]\s\p{Lu}\p{Ll}/u
const NAMED_FIRST = /^\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}|\p{Ll}+(?:ed|es|s)\b|has\b|had\b|is\b|was\b)/u

/** How far a sentence leans on what stands before it. English and Russian rules; in other languages none is found. */
export function leaningOf(sentence: string): Leaning {
  if ([OPENING, OPENING_RUSSIAN, UNNAMED_SUBJECT, NAMED_BEFORE, POINTS_BACK].some((pattern) => pattern.test(sentence)))
    return 'back'
  if (isTheirs(sentence)) return 'back'
  if (PERSON.test(sentence) && !NAME_WITHIN.test(sentence) && !NAMED_FIRST.test(sentence)) return 'back'
  return IN_PASSING.test(sentence) ? 'slight' : 'none'
}

/** Words that may end like a plural and stand for one thing, or for none. */
const NO_PLURAL = /\b(?:is|was|has|its|this|his|as|us|makes|less|process|crisis|business)\b/giu
const SEVERAL = /\p{L}{2}s(?![\p{L}’'])|\b(?:people|men|women|children|police|staff|and|everybody|everyone|who)\b/iu

/** “Every attack on a worker makes their clients generous”: nothing before stands for several. */
function isTheirs(sentence: string): boolean {
  const at = sentence.search(/\b(?:their|they|them)\b/u)
  return at !== -1 && !SEVERAL.test(sentence.slice(0, at).replace(NO_PLURAL, ''))
}

/** A sentence that takes back or narrows what the one before it says, so that this is not quoted without it. */
const QUALIFIES = /^(?:but|however|yet|and even|still|nevertheless|nonetheless|even so|though|although)\b/iu
const QUALIFIES_RUSSIAN = /^(?:но|однако|тем не менее|впрочем|зато)(?!\p{L})/iu

export function qualifiesTheOneBefore(sentence: string): boolean {
  return QUALIFIES.test(sentence) || QUALIFIES_RUSSIAN.test(sentence)
}
