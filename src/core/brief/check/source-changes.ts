import { t } from '#text/text.ts'
import { compareTexts } from '#core/review/compare-texts.ts'
import { type TellingDifference, tellingDifferences } from '#core/review/telling-differences.ts'
import { aroundChange } from './around-change.ts'
import type { SourceFacts, SourceText } from './source-facts.ts'

/** Paragraphs of one article whose changes are told one by one. */
const MOST = 3

/** What is kept of a source, and what it says now; the texts are asked for only where the hashes differ, and that of a newer version (its kept blocks) only where one came in. */
export type SourceThenAndNow = {
  before: SourceFacts
  now: SourceFacts
  texts: () => { before: SourceText; now: SourceText }
  newerText?: (id: string) => readonly string[]
}

/** What has changed in a source, a sentence for each change with before and after; none where it says what it said. */
export function sourceChanges({ before, now, texts, newerText = () => [] }: SourceThenAndNow): string[] {
  const known = new Set(before.newer.map(({ id }) => id))
  return [
    ...factChanges(before, now),
    ...(before.textHash === now.textHash ? [] : textChanges(texts())),
    ...(now.trashed && !before.trashed ? [t('gate:changed.trashed')] : []),
    ...now.newer
      .filter(({ id }) => !known.has(id))
      .map((version) =>
        newerVersion(
          version,
          tellingDifferences(
            compareTexts(
              texts().now.map(({ text }) => text),
              newerText(version.id),
            ),
            MOST,
          ),
        ),
      ),
  ]
}

function newerVersion({ id, title, date }: SourceFacts['newer'][number], differs: readonly TellingDifference[]): string {
  const version = { id, title, date: date ?? t('gate:changed.undated') }
  if (differs.length === 0) return t('gate:changed.newer', version)
  return t('gate:changed.newerDiffers', { ...version, differs: differs.map(({ was, is }) => `${was} → ${is}`).join('; ') })
}

function factChanges(before: SourceFacts, now: SourceFacts): string[] {
  return (['title', 'authors', 'publication', 'date'] as const).flatMap((fact) => {
    const [was, is] = [shown(before[fact]), shown(now[fact])]
    return was === is ? [] : [t('gate:changed.fact', { fact: t(`verify:fact.${fact}`), was, is })]
  })
}

/** A fact as it is read; a word where there is none. */
function shown(fact: string | readonly string[] | null): string {
  const text = typeof fact === 'string' ? fact : (fact ?? []).join(', ')
  return text === '' ? t('gate:changed.none') : t('window:quoted', { quote: text })
}

function textChanges({ before, now }: { before: SourceText; now: SourceText }): string[] {
  const was = new Map(before.map((block) => [block.id, block]))
  const is = new Map(now.map((block) => [block.id, block]))
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id)?.text !== is.get(id)?.text)
  const told = changed.slice(0, MOST).map((id) => {
    const [old, fresh] = [was.get(id), is.get(id)]
    const place = fresh?.n ?? old?.n ?? null
    const [cutOld, cutFresh] = aroundChange(old?.text ?? '', fresh?.text ?? '')
    const facts = {
      was: old === undefined ? t('gate:changed.none') : t('window:quoted', { quote: cutOld }),
      is: fresh === undefined ? t('gate:changed.none') : t('window:quoted', { quote: cutFresh }),
    }
    return place === null ? t('gate:changed.text', facts) : t('gate:changed.paragraph', { n: place, ...facts })
  })
  return [...told, ...(changed.length > MOST ? [t('gate:changed.more', { count: changed.length - MOST })] : [])]
}
