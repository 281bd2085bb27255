import type { ReactNode } from 'react'
import type { Block, Mark } from '#core/article.ts'
import type { Excerpt } from '#core/excerpt.ts'
import type { Theme } from '#core/theme.ts'
import { themeLine, themeStyle } from '../ui/theme-style.ts'
import { referenceKey } from '#core/footnotes.ts'
import type { FootnoteLinks } from '#core/footnotes.ts'
import { runs, segments } from '#core/segments.ts'
import type { Segment, Span } from '#core/segments.ts'

type Over = { kind: 'excerpt'; excerpt: Excerpt } | { kind: 'mark'; mark: Mark }

export type BlockTextProperties = {
  block: Block
  excerpts: readonly Excerpt[]
  themes: ReadonlyMap<string, Theme>
  /** The excerpt whose card is open. */
  active: string | null
  footnotes: FootnoteLinks
  /** The part of the text to show, [start, end); all of it by default. */
  within?: { start: number; end: number }
}

/** The text of a block with its excerpts, links, emphasis and footnote references. It puts exactly the text into the page, so that offsets hold. */
export function BlockText({ block, excerpts, themes, active, footnotes, within }: BlockTextProperties): ReactNode {
  const spans: Span<Over>[] = [
    ...excerpts.map((excerpt) => ({
      start: excerpt.anchor.start,
      end: excerpt.anchor.end,
      of: { kind: 'excerpt' as const, excerpt },
    })),
    ...(block.marks ?? []).map((mark) => ({ start: mark.start, end: mark.end, of: { kind: 'mark' as const, mark } })),
  ]
  const show = (part: Segment<Over>): ReactNode => <Segmented key={part.start} part={part} themes={themes} active={active} />
  return runs(segments(block.text, spans, within), leadingMark).map(({ of, parts }) => {
    const shown = parts.map(show)
    const key = parts[0]?.start ?? 0
    if (of?.kind === 'link' && of.href !== undefined)
      return (
        <TextLink key={key} href={of.href}>
          {shown}
        </TextLink>
      )
    if (of?.kind === 'footnote') {
      const note = footnotes.notes.get(referenceKey(block.id, of.label ?? ''))
      return (
        <NoteReference key={key} note={note}>
          {shown}
        </NoteReference>
      )
    }
    return shown
  })
}

/** The link or reference over a segment, which leads somewhere. */
function leadingMark({ over }: Segment<Over>): Mark | null {
  const leads = over.find((one) => one.kind === 'mark' && (one.mark.kind === 'link' || one.mark.kind === 'footnote'))
  return leads?.kind === 'mark' ? leads.mark : null
}

function Segmented({ part, themes, active }: { part: Segment<Over>; themes: ReadonlyMap<string, Theme>; active: string | null }) {
  const has = (kind: Mark['kind']): boolean => part.over.some((one) => one.kind === 'mark' && one.mark.kind === kind)
  const excerpts = part.over.flatMap((one) => (one.kind === 'excerpt' ? [one.excerpt] : []))
  let shown: ReactNode = part.text
  if (has('strong')) shown = <strong>{shown}</strong>
  if (has('emphasis')) shown = <em>{shown}</em>
  const [first] = excerpts
  if (first === undefined) return shown
  const [theme] = first.themes
  return (
    <mark
      className={`hl themed${excerpts.some((excerpt) => excerpt.id === active) ? ' hl-active' : ''}`}
      style={themeStyle(theme === undefined ? undefined : themes.get(theme)?.colour)}
      data-line={themeLine(themes, theme)}
      data-excerpts={excerpts.map((excerpt) => excerpt.id).join(' ')}
    >
      {shown}
    </mark>
  )
}

// HTML has no element for a link without an address, and with one the window would have somewhere to go.
const LINK = { role: 'link', tabIndex: 0, 'aria-haspopup': 'menu' } as const
const REFERENCE = { role: 'doc-noteref', tabIndex: 0 } as const

/** A link of the article: pressing it opens a menu that offers to copy the address (useTextMenu). */
function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <span {...LINK} className="text-link" title={href} data-href={href}>
      {children}
    </span>
  )
}

/** A reference to a footnote of the article: pressing it shows the footnote (useFootnotes). */
function NoteReference({ note, children }: { note: number | undefined; children: ReactNode }) {
  if (note === undefined) return <sup className="note-reference">{children}</sup>
  return (
    <sup {...REFERENCE} className="note-reference" data-note={note}>
      {children}
    </sup>
  )
}
