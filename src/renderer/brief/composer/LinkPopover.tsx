import { useEffect, useRef, useState } from 'react'
import { Dialog, Form } from 'react-aria-components'
import type { EditorView } from 'prosemirror-view'
import { Field } from '#renderer/ui/Field.tsx'
import { TextButton } from '#renderer/ui/controls.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { useSession } from '../session/use-session.ts'
import { linkPlace, offeredAddress, removeLink, setLink, type LinkPlace } from '../text/links.ts'
import { openLink } from './open-block-menu.ts'
import { backToText } from './text-field.ts'
import { TextPopover } from './TextPopover.tsx'

function close(): void {
  backToText(() => openLink.set(false))
}

/** Where the selected words, or the link at the caret, lead to; beside them. */
export function LinkPopover({ view }: { view: EditorView }) {
  const session = useSession()
  const isOpen = useStore(openLink)
  const place = isOpen ? linkPlace(session.editor.get()) : null
  return place && <OpenPopover view={view} place={place} />
}

function OpenPopover({ view, place }: { view: EditorView; place: LinkPlace }) {
  const session = useSession()
  const [address, setAddress] = useState(() => offeredAddress(session.editor.get().doc, place))
  const [refused, setRefused] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { href } = place
  // Another address is typed over the one that is there.
  useEffect(() => form.current?.querySelector('input')?.select(), [])
  const apply = (): void => {
    const made = setLink(session.editor.get(), place, address)
    setRefused(made === null)
    if (!made) return
    session.dispatch(made)
    close()
  }
  const remove = (): void => {
    session.dispatch(removeLink(session.editor.get(), place))
    close()
  }
  return (
    <TextPopover view={view} words={place} paint="to-link" under="last" onClose={close}>
      <Dialog className="link-dialog" aria-label={t('composer:link.label')}>
        <Form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault()
            apply()
          }}
        >
          <Field
            label={t('composer:link.address')}
            value={address}
            onChange={(typed) => {
              setAddress(typed)
              setRefused(false)
            }}
            placeholder={t('composer:link.example')}
            error={refused ? t('composer:link.refused') : null}
            first
          />
          <div className="link-buttons">
            {href !== '' && <TextButton onPress={remove}>{t('composer:link.remove')}</TextButton>}
            <TextButton tone="primary" type="submit" isDisabled={address.trim() === ''}>
              {href === '' ? t('composer:link.make') : t('composer:link.change')}
            </TextButton>
          </div>
        </Form>
      </Dialog>
    </TextPopover>
  )
}
