import type { ArticleDraft, PartialDate } from '../article.ts'
import { readDate } from './dates.ts'
import { learn } from './learn.ts'
import { SURE } from './sure.ts'
import { roughWords } from './words.ts'

/** `2022-01-14`, `20220114`, `14.01.2022` at the start or the end of a name; a date in the middle belongs to the words around it. */
const DATES: readonly RegExp[] = [
  /^((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?![\d])/,
  /(?<!\d)((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])$/,
]
/** Names that scanners, cameras, browsers and mail programs give. */
const NO_TITLE =
  /^(?:scan|img|image|dsc|screenshot|screen|untitled|unbenannt|document|dokument|документ|article|статья|page|download|export|print|copy|new|file|index|draft|notes?|text|без имени|безымянный|新建)\b/iu
const FEWEST_WORDS = 3

type NameFacts = { title: string | null; date: PartialDate | null }

/** What the name of a file says of an article (`2022-01-14-the-long-way-round.txt`); a title needs several real words. */
export function fileNameFacts(name: string): NameFacts {
  const base = (name.split(/[/\\]/).at(-1) ?? '').replace(/\.[a-z\d]{1,10}$/i, '')
  const match = DATES.map((pattern) => pattern.exec(base)).find((found) => found !== null) ?? null
  const date = match === null ? null : readDate(`${match[1]}-${match[2]}-${match[3]}`)
  const rest = date === null || match === null ? base : base.replace(match[0], ' ')
  const words = rest
    .replace(/(?:[-_+]|%20)+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,]+|(?<![\s.,])[\s.,]+$|\s?\(\d+\)$/g, '')
  const isTitle =
    words.length <= 200 &&
    /^\p{L}/u.test(words) &&
    roughWords(words) >= FEWEST_WORDS &&
    !NO_TITLE.test(words) &&
    words.split(' ').filter((word) => /^\p{L}{2,}/u.test(word)).length >= FEWEST_WORDS
  return { date, title: isTitle ? words.charAt(0).toUpperCase() + words.slice(1) : null }
}

/** The article with title and date from the name of its file where it has none; both are doubtful. */
export function withFileName(article: ArticleDraft, name: string): ArticleDraft {
  if (article.title !== '' && article.date !== null) return article
  const facts = fileNameFacts(name)
  const filled = { ...article }
  learn(filled, 'title', facts.title, SURE.fileName)
  learn(filled, 'date', facts.date, SURE.fileName)
  return filled
}
