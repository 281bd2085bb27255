import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { EvidenceHit } from '#contract/evidence.ts'
import type { Sentence } from '#core/brief.ts'
import { plainText } from '#core/brief/inline.ts'
import { attachExcerpt } from '#core/brief/edit/edit-evidence.ts'
import { act } from '#renderer/ui/act.ts'
import { paragraphOf } from '#renderer/ui/paragraph-of.ts'
import { useCall } from '#renderer/ui/queries.ts'
import { textDirection } from '#core/text-direction.ts'
import { t } from '#text/text.ts'
import { openEvidence } from '../composer/open-block-menu.ts'
import { OpenWord } from '../source/OpenWord.tsx'
import { placeOfHit } from '../source/places.ts'
import { openSource } from '../source/source.ts'
import { useOpenKey } from '../source/use-open-key.ts'
import { useSession } from '../session/use-session.ts'

const SHOWN = 12

/**
 * The passages of the library that bear on a sentence, best first, each with the reason it is offered; and those that say the same things with another
 * number or a “not”, to be read. Choosing one marks the passage, where it is not marked yet, and lets the sentence rest on it.
 */
export function EvidenceOffers({ sentence }: { sentence: Sentence }) {
  const session = useSession()
  const asked = { sentence: plainText(sentence.text), limit: SHOWN, brief: session.id }
  const { data, error } = useCall('evidence.find', asked)
  const offered = (data ?? []).filter(({ excerpt }) => excerpt === null || !sentence.evidence.excerpts.includes(excerpt))
  const groups = (['evidence', 'read-too'] as const).flatMap((kind) => {
    const hits = offered.filter((hit) => hit.kind === kind)
    return hits.length === 0 ? [] : [{ kind, hits }]
  })
  const attach = async (hit: EvidenceHit): Promise<void> => {
    const { article, quote, block, start } = hit
    const id = hit.excerpt ?? (await act('excerpts.add', { article, quote, at: { block, start }, themes: [] }))?.id
    if (id !== undefined) session.edit((content) => attachExcerpt(content, sentence.id, id))
  }
  const open = (key: string): void => {
    const hit = offered.find((one) => keyOf(one) === key)
    if (!hit) return
    openEvidence.set(null)
    openSource(session.id, placeOfHit(hit, sentence.id), { kind: 'evidence', sentence: sentence.id })
  }
  useOpenKey('.evidence-list', open)
  return (
    <ListBox
      className="evidence-list"
      aria-label={t('composer:offers.label')}
      items={groups}
      onAction={(key) => {
        const hit = offered.find((one) => keyOf(one) === key)
        if (hit) void attach(hit)
      }}
      renderEmptyState={() => (
        <p className="muted evidence-none">
          {error?.message ?? (data === undefined ? t('composer:offers.looking') : t('composer:offers.none'))}
        </p>
      )}
    >
      {({ kind, hits }) => (
        <ListBoxSection id={kind}>
          <Header className="evidence-group">
            {kind === 'evidence' ? t('composer:offers.evidence') : t('composer:offers.readToo')}
          </Header>
          <Collection items={hits.map((hit) => ({ id: keyOf(hit), hit }))}>
            {({ id, hit }) => (
              <ListBoxItem id={id} textValue={`${hit.quote} ${hit.title}`} className="evidence-item">
                <span className="evidence-quote" dir={textDirection(hit.quote)}>
                  <Matched quote={hit.quote} matches={hit.matches} />
                </span>
                <span className="card-id num">
                  {sourceOf(hit)} <OpenWord onOpen={() => open(id)} />
                </span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
}

function keyOf({ article, block, start }: EvidenceHit): string {
  return `${article}:${block}:${start}`
}

function sourceOf({ excerpt, title, n, ownNumber, row, reasons }: EvidenceHit): string {
  const source = row.publication ?? title
  const place = n === null ? source : `${source} ${paragraphOf({ n, ownNumber })}`
  const marked = excerpt === null ? place : t('composer:offers.marked', { id: excerpt, place })
  return reasons.length === 0 ? marked : t('composer:offers.why', { place: marked, reasons: reasons.join(', ') })
}

/** The quote with the sentence's own words set off. */
function Matched({ quote, matches }: Pick<EvidenceHit, 'quote' | 'matches'>) {
  const pieces = matches.flatMap(([start, end], index) => [
    { key: `before ${start}`, text: quote.slice(matches[index - 1]?.[1] ?? 0, start), own: false },
    { key: `own ${start}`, text: quote.slice(start, end), own: true },
  ])
  const rest = quote.slice(matches.at(-1)?.[1] ?? 0)
  return (
    <>
      {pieces.map(({ key, text, own }) => (own ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>))}
      {rest}
    </>
  )
}
