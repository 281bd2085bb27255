import type { EvidenceEntry } from '../../evidence.ts'
import { sameOutlet } from '../names/same-outlet.ts'
import { samePerson } from '../names/same-person.ts'

/** Whether a name is the article’s author or outlet, or stands in its title. */
export function isSource(name: string, { authors, publication, title }: EvidenceEntry['article']): boolean {
  if (authors.some((author) => samePerson(name, author) || sameOutlet(name, author))) return true
  if (publication !== null && sameOutlet(name, publication)) return true
  return title !== '' && (sameOutlet(name, title) || title.includes(name))
}
