import type { ExcerptView } from '#contract/views.ts'
import { fold } from '#core/fold.ts'
import type { BriefContent } from '#core/brief.ts'
import { readSentences } from '#core/brief/evidence.ts'
import { NAME_PREFIX } from '#core/brief/redact/redactions.ts'
import { shownTitle } from '#core/shown-title.ts'

/** What can be left out: a source that the brief cites, or a sentence of it. `where`: its outlet, or its section. */
export type RedactionRow = { id: string; kind: 'source' | 'passage'; text: string; where: string }
/** What is to be left out: ids of rows, and names, one in a line. */
export type Redaction = { rows: ReadonlySet<string>; names: string }

/** The sources, each once, and then the sentences, in the order in which they are read. */
export function redactionRows(content: BriefContent, excerpts: Iterable<ExcerptView | null>): RedactionRow[] {
  const sources = new Map<string, RedactionRow>()
  for (const excerpt of excerpts) {
    if (excerpt === null) continue
    const { article, title, publication } = excerpt
    sources.set(String(article), {
      id: String(article),
      kind: 'source',
      text: shownTitle({ title, snippet: excerpt.anchor.quote }),
      where: publication ?? '',
    })
  }
  const titles = new Map(content.sections.map((section) => [section.id, section.title]))
  const passages = readSentences(content).map(({ section, sentence, text }): RedactionRow => {
    return { id: sentence.id, kind: 'passage', text, where: titles.get(section) ?? '' }
  })
  return [...sources.values(), ...passages.filter(({ text }) => text.trim() !== '')]
}

/** Those in which every word of the query stands, in any case and without regard to accents; chosen ones always. */
export function foundRows(rows: readonly RedactionRow[], query: string, chosen: ReadonlySet<string>): RedactionRow[] {
  const words = fold(query).split(/\s+/u)
  return rows.filter(({ id, text, where }) => chosen.has(id) || words.every((word) => fold(`${text} ${where}`).includes(word)))
}

/** The names that are to be left out, one for each line that is not empty. */
export function namesOf({ names }: Pick<Redaction, 'names'>): string[] {
  return names
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What an export is asked to leave out; rows that the brief has no longer are left aside. */
export function askedToRedact(redaction: Redaction, known: readonly RedactionRow[]): string[] {
  const rows = known.filter(({ id }) => redaction.rows.has(id)).map(({ id }) => id)
  return [...rows, ...namesOf(redaction).map((name) => NAME_PREFIX + name)]
}

/** What an export was asked to leave out, as it is chosen. */
export function redactionOf(asked: readonly string[]): Redaction {
  return {
    rows: new Set(asked.filter((each) => !isName(each))),
    names: asked
      .filter(isName)
      .map((each) => each.slice(NAME_PREFIX.length))
      .join('\n'),
  }
}

function isName(each: string): boolean {
  return each.startsWith(NAME_PREFIX)
}
