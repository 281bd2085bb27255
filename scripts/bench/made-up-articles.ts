import type { ArticleDraft } from '#core/article.ts'
import { numberBlocks } from '#core/article.ts'

const SYLLABLES = 'ka ra tem ol shi bek mar du ven al to ris ny gor sa lim pe no vel ur'.split(' ')
const TOPICS =
  'pipeline oil gas energy security border railway Xinjiang Moscow Beijing Astana uranium troops loan refinery trade visa army port investment'.split(
    ' ',
  )
const PARAGRAPHS = 12
const WORDS_PER_PARAGRAPH = 50
const FIRST_DAY = Date.UTC(2012, 0, 1)
const DAY = 86_400_000

/** Articles of about 600 words from a fixed vocabulary with the frequencies of natural text (Zipf); number n is the same on every machine. */
export function madeUpArticle(number: number): ArticleDraft {
  const random = generator(number + 1)
  const sentence = (words: number): string => {
    const text = Array.from({ length: words }, () => word(random)).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const title = sentence(7).slice(0, -1)
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    () => `${sentence(20)} ${sentence(12)} ${sentence(WORDS_PER_PARAGRAPH - 32)}`,
  )
  return {
    title,
    standfirst: null,
    authors: [`Author ${number % 97}`],
    publication: `Journal ${number % 41}`,
    date: new Date(FIRST_DAY + (number % 5000) * DAY).toISOString().slice(0, 10),
    url: `https://journal-${number % 41}.example/${number}`,
    language: 'en',
    blocks: numberBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text }))),
  }
}

/** The article as a plain text file. */
export function asText({ title, authors, date, blocks }: ArticleDraft): string {
  return [title, `By ${authors.join(', ')}`, date ?? '', ...blocks.map((block) => block.text)].join('\n\n')
}

const VOCABULARY = vocabulary()

function vocabulary(): string[] {
  const random = generator(7)
  const made = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''),
  )
  // Topics stand where words of middling frequency stand.
  TOPICS.forEach((topic, index) => (made[60 + index * 12] = topic))
  return made
}

function word(random: () => number): string {
  const rank = Math.floor(VOCABULARY.length ** random())
  return VOCABULARY[rank - 1] ?? ''
}

/** Mulberry32: small, fast, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed * 0x9e3779b1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
