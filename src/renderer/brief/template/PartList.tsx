import { ArrowDown, ArrowUp, CircleAlert, Plus, Trash2 } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { addSection, moveSection, removeSection } from '#core/brief/edit-template.ts'
import { IconButton } from '#renderer/ui/controls.tsx'
import { t } from '#text/text.ts'
import type { Editing } from './editing.ts'
import type { Part } from './template-draft.ts'

type Properties = Editing & { part: Part; wrong: (part: Part) => boolean; onGo: (part: Part) => void }

const WHOLE = ['about', 'fields', 'look'] as const

/** The parts of a template, its sections in their order: chosen, added, moved (Alt with the arrows) and taken out (Delete). */
export function PartList({ template, change, part, wrong, onGo }: Properties) {
  const { sections } = template
  const at = typeof part === 'number' ? part : null
  const add = (): void => {
    const added = addSection(template, t('editor:parts.newSection'), at ?? sections.length - 1)
    change(added.template, null, added.at)
  }
  const move = (by: -1 | 1): void => {
    const moved = at === null ? null : moveSection(template, at, by)
    if (at !== null && moved !== null) change(moved, null, at + by)
  }
  const remove = (): void => {
    if (at === null || sections.length === 1) return
    change(removeSection(template, at), null, Math.min(at, sections.length - 2))
  }
  const onKey = (event: React.KeyboardEvent): void => {
    const act = event.altKey
      ? { ArrowUp: () => move(-1), ArrowDown: () => move(1) }[event.key]
      : { Delete: remove, Backspace: remove }[event.key]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const items: { key: string; part: Part; name: string; words: number | null }[] = [
    ...WHOLE.map((each) => ({ key: each, part: each, name: t(`editor:parts.${each}`), words: null })),
    ...sections.map(({ title, words }, index) => ({ key: String(index), part: index, name: title, words })),
  ]
  return (
    <nav className="editor-parts" aria-label={t('editor:parts.title')} onKeyDownCapture={onKey}>
      <ListBox
        className="editor-list"
        aria-label={t('editor:parts.title')}
        items={items}
        dependencies={[items, wrong]}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(part)]}
        onSelectionChange={(keys) => {
          const key = keys === 'all' ? undefined : [...keys][0]
          const chosen = items.find((item) => item.key === key)
          if (chosen) onGo(chosen.part)
        }}
      >
        {(item) => (
          <ListBoxItem
            key={item.key}
            id={item.key}
            textValue={item.name}
            className={`editor-part${typeof item.part === 'number' ? '' : ' editor-part-whole'}`}
          >
            <span className="editor-part-name">{item.name === '' ? t('editor:parts.untitled') : item.name}</span>
            {wrong(item.part) && <CircleAlert size={13} className="editor-wrong" aria-label={t('editor:parts.wrong')} />}
            {item.words !== null && !Number.isNaN(item.words) && <span className="num muted">{item.words}</span>}
          </ListBoxItem>
        )}
      </ListBox>
      <div className="editor-acts">
        <IconButton icon={Plus} size={15} label={t('editor:parts.add')} onPress={add} />
        <IconButton
          icon={ArrowUp}
          size={15}
          label={t('editor:parts.up')}
          keys="Alt+Up"
          isDisabled={at === null || moveSection(template, at, -1) === null}
          onPress={() => move(-1)}
        />
        <IconButton
          icon={ArrowDown}
          size={15}
          label={t('editor:parts.down')}
          keys="Alt+Down"
          isDisabled={at === null || moveSection(template, at, 1) === null}
          onPress={() => move(1)}
        />
        <IconButton
          icon={Trash2}
          size={15}
          label={t('editor:parts.remove')}
          keys="Delete"
          isDisabled={at === null || sections.length === 1}
          onPress={remove}
        />
      </div>
    </nav>
  )
}
