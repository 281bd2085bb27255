import { pngOf } from '#formats/image/testing/pictures.ts'
import type { Engine } from '../engine.ts'
import { expectOk } from './temporary-engine.ts'

/** What puts a figure into a brief that has a section `bottom-line`. */
export async function figureFor({ call }: Engine, id: string): Promise<object> {
  const { image } = expectOk(await call('images.add', { name: 'It', bytes: new Uint8Array(pngOf(2, 2)) }))
  return { id, section: 'bottom-line', image, caption: 'Squares', source: '', alternative: '', table: [] }
}

/** What decides between two articles. */
export function decisionBetween(...articles: string[]): object {
  const members = articles.map((article) => ({ article, quote: 'We are 1.4 million', value: '1.4 million' }))
  return { what: 'Kazakhs', members, side: 1, reason: 'newer' }
}

/** The key of what was decided first. */
export async function decidedFirst({ call }: Engine): Promise<object> {
  return { key: expectOk(await call('disagreements.resolved', {}))[0]?.key ?? '' }
}

/** An answer as text, but for the time that it took. */
export function comparable(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => (key === 'milliseconds' ? 0 : value))
}

/** A correction of the paragraph that an article ends with. */
export function endMended(block: number): object {
  return { act: 'text', block, paragraphs: ['Gas, in the end.'] }
}

/** A block quotation, and a sentence in other words than the passage has. */
export function quotedAndSaid(excerpt: string, text: string): object[] {
  const sentences = [{ id: 'own', text: 'Nobody saw it coming.', evidence: { excerpts: [excerpt], tag: null } }]
  return [
    { kind: 'excerpt', id: 'quoted', excerpt, text },
    { kind: 'paragraph', id: 'said', sentences },
  ]
}
