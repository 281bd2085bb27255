import { BookPlus, EyeOff } from 'lucide-react'
import { Menu, MenuItem, Separator } from 'react-aria-components'
import type { EditorView } from 'prosemirror-view'
import { MenuLine } from '#renderer/ui/MenuLine.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { backToText } from '../composer/text-field.ts'
import { TextPopover } from '../composer/TextPopover.tsx'
import { useSession } from '../session/use-session.ts'
import { replaceMatch } from '../text/find.ts'
import { ignoreIn } from './known-besides.ts'
import { drawMisspelt } from './misspelt.ts'
import { openMisspelling } from './open-misspelling.ts'
import { setOwnWord } from './own-words.ts'
import '#renderer/ui/menu.css'
import './spelling.css'

function close(): void {
  backToText(() => openMisspelling.set(null))
}

/** What may have been meant by a misspelt word, and what else can be done with it; under the word. */
export function MisspellingPopover({ view }: { view: EditorView }) {
  const misspelling = useStore(openMisspelling)
  return (
    misspelling && (
      <TextPopover view={view} words={misspelling} paint="misspelt-here" under="first" onClose={close}>
        <Offers misspelling={misspelling} />
      </TextPopover>
    )
  )
}

type Open = NonNullable<ReturnType<typeof openMisspelling.get>>

/** A menu that a key opened begins at its first entry: what is likeliest is taken by Enter at once. */
const AT_FIRST = { autoFocus: 'first' } as const

function Offers({ misspelling: { from, to, word, suggestions } }: { misspelling: Open }) {
  const session = useSession()
  const written = word.replaceAll("'", '’')
  return (
    <Menu {...AT_FIRST} className="menu" aria-label={t('spelling:misspelt', { word: written })} onClose={close}>
      {suggestions.length === 0 && (
        <MenuItem id="none" className="menu-item" isDisabled>
          {t('spelling:nothing')}
        </MenuItem>
      )}
      {suggestions.map((suggestion) => (
        <MenuLine
          key={suggestion}
          id={`take:${suggestion}`}
          label={suggestion}
          run={() => session.dispatch(replaceMatch(session.editor.get(), { from, to }, suggestion))}
        />
      ))}
      <Separator className="menu-separator" />
      <MenuLine id="add" icon={BookPlus} label={t('spelling:add')} run={() => void setOwnWord(written, true)} />
      <MenuLine
        id="ignore"
        icon={EyeOff}
        label={t('spelling:ignore')}
        run={() => {
          ignoreIn(session, word)
          drawMisspelt()
          notify({ tone: 'plain', text: t('spelling:ignored', { word: written }) })
        }}
      />
    </Menu>
  )
}
