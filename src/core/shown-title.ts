import type { Block } from './article.ts'
import { t } from '#text/text.ts'

/** Enough to know a text by. Scripts without spaces between words are cut by characters. */
const WORDS = 7
const CHARACTERS = 48

/**
 * What people see in the place of an article's title: the title, or where the source has none, a name that says so, with the first words of the
 * text (`snippet`) where they are known. Never stored or cited: an invented title is worse than none.
 */
export function shownTitle({ title, snippet = '' }: { title: string; snippet?: string }): string {
  if (title.trim() !== '') return title
  const opening = firstWords(snippet.trim())
  return opening === '' ? t('article:untitled') : t('article:untitledBeginning', { opening })
}

type WholeArticle = { title: string; standfirst: string | null; blocks: readonly Pick<Block, 'kind' | 'text' | 'dropped'>[] }

/** The same of an article that is at hand as a whole. */
export function shownTitleOf({ title, standfirst, blocks }: WholeArticle): string {
  return shownTitle({ title, snippet: openingOf({ standfirst, blocks }) })
}

/** The text with which an article begins: its standfirst, else its first paragraph. */
export function openingOf({ standfirst, blocks }: Omit<WholeArticle, 'title'>): string {
  const kept = blocks.filter((block) => block.dropped === undefined)
  return standfirst ?? (kept.find((block) => block.kind === 'paragraph') ?? kept[0])?.text ?? ''
}

/** The title as programs read it: null where the source has none, as with every other fact that is not known. */
export function knownTitle(title: string): string | null {
  return title.trim() === '' ? null : title
}

/** How a text begins, cut short by “…”, enough to know it by. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/u).slice(0, WORDS).join(' ')
  const short = Array.from(words).slice(0, CHARACTERS).join('')
  return short.length < text.length ? `${short.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '')}…` : short
}
