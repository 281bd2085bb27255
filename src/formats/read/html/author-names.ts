import { cleanPhrase } from '#core/import/clean-text.ts'

/** Names that publishing systems put where no person is named. */
const NOBODY =
  /^(?:admin(?:istrator)?|redaktion|редакция|редактор|editor(?:s|ial)?(?: team| board| staff)?|staff(?: writer| reporter)?|news ?(?:desk|room)|webmaster|root|user|autor|author|writer|anonymous|unknown|guest|gast|null|undefined|none|by|web ?desk)$/iu
const PREFIX =
  /^(?:by|von|par|por|di|od|text|words|written by|posted by|reported by|author|autor(?:in)?|auteur|from|автор|текст|作者|记者|©|:|\||•|-)\s*:?\s+/iu
const AFTER = /\s+(?:published|posted|updated|last modified|on)\b.*\d{4}.*$/iu
const BETWEEN = /\s*(?:;|\||,| & | and | und | et | y | и | және |\/ |•|·| – | - |、|，)\s*/u

const LONGEST = 90
const MOST_WORDS = 7

/** The personal names in an author field or byline of a page, which knows no form: labels, dates, addresses and placeholders are left out. */
export function authorNames(text: string): string[] {
  let rest = cleanPhrase(text.replace(/<[^>]*>/g, ' ')).replace(AFTER, '')
  for (let round = 0; round < 2; round += 1) rest = rest.replace(PREFIX, '').trim()
  return rest
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(/\s*\([^()]*\)\s*/g, ' ')
        .replace(/[.,:]+$/, '')
        .trim(),
    )
    .filter(isPerson)
}

function isPerson(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || name.split(/\s+/).length > MOST_WORDS) return false
  return /\p{L}/u.test(name) && !/\d|https?:|www\.|@/.test(name) && !NOBODY.test(name)
}
