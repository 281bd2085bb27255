/** What of a CSL style decides how sources are handed to it. */
export type StyleFacts = {
  /** Whether citations stand in the text (author and date, numbers) and not in notes. */
  inText: boolean
  /** Whether it sets English titles in headline style. Some that cite in the text do so only where a title stands for an author: these do not count. */
  headlineCase: boolean
  /** Whether every name that is inverted has a comma in it: “Li, W.”, where others print “Li Wei”. */
  invertsAll: boolean
  /** Whether it names a work that has no title by what kind of thing it is, and where it cites one again, too. */
  describesUntitled: boolean
  /** Whether it is of the APA, which begins what follows a colon in a title with a capital and names no publisher that is the author. */
  apa: boolean
  /** Whether it takes magazines for journals, which have no day; OSCOLA 4 (3.4.9) cites them as newspapers. */
  oscola: boolean
  /** Whether it has a place for what a title means in the language of the document: our copies do. */
  translatesTitles: boolean
  /** Whether it asks for titles in the order in which they are sorted: our copies do, in CSL's variable for annotations. */
  sortsTitles: boolean
}

/** Of the kinds that articles are cited as. */
const UNTITLED_AGAIN = /<[^<>]*type="[^"]*\barticle-newspaper webpage"[^<>]*>\s*<text variable="genre" form="short"\/>/u

const APA = /<id>[^<]{0,200}\/(?:apa|american-psychological-association)\b[^<]{0,200}<\/id>/u

/** Reads the text of a CSL style. */
export function styleFacts(style: string): StyleFacts {
  const inText = /<style\b[^>]*\sclass="in-text"/u.test(style)
  const titles = (style.match(/<text\b[^>]*>/gu) ?? []).filter((text) => text.includes('variable="title"'))
  const cased = titles.filter((text) => text.includes('text-case="title"'))
  return {
    inText,
    headlineCase: inText ? cased.length * 2 > titles.length : cased.length > 0,
    invertsAll: inText && style.includes('initialize-with='),
    describesUntitled: UNTITLED_AGAIN.test(style),
    apa: APA.test(style),
    oscola: /<id>[^<]{0,200}\/oscola\b[^<]{0,200}<\/id>/u.test(style),
    translatesTitles: style.includes('variable="original-title"'),
    sortsTitles: style.includes('macro name="sorted-name"'),
  }
}

/** The kind of place by which paragraphs with numbers of their own are handed to the processor: CSL has one name for paragraphs, which ours need. */
export const OWN_NUMBER = 'verse'
/** How the processor knows that kind within a place of several parts. */
export const OWN_NUMBER_WITHIN = 'vrs. '
const PARAGRAPH = {
  long: /<term name="paragraph">([^]*?)<\/term>/u,
  short: /<term name="paragraph" form="short">([^]*?)<\/term>/u,
}
const OWN_TERMS = new RegExp(`<term name="${OWN_NUMBER}"[^>]*>[^]*?</term>`, 'gu')

/**
 * A style or locale in which the paragraphs that we count are cited with the sign that the reader shows beside them, where it says "para.", and those that a document numbers with
 * the words that it has for paragraphs.
 */
export function withParagraphTerms(text: string): string {
  const [long, short] = [PARAGRAPH.long.exec(text)?.[0], PARAGRAPH.short.exec(text)?.[0]]
  if (short === undefined) return text
  const own = [long ?? '', short].map((term) => term.replace('name="paragraph"', `name="${OWN_NUMBER}"`)).join('')
  return text
    .replace(OWN_TERMS, '')
    .replace(short, () => `<term name="paragraph" form="short"><single>¶</single><multiple>¶¶</multiple></term>${own}`)
}

/** What of a locale is about itself. */
const ABOUT_LOCALE = /<info>[^]*?<\/info>|<!--[^]*?-->/gu

/**
 * A style that brings its locale with it, for a processor that would take one of its own by the language of the document: dates, marks and words are those of `locale`, but for what the style itself says otherwise.
 */
export function withItsLocale(style: string, locale: string): string {
  const [, terms = ''] = /<locale\b[^>]*>([^]*)<\/locale>/u.exec(withParagraphTerms(locale)) ?? []
  const note = '<!-- from the locales of CSL (citationstyles.org), CC BY-SA 3.0 -->'
  const text = withParagraphTerms(style)
  // What a style says about itself comes first, where it says anything.
  const about = /<\/info>|<info\/>/u.exec(text) ?? /<style\b[^>]*>/u.exec(text)
  if (about === null) return text
  const at = about.index + about[0].length
  return `${text.slice(0, at)}\n  ${note}\n  <locale>${terms.replace(ABOUT_LOCALE, '').trim()}</locale>${text.slice(at)}`
}
