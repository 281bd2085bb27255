import type { Block } from '#core/article.ts'
import { languageDirection, textDirection } from '#core/text-direction.ts'

/**
 * The attributes that say in what language and direction a block is set: its own language where it has one, else as its letters run; figures
 * alone run as the text around them.
 */
export function blockLanguage({ language, text }: Pick<Block, 'language' | 'text'>): { lang?: string; dir?: 'rtl' | 'ltr' } {
  if (language !== undefined) return { lang: language, dir: languageDirection(language) }
  return /\p{L}/u.test(text) ? { dir: textDirection(text) } : {}
}
