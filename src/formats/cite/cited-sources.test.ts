import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { citeSource, type CslItem } from '#core/cite/source.ts'
import type { DocumentInline } from '#core/document.ts'
import { readCslJson } from '../read/records/csl-json.ts'
import { recordDraft } from '../read/records/record-draft.ts'
import { createCiter } from './citer.ts'
import type { CitedCase } from './testing/cited-case.ts'
import { CITED_GAPS } from './testing/cited-gaps.ts'
import { CITED_KINDS } from './testing/cited-kinds.ts'
import { CITED_NAMES } from './testing/cited-names.ts'
import { CITED_TITLES } from './testing/cited-titles.ts'

const CASES = [...CITED_KINDS, ...CITED_GAPS, ...CITED_NAMES, ...CITED_TITLES]

/** What a manual asks for and the program does not do, each with why. */
const NOT_YET: Record<string, string> = {
  'newspaper · note': 'the “The” of a newspaper’s name stays (CMOS 17, 14.193)',
  'newspaper · list': 'the same',
  'true hyphens · note': 'the same',
  'true hyphens · list': 'the same',
  'magazine, unsigned · note': 'a note gives the paragraph, and no page of a magazine',
  'magazine, unsigned · list': 'an unsigned piece stands under its magazine, as under its newspaper',
  'speech · harvard': 'a comma behind [Speech]',
  'season · oscola': 'whether the pages of an issue begin again is not known: no issue',
  'italics in the title · oscola': 'the same',
  'six authors · oscola': 'the same',
}

test('sources of every kind are cited as the manuals ask, but for what is known', () => {
  const wrong = [
    ...wrongIn('chicago-notes', 'en-US', ['note', 'list']),
    ...wrongIn('apa', 'en-US', ['apa']),
    ...wrongIn('harvard', 'en-GB', ['harvard']),
    ...wrongIn('oscola', 'en-GB', ['oscola']),
  ]
  expect(wrong.filter(({ place }) => NOT_YET[place] === undefined)).toEqual([])
  expect(wrong.map(({ place }) => place).toSorted()).toEqual(Object.keys(NOT_YET).toSorted())
})

type Kind = 'note' | 'list' | 'apa' | 'harvard' | 'oscola'

function wrongIn(style: string, locale: string, kinds: readonly Kind[]): { place: string; got: readonly string[] }[] {
  const citer = createCiter({
    style: readFileSync(`resources/csl/${style}.csl`, 'utf8'),
    locale: readFileSync(`resources/csl/locales-${locale}.xml`, 'utf8'),
  })
  return apart(CASES).flatMap((group) => {
    const items = group.map((one, index) => cited(one, String(index)))
    const clusters = items.map(({ id }) => ({ id, items: [{ source: id, locator: null }] }))
    const { notes, bibliography } = citer.cite(clusters, items)
    const entries = bibliography.map(plain)
    return group.flatMap((one, index) =>
      kinds.flatMap((kind) => {
        const want = one[kind]
        const got = kind === 'note' || kind === 'oscola' ? [plain(notes[index] ?? [])] : entries
        return want === undefined || got.some((text) => bare(text) === bare(want))
          ? []
          : [{ place: `${one.name} · ${kind}`, got }]
      }),
    )
  })
}

function cited({ item, people = [] }: CitedCase, id: string): CslItem {
  const [record] = readCslJson(JSON.stringify(item)).records
  if (record === undefined) throw new Error('No record')
  const draft = recordDraft(record, null)
  const given = people.length > 0 ? { ...draft, authors: [...people] } : draft
  return citeSource(id, {
    ...given,
    language: draft.language ?? 'en',
    snippet: 'The press signed the agreement on 4 March 2023 and more.',
    accessed: '2024-03-03',
  })
}

/** Groups in which no author stands twice, so that nothing is told apart that stands alone in its case. */
function apart(cases: readonly CitedCase[]): CitedCase[][] {
  const groups: { names: Set<string>; cases: CitedCase[] }[] = []
  for (const one of cases) {
    const names = (JSON.stringify(one.item).match(/"(?:family|title)":"[^"]*"/g) ?? []).filter(
      (name) => !name.includes('"Carter"'),
    )
    const free = groups.find((group) => names.every((name) => !group.names.has(name)))
    const group = free ?? { names: new Set<string>(), cases: [] }
    if (free === undefined) groups.push(group)
    group.cases.push(one)
    for (const name of names) group.names.add(name)
  }
  return groups.map((group) => group.cases)
}

function bare(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/[\s\u2060]+/gu, ' ')
    .replace(/\.$/, '')
}

function plain(inlines: readonly DocumentInline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'note' ? '' : plain(inline.children)))
    .join('')
}
