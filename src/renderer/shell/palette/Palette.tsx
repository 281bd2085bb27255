import { FileText, Folder, Newspaper, Search, SquareChevronRight, Tag } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '#text/text.ts'
import { Keys } from '../../ui/controls.tsx'
import { useOpenDialog } from '../../ui/open-dialogs.ts'
import { closeDialog } from '../dialogs.ts'
import { choose } from './choose.ts'
import { entryKey, type Entry } from './entries.ts'
import { useEntries } from './use-entries.ts'
import '../../ui/dialog.css'
import './palette.css'

/** Of the combobox's list, which no HTML element is: a select would take the keyboard from the field. */
const LIST = 'listbox'
const GROUP = 'group'
const OPTION = 'option'

const ICONS = { command: SquareChevronRight, theme: Tag, collection: Folder, search: Search, brief: FileText, article: Newspaper }

/**
 * Goes to an article, a theme or a brief, or does a command, by its name. A combobox whose list is always open: the keyboard stays in the field, the arrows go through the list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). `beside`: chooses an article that is read beside the one that is open; Ctrl+Enter does in any case.
 */
export function Palette({ beside }: { beside: boolean }) {
  useOpenDialog()
  const title = beside ? t('palette:beside.title') : t('palette:title')
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const groups = useEntries(text, beside)
  const entries = groups.flatMap((group) => group.entries)
  const current = Math.min(at, entries.length - 1)
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const optionId = (entry: Entry | undefined): string | undefined =>
    entry === undefined ? undefined : `${list}-${entryKey(entry).replaceAll(/\s/g, '-')}`
  const active = optionId(entries[current])
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const press = (event: KeyboardEvent): void => {
    const to = moved(event.key, current, entries.length)
    const entry = entries[current]
    if (event.nativeEvent.isComposing) return
    if (to !== null) setAt(to)
    else if (event.key === 'Enter' && entry !== undefined) choose(entry, beside || event.ctrlKey || event.metaKey)
    else return
    event.preventDefault()
  }
  return (
    <ModalOverlay className="scrim scrim-top" isOpen isDismissable onOpenChange={(open) => !open && closeDialog()}>
      <Modal className="modal palette fade-in">
        <Dialog className="dialog" aria-label={title}>
          <input
            ref={field}
            className="palette-field"
            role="combobox"
            aria-label={title}
            aria-expanded
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={active}
            placeholder={beside ? t('palette:beside.placeholder') : t('palette:placeholder')}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setAt(0)
            }}
            onKeyDown={press}
          />
          <div id={list} role={LIST} aria-label={t('palette:results')} className="palette-list">
            {groups.map(({ title, entries: listed }) => (
              <div key={title} role={GROUP} aria-labelledby={`${list}-${title}`}>
                <div id={`${list}-${title}`} className="palette-group" role="presentation">
                  {t(`palette:group.${title}`)}
                </div>
                {listed.map((entry) => (
                  <Line
                    key={entryKey(entry)}
                    id={optionId(entry)}
                    entry={entry}
                    isCurrent={entry === entries[current]}
                    beside={beside}
                  />
                ))}
              </div>
            ))}
          </div>
          <output className={entries.length === 0 ? 'palette-none' : 'sr-only'}>
            {entries.length === 0 ? t('palette:none') : t('palette:count', { count: entries.length })}
          </output>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Where a key of the list leads to from a line; null where it is none. */
function moved(key: string, at: number, length: number): number | null {
  if (length === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length
    case 'ArrowUp':
      return (at - 1 + length) % length
    case 'PageDown':
      return Math.min(at + 8, length - 1)
    case 'PageUp':
      return Math.max(at - 8, 0)
    default:
      return null
  }
}

type LineProperties = { id: string | undefined; entry: Entry; isCurrent: boolean; beside: boolean }

function Line({ id, entry, isCurrent, beside }: LineProperties) {
  const Icon = ICONS[entry.kind]
  return (
    // The keyboard is in the field, which answers for every line.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      id={id}
      role={OPTION}
      aria-selected={isCurrent}
      className="palette-line"
      onClick={(event) => choose(entry, beside || event.ctrlKey || event.metaKey)}
    >
      <Icon size={15} aria-hidden />
      <span className="truncate">{entry.name}</span>
      {entry.beside !== '' && <span className="muted truncate palette-beside">{entry.beside}</span>}
      {entry.kind === 'article' && isCurrent && !beside && (
        <>
          <Keys keys="Ctrl+Enter" />
          <span className="muted">{t('palette:beside.key')}</span>
        </>
      )}
      {entry.keys !== undefined && entry.keys !== '' && <Keys keys={entry.keys} />}
    </div>
  )
}
