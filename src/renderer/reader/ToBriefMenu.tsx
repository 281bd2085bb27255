import { FilePlus, FileText } from 'lucide-react'
import { t } from '#text/text.ts'
import { useState } from 'react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { dialog } from '../shell/dialogs.ts'
import { go, place } from '../shell/place.ts'
import { useCommand } from '../shell/use-command.ts'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { quoteInBrief } from '../brief/excerpts/quote-in-brief.ts'
import { mark } from './mark.ts'
import type { SelectedSpan } from '../ui/selected-span.ts'
import '../ui/menu.css'

/** Marks the selection and puts it into a section of the brief in hand; lets one be chosen where there is none. */
export function ToBriefMenu({ article, spans }: { article: string; spans: SelectedSpan[] }) {
  const [isOpen, setOpen] = useState(false)
  const inHand = useStore(place, (value) => value.brief)
  const { data: briefs } = useCall('briefs.list', {})
  const present = briefs?.find((brief) => brief.id === inHand)
  const { data: brief } = useCall('briefs.get', { id: inHand ?? '' }, { enabled: present !== undefined })
  const { data: templates } = useCall('templates.list', {})
  useCommand('add-excerpt', () => setOpen(true))

  const sections = present && brief ? brief.sections.filter((section) => kindOf(section.slot) !== 'sources') : []
  function kindOf(slot: string) {
    return templates?.find((template) => template.id === brief?.template.id)?.sections.find((section) => section.id === slot)
      ?.kind
  }
  const send = async (section: string): Promise<void> => {
    const made = await mark(article, spans, [])
    if (present) await quoteInBrief(present.id, made, section)
  }
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button>{t('reader:selection.toBrief')}</Button>
      <Popover className="popover fade-in" placement="bottom end" offset={8}>
        <Menu className="menu" aria-label={t('reader:toBrief.label')}>
          {present && sections.length > 0 ? (
            <MenuSection>
              <Header className="menu-heading">{t('reader:toBrief.into', { title: present.title })}</Header>
              {sections.map((section) => (
                <MenuItem
                  key={section.id}
                  id={section.id}
                  textValue={section.title}
                  className="menu-item"
                  onAction={() => void send(section.id)}
                >
                  {section.title}
                </MenuItem>
              ))}
            </MenuSection>
          ) : null}
          <MenuSection>
            <Header className="menu-heading">{present ? t('reader:toBrief.another') : t('reader:toBrief.which')}</Header>
            {(briefs ?? [])
              .filter((other) => other.id !== present?.id)
              .map((other) => (
                <MenuItem
                  key={other.id}
                  id={`brief-${other.id}`}
                  textValue={other.title}
                  className="menu-item"
                  shouldCloseOnSelect={false}
                  onAction={() => go({ brief: other.id })}
                >
                  <FileText size={15} aria-hidden /> {other.title}
                </MenuItem>
              ))}
            <MenuItem
              id="new"
              textValue={t('reader:toBrief.newBrief')}
              className="menu-item"
              onAction={() => dialog.set({ kind: 'new-brief' })}
            >
              <FilePlus size={15} aria-hidden /> {t('reader:toBrief.newBrief')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
