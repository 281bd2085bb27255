import type { BriefDocument } from './document.ts'

/** Authors and date, as printed below the title. */
export function bylineOf(document: Pick<BriefDocument, 'authors' | 'dateText'>): string {
  return [document.authors.join(', '), document.dateText].filter((part) => part !== '').join(' · ')
}
