import { Check, ChevronDown } from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { ARTICLE_GROUPS } from '#core/article-group.ts'
import { t } from '#text/text.ts'
import { layout, ROWS } from '../shell/layout.ts'
import { go, place } from '../shell/place.ts'
import { useStore } from '../ui/store.ts'
import '../ui/menu.css'

const SORTS = ['newest', 'oldest', 'title', 'imported'] as const

type Section<T extends string> = {
  id: string
  title: string
  value: T
  choices: readonly { id: T; label: string }[]
  onChange: (chosen: T) => void
}

/** How the list of articles stands: its order, its groups and how high its rows are. The button says the first two. */
export function ListMenu() {
  const { sort, group } = useStore(place)
  const rows = useStore(layout, (value) => value.rows)
  const shown = group === 'none' ? t(`library:sort.${sort}`) : `${t(`library:sort.${sort}`)} · ${t(`library:group.${group}`)}`
  return (
    <MenuTrigger>
      <Button className="choice" aria-label={t('library:sort.list', { shown })}>
        <span className="truncate">{shown}</span>
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className="popover fade-in" placement="bottom end" offset={5}>
        <Menu className="menu" aria-label={t('library:sort.menu')}>
          {choiceSection({
            id: 'sort',
            title: t('library:sort.label'),
            value: sort,
            choices: SORTS.map((id) => ({ id, label: t(`library:sort.${id}`) })),
            onChange: (chosen) => go({ sort: chosen }),
          })}
          {choiceSection({
            id: 'group',
            title: t('library:group.label'),
            value: group,
            choices: ARTICLE_GROUPS.map((id) => ({ id, label: t(`library:group.${id}`) })),
            onChange: (chosen) => go({ group: chosen }),
          })}
          {choiceSection({
            id: 'rows',
            title: t('library:rows.label'),
            value: rows,
            choices: ROWS.map((id) => ({ id, label: t(`library:rows.${id}`) })),
            onChange: (chosen) => layout.set((before) => ({ ...before, rows: chosen })),
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** No component of its own: a menu looks for its sections among its children. */
function choiceSection<T extends string>({ id, title, value, choices, onChange }: Section<T>) {
  return (
    <MenuSection
      key={id}
      className="menu-part"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[`${id}-${value}`]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys !== 'all' && keys.has(`${id}-${choice.id}`))
        if (chosen) onChange(chosen.id)
      }}
    >
      <Header className="menu-heading">{title}</Header>
      {choices.map((choice) => (
        <MenuItem key={choice.id} id={`${id}-${choice.id}`} textValue={choice.label} className="menu-item">
          <span>{choice.label}</span>
          <Check size={14} className="menu-tick" aria-hidden />
        </MenuItem>
      ))}
    </MenuSection>
  )
}
