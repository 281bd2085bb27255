import { Check, ChevronDown, Columns2, Diff } from 'lucide-react'
import { useState } from 'react'
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { ArticleVersion, ArticleView } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { go, openBeside } from '../shell/place.ts'
import { MenuLine } from '../ui/MenuLine.tsx'
import { counted } from '../ui/words.ts'
import { CompareVersions } from './CompareVersions.tsx'
import { versionName } from './version-name.ts'
import '../ui/menu.css'

/** `2 versions`: the others of an article that the library has in several, and what differs between them. */
export function VersionsMenu({ article: { id, versions } }: { article: ArticleView }) {
  const [other, setOther] = useState<ArticleVersion | null>(null)
  const present = versions.find((version) => version.id === id)
  const others = versions.filter((version) => version.id !== id)
  if (present === undefined || others.length === 0) return null
  return (
    <>
      <MenuTrigger>
        <Button className="versions">
          {counted(versions.length, 'version')}
          <ChevronDown size={13} aria-hidden />
        </Button>
        <Popover className="popover fade-in" placement="bottom start" offset={5}>
          <Menu className="menu" aria-label={t('reader:version.label')}>
            <MenuSection aria-label={t('reader:version.label')} selectionMode="single" disallowEmptySelection selectedKeys={[id]}>
              {versions.map((version) => (
                <MenuItem
                  key={version.id}
                  id={version.id}
                  textValue={versionName(version)}
                  className="menu-item"
                  onAction={() => go({ article: version.id })}
                >
                  <span className="num">{versionName(version)}</span>
                  <Check size={14} className="menu-tick" aria-hidden />
                </MenuItem>
              ))}
            </MenuSection>
            <Separator className="menu-separator" />
            <MenuSection aria-label={t('reader:version.compare')}>
              {others.map((version) => (
                <MenuLine
                  key={`beside ${version.id}`}
                  id={`beside ${version.id}`}
                  label={t('reader:version.readBeside', { version: versionName(version) })}
                  icon={Columns2}
                  run={() => openBeside(version.id)}
                />
              ))}
              {others.map((version) => (
                <MenuLine
                  key={version.id}
                  id={`compare ${version.id}`}
                  label={
                    others.length === 1
                      ? t('reader:version.showDifference')
                      : t('reader:version.showDifferenceFrom', { version: versionName(version) })
                  }
                  icon={Diff}
                  run={() => setOther(version)}
                />
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      {other && <CompareVersions {...inOrder(versions, other, present)} onClose={() => setOther(null)} />}
    </>
  )
}

/** The older version stands on the left. */
function inOrder(versions: readonly ArticleVersion[], one: ArticleVersion, two: ArticleVersion) {
  return versions.indexOf(one) < versions.indexOf(two) ? { left: one, right: two } : { left: two, right: one }
}
