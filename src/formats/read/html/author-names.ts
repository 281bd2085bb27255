import { cleanPhrase } from '#core/import/clean-text.ts'
import { looksLikeName, properCase } from '#core/import/names.ts'

/** Names that publishing systems put where no person is named. */
const NOBODY =
  /^(?:(?:\w*-?)?admin(?:istrator)?|red|редакция|редактор|webmaster|root|user|autor|author|writer|anonymous|unknown|guest|gast|null|undefined|none|by|default|test)$/iu
const PREFIX =
  /^(?:by|von|vom|par|por|di|od|text|words|written by|posted by|reported by|published by|compiled by|prepared by|erstellt von|geschrieben von|pressemitteilung von|author|autor(?:in|es|en)?|auteur|from|автор|текст|作者|记者|مۇخبىر|ئاپتور|مۇئەللىپ|بقلم|الكاتب|©|:|\||•|-)(?:\s*:\s*|\s+)/iu
const AFTER = / (?:published|posted|updated|last modified|on|am|le|vom)\b/iu
const BETWEEN = / ?(?:;|\||,| & | and | und | et | y | и | және |\/ |•|·| – | - |、|，) ?/u
/** The name of another site, such as the agency that built this one: `agency.example`. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,4}$/i
/** `Example GmbH, Berlin, Germany`: a company with its address, not three people. */
const LEGAL_FORM = /(?:^|[\s,])(?:GmbH|AG|KG|e\.\s?V\.?|Inc\.?|Ltd\.?|LLC|S\.?A\.?|B\.?V\.?|SARL|SRL|ООО|АО|ЖШС)(?:$|[\s,.])/u

const LONGEST = 90
const MOST_WORDS = 7

/** The personal names in an author field or byline of a page, which knows no form: labels, dates, addresses and placeholders are left out. */
export function authorNames(text: string): string[] {
  let rest = withoutDate(cleanPhrase(text.replace(/<[^<>]*>/g, ' ')))
  for (let round = 0; round < 2; round += 1) rest = rest.replace(PREFIX, '').trim()
  if (LEGAL_FORM.test(rest)) return []
  const names = rest
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(/ ?\([^()]*\) ?/g, ' ')
        .replace(/(?<![.,:])[.,:]+$/, '')
        .trim(),
    )
    .map(withoutPlace)
    .filter(isPerson)
  return names.filter((name, index) => !ROLE.test(name) || index === 0)
}

/** `ROBERT PEAR in Tashkent` as Robert Pear. */
function withoutPlace(name: string): string {
  const [alone = ''] = name.split(/ (?:in|for|from|aus|из) (?=\p{Lu})/u, 1)
  return properCase(looksLikeName(alone) ? alone : name)
}

/** The text before `published on 3 May 2022` and its like: before the first such word that a year follows. */
function withoutDate(text: string): string {
  const word = AFTER.exec(text)
  if (word === null) return text
  return /\d{4}/.test(text.slice(word.index)) ? text.slice(0, word.index) : text
}

/** What stands after a name: `Jane Doe, Senior Correspondent`. */
const ROLE =
  /^(?:(?:senior|chief|staff|deputy|associate|political|foreign|special|science|business|freelance|contributing|managing|guest) )*(?:editor|reporter|correspondent|writer|journalist|columnist|contributor|fellow|analyst|redakteur(?:in)?|journalist(?:in)?|корреспондент|журналист)(?: (?:in|at|for|of) .*)?$/iu

function isPerson(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || name.split(/\s+/).length > MOST_WORDS) return false
  return /\p{L}/u.test(name) && !/\d{2}|https?:|www\.|@/.test(name) && !NOBODY.test(name) && !HOST.test(name)
}
