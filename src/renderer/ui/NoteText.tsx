import { Fragment, useMemo, type ReactNode } from 'react'
import { t } from '#text/text.ts'
import { useExcerpts } from './excerpts.ts'
import type { Node } from './markdown.ts'
import { excerptsNamed, partsOf, readNote } from './note-parts.ts'
import './note-text.css'

/** A note as it is read: Markdown, with the excerpts that it names as links. An address is printed, since nothing here reaches a network. */
export function NoteText({ note, onExcerpt }: { note: string; onExcerpt: (id: string, article: number) => void }) {
  const nodes = useMemo(() => readNote(note), [note])
  const known = useExcerpts(useMemo(() => excerptsNamed(note), [note]))
  const words = (text: string): ReactNode =>
    partsOf(text).map((part, index) => {
      const excerpt = part.excerpt ? known.get(part.text) : undefined
      if (!excerpt) return <Fragment key={index}>{part.text}</Fragment>
      return (
        <button
          key={index}
          type="button"
          className="note-link num"
          title={excerpt.anchor.quote}
          aria-label={t('reader:note.excerpt', { id: part.text })}
          onClick={(event) => {
            event.stopPropagation()
            onExcerpt(part.text, excerpt.article)
          }}
        >
          {part.text}
        </button>
      )
    })
  const shown = (children: readonly Node[]): ReactNode =>
    children.map((node, index) => <Fragment key={index}>{one(node)}</Fragment>)
  const one = (node: Node): ReactNode => {
    switch (node.kind) {
      case 'text':
        return words(node.text)
      case 'break':
        return <br />
      case 'code':
        return <code>{node.text}</code>
      case 'picture':
        return <em>{node.alternative}</em>
      case 'link':
        return (
          <>
            {shown(node.children)}
            <span className="muted"> {t('guide:address', { address: node.href })}</span>
          </>
        )
      case 'element': {
        // A heading of a note is none of the article that it stands beside.
        if (/^h\d$/.test(node.element)) return <p className="note-heading">{shown(node.children)}</p>
        const Tag = node.element
        return <Tag>{shown(node.children)}</Tag>
      }
    }
  }
  return <div className="note-text">{shown(nodes)}</div>
}
