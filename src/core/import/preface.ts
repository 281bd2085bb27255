/** Words by which a blogger introduces a piece that appeared elsewhere. */
const PIECE =
  /\b(?:piece|article|essay|paper|post|posting|op-ed|column|feature|chapter|commentary|interview|entry|blog|book)s?\b/iu
const POSTING =
  /\b(?:catch(?:ing)? up|post(?:ing|ed)?|published|came out|ran|reprinted|repost(?:ed|ing)?|cross-post(?:ed|ing)?|another|latest|new|short|invited|first of all|wrote|my writing|this time|forthcoming)\b/iu
const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|my|me|mine)\b/u
const NO_SUBJECT = /(?:^|[.!?] )(?:More|Another|Am|Have|Had|Was|Wasn['’]t|Will|Not|First|Finally|Also|Here)\b/u

/**
 * Whether a paragraph before a title is its poster's own introduction: it speaks of the piece, of posting it, and in the first person or in the
 * clipped style of notes. Each sign alone is common in articles; a preface has all three.
 */
export function looksLikePreface(text: string): boolean {
  if (text.length > 2500) return false
  return PIECE.test(text) && POSTING.test(text) && (FIRST_PERSON.test(text) || NO_SUBJECT.test(text))
}

/** Last words of the names of publications and institutes. */
const OUTLET_WORD =
  'Review|Analyst|Times|Post|Journal|Magazine|Herald|Tribune|Gazette|Guardian|Observer|Telegraph|Chronicle|Quarterly|Weekly|Daily|Monitor|Diplomat|Economist|Institute|Project|Centre|Center|' +
  'Foundation|Council|Forum|Programme|Program|News|Press|Bulletin|Courier|Dispatch|Express|Independent|Interpreter|Conversation|Digest|Report|Insight|Studies|Affairs|Policy|Today|Network|Agency|Blog|Initiative|Society|University'
const NAME_RUN = String.raw`((?:\p{Lu}[\p{L}\p{N}'’.-]*|&|and|of|for|the)(?: (?:\p{Lu}[\p{L}\p{N}'’.-]*|&|and|of|for|the)){0,7})`

const FOR_OUTLET = new RegExp(
  String.raw`\b(?:for|at|by|in|with|from|of)\s+(?:the\s+|my\s+|our\s+|an?\s+)?(?:[\p{L}-]+\s+){0,4}?(?=\p{Lu})${NAME_RUN}`,
  'gu',
)
const ENDS_AS_OUTLET = new RegExp(`(?:^|\\s)(?:${OUTLET_WORD})$`, 'u')
const HOME_OF = /\b(?:home|employer|colleagues at|institution|think tank)(?: of| at|,)?(?: the)? (\p{Lu}{3,8})\b/u

/** The publication a preface names (`a piece for the Nikkei Asian Review`, `for my institutional home RUSI`), null when none is certain. */
export function prefacePublication(text: string): string | null {
  for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    if (!PIECE.test(sentence) && !POSTING.test(sentence)) continue
    for (const match of sentence.matchAll(FOR_OUTLET)) {
      const name = outletIn(match[1] ?? '')
      if (name !== null) return name
    }
    const home = HOME_OF.exec(sentence)?.[1]
    if (home !== undefined) return home
  }
  return null
}

/** The run of capitalised words up to the last outlet word, without what joins it to other names. */
function outletIn(run: string): string | null {
  const parts = run.replace(/(?<![.,])[.,]+$/, '').split(/\s(?:for|at|in)\s(?:the\s)?/u)
  for (const part of parts.reverse()) {
    const words = part.split(' ')
    while (words.length > 1) {
      const name = words.join(' ')
      if (ENDS_AS_OUTLET.test(name)) return name.replace(/^(?:the|and|of|for) /u, '')
      words.pop()
    }
  }
  return null
}
