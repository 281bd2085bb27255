import type { DocumentCite, DocumentReference as Reference } from '#core/document.ts'

/** What a citation says where another program writes it out: which sources, which places in them, and what is known of each. */
export function citedText(cites: readonly DocumentCite[], references: ReadonlyMap<string, Reference>): string {
  return cites
    .map(({ source, locator }) => {
      const reference = references.get(source)
      const place = locator === null ? `@${source}` : `@${source}, ${locator}`
      return reference === undefined ? place : `${place} (${factsOf(reference)})`
    })
    .join('; ')
}

/** A source as one line: every field that it has. */
export function referenceText(reference: Reference): string {
  return `@${reference.id}: ${factsOf(reference)}`
}

export function byKey(references: readonly Reference[] = []): Map<string, Reference> {
  return new Map(references.map((reference) => [reference.id, reference]))
}

function factsOf({ id: _id, ...facts }: Reference): string {
  return fields(facts)
}

/** Texts in quotation marks, so that none can pass for another field. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join(' ')
  if (typeof value === 'object' && value !== null) return fields(value)
  return JSON.stringify(value) ?? ''
}

function fields(value: object): string {
  const entries: [string, unknown][] = Object.entries(value)
  return entries
    .filter(([, each]) => each !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, each]) => `${name} ${said(each)}`)
    .join(', ')
}
