import type { Block } from '#core/article.ts'
import { textDirection } from '../ui/text-direction.ts'
import { direction } from '../ui/words.ts'

/** The attributes that say in what language and direction a block is set: its own language where it has one, else as its letters run. */
export function blockLanguage({ language, text }: Block): { lang?: string; dir: 'rtl' | 'ltr' } {
  return language === undefined ? { dir: textDirection(text) } : { lang: language, dir: direction(language) }
}
