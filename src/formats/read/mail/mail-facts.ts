import type { MetadataOrigin } from '#core/article.ts'
import type { KnownMetadata } from '#core/import/known-metadata.ts'
import { NO_METADATA } from '#core/import/known-metadata.ts'
import { cleanLine, cleanPhrase } from '#core/import/clean-text.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { learn, learnAuthors } from '#core/import/learn.ts'
import { looksLikeName } from '#core/import/names.ts'
import { isOrganisation } from '#core/organisation.ts'
import { machineDate } from '../machine-date.ts'
import { webAddress } from '../web-address.ts'

/** What the head of a mail says, decoded. `list` is the name of its mailing list. */
export type MailHead = { from: string; date: string; subject: string; list: string; language: string; archived: string }

/** “Fwd:”, “Re:” and their like in the languages in which mail programs write them; several may follow one another. */
const PREFIX = /^(?:(?:fwd?|re|aw|wg|tr|rv|vs|sv|antw|отв|ha|на|пересл|转发|回复|答复|轉寄|fw)(?:\[\d+\])?\s?[:：]\s*)+/iu
/** An address within a name, from the beginning of its word: begun anywhere, the search would go over a long word once for each letter. */
const ADDRESS = /(?<!\S)[^\s@]+@\S+/g
/** What divides the writer from the outlet in a sender's name: `Jane Doe from The Post`, `Jane Doe | The Post`. */
const BETWEEN = / ?(?:,| from | at | @ | via |\||·|•|:| [-–—] ) ?/iu

/** Whether the subject says that the mail is passed on. */
export function isForward(subject: string): boolean {
  return /^(?:re\s?:\s*)?(?:fwd?|wg|tr|rv|пересл|转发|轉寄)\s?[:：]/iu.test(subject.trim())
}

/** The facts of the article that a mail is: its subject, its sender, its date. `from` is where the head stands: above the mail, or in its text. */
export function mailFacts(head: MailHead, from: 'header' | 'labelled'): KnownMetadata {
  const header = (confidence: number): MetadataOrigin => ({ from, confidence })
  const known: KnownMetadata = { ...NO_METADATA, authors: [] }
  const subject = cleanPhrase(head.subject).replace(PREFIX, '')
  learn(known, 'title', head.list === '' ? subject : subject.replace(/^\[[^\]]{1,40}\]\s*(?=\S)/, ''), header(0.9))
  const { person, outlet } = sender(cleanPhrase(head.from))
  if (person !== null) learnAuthors(known, [person], header(0.75))
  // Somebody's own name says who wrote; the outlet may be the list's.
  learn(known, 'publication', outlet ?? (cleanPhrase(head.list) || null), header(outlet === null ? 0.6 : 0.75))
  learn(known, 'date', machineDate(head.date), header(0.95))
  learn(known, 'url', webAddress(head.archived.replace(/^</, '').split('>', 1)[0] ?? ''), header(0.9))
  learn(known, 'language', languageTag(head.language), header(0.7))
  return known
}

function sender(from: string): { person: string | null; outlet: string | null } {
  const name = cleanLine(
    from
      .replace(/<[^<>]*>|\(via .{1,60}\)/g, ' ')
      .replace(ADDRESS, '')
      .trim()
      .replace(/^["'“]|["'”]$/g, ''),
  )
  if (name === '' || name.includes('@')) return { person: null, outlet: null }
  const parts = name.split(BETWEEN).filter((part) => part !== '')
  const person = parts.find(isPerson) ?? null
  const outlet = parts.find((part) => part !== person) ?? null
  return person === null ? { person: null, outlet: name } : { person, outlet }
}

function isPerson(name: string): boolean {
  return looksLikeName(name) && !isOrganisation(name)
}
