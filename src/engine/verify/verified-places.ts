import type { VerifiedPlace } from '#contract/verified-file.ts'
import type { ComparedFile } from '#core/brief/proof/compare-file.ts'
import type { PrintedPiece } from '#core/brief/proof/printed-piece.ts'
import type { ExtraKind } from '#core/brief/proof/found.ts'
import { t } from '#text/text.ts'
import type { AgainstLibrary } from './against-library.ts'

/** What is there and was not exported is added, unless it says otherwise. */
const EXTRA_STATES: Partial<Record<ExtraKind, VerifiedPlace['state']>> = {
  'tracked-deletion': 'DELETED',
  'picture-gone': 'DELETED',
  'bookmark-gone': 'DELETED',
  'picture-changed': 'CHANGED',
  'picture-moved': 'MOVED',
  alternative: 'CHANGED',
  link: 'CHANGED',
  property: 'CHANGED',
  shape: 'CHANGED',
}

/** A bookmark with what it said before has another title. */
function stateOf(kind: ExtraKind, was: string | null): VerifiedPlace['state'] {
  return kind === 'bookmark' && was !== null ? 'CHANGED' : (EXTRA_STATES[kind] ?? 'ADDED')
}

/** What is no sentence and no note: headings, labels, captions, sources, heads and feet, what the file has besides, and what the library says otherwise. */
export function verifiedPlaces(compared: ComparedFile, library: AgainstLibrary): VerifiedPlace[] {
  const pieces = compared.placed
    .filter(({ piece }) => piece.sentence === undefined && piece.kind !== 'note')
    .map(({ piece, state, chunk }): VerifiedPlace => {
      const now = chunk?.text.trim() ?? piece.text
      return { ...place(piece.kind), state, text: now, was: state === 'STANDS' || now === piece.text ? null : piece.text }
    })
  const running = compared.running.map(({ page, state, text }): VerifiedPlace => {
    const where = onPage(t('verify:running'), page)
    return { place: 'running', where, state, text, was: null }
  })
  const loose = compared.loose.map(({ state, text }): VerifiedPlace => ({
    ...place(state === 'ADDED' ? 'text' : 'numbering'),
    state,
    text,
    was: null,
  }))
  const extras = compared.extras.map(({ kind, text, page, was = null, shapes }): VerifiedPlace => {
    const said = { place: kind, where: onPage(t(`verify:place.${kind}`), page), state: stateOf(kind, was) }
    if (shapes === undefined) return { ...said, text, was }
    const [before, now] = shapes
    return { ...said, text: `${text} → ${t(`verify:shape.${now}`)}`, was: t(`verify:shape.${before}`) }
  })
  return [...pieces, ...running, ...loose, ...extras, ...libraryPlaces(library)]
}

export function libraryPlaces({ whole, register, differences, drift }: AgainstLibrary): VerifiedPlace[] {
  const articles = [...drift.articles].flatMap(([id, changes]) =>
    changes.map((text): VerifiedPlace => {
      return { place: 'article', where: t('verify:article', { id }), state: 'DRIFTED', text, was: null }
    }),
  )
  const brief = differences.whole.map(({ text, was }): VerifiedPlace => ({ ...place('brief'), state: 'CHANGED', text, was }))
  return [...registerPlaces(register, whole), ...brief, ...articles]
}

function registerPlaces(register: AgainstLibrary['register'], whole: boolean): VerifiedPlace[] {
  const edited = whole ? t('verify:register.otherHash') : t('verify:register.edited')
  if (register === 'edited') return [{ ...place('register'), state: 'CHANGED', text: edited, was: null }]
  if (register === 'unknown')
    return [{ ...place('register'), state: 'UNREADABLE', text: t('verify:register.unknown'), was: null }]
  return []
}

export function place(kind: PrintedPiece['kind'] | 'register' | 'brief' | 'numbering'): Pick<VerifiedPlace, 'place' | 'where'> {
  return { place: kind, where: t(`verify:place.${kind}`) }
}

function onPage(where: string, page: number | null): string {
  return page === null ? where : t('verify:page', { place: where, page })
}
