import { keysOf } from '#contract/keys.ts'
import {
  CircleCheck,
  Columns2,
  Copy,
  Eye,
  EyeOff,
  History,
  FolderPlus,
  MoreHorizontal,
  PanelRight,
  RotateCcw,
  Search,
  SquarePen,
  Star,
  Trash2,
} from 'lucide-react'
import type { ArticleView } from '#contract/views.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { runCommand } from '../shell/commands.ts'
import { dialog } from '../shell/dialogs.ts'
import { place } from '../shell/place.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { languageName, shortDate } from '../ui/words.ts'
import { UsesLine } from '../brief/uses/UsesLine.tsx'
import { useUses } from '../brief/uses/use-uses.ts'
import { copyCitation } from './mark.ts'
import { chooseCollections, toggleRead, toggleStar } from './article-state.ts'
import { leftOutShown, toggleLeftOut } from './reader-state.ts'
import { deleteArticleForGood, restoreArticles, trashArticle } from './trash.ts'
import { useHasMargin } from './use-margin-place.ts'
import { VersionsMenu } from './VersionsMenu.tsx'

/** Where the article comes from, its title and standfirst, and what can be done with it as a whole. */
export function ArticleHead({ article }: { article: ArticleView }) {
  const inTrash = useStore(place, (value) => value.scope.kind === 'trash')
  const hasMargin = useHasMargin()
  const shown = useStore(leftOutShown)
  const leftOut = article.blocks.filter((block) => block.dropped !== undefined).length
  const facts = [article.publication, shortDate(article.date), article.language === null ? null : languageName(article.language)]
  const { briefs } = useUses(article.id)
  const imported = shortDate(article.source.importedAt.slice(0, 10))
  return (
    <header className="article-head" dir="auto">
      <div className="article-source" dir="ltr">
        <span className="truncate">
          {facts
            .filter((fact) => fact !== null && fact !== '')
            .map((fact) => (
              <span key={fact} className="article-fact">
                {fact}
              </span>
            ))}
          {article.source.file !== '' && (
            <span
              className="article-fact"
              title={t('reader:head.source', { file: article.source.file, date: imported, hash: article.source.sha256 })}
            >
              {article.source.file.split(/[\\/]/).pop()}
            </span>
          )}
        </span>
        <VersionsMenu article={article} />
        <span className="spacer" />
        <span className="article-tools">
          <IconButton
            icon={Search}
            size={15}
            label={t('find:inArticle')}
            keys={keysOf('find-in-text')}
            onPress={() => runCommand('find-in-text')}
          />
          <IconButton
            icon={Columns2}
            size={15}
            label={t('commands:does.second-article')}
            keys={keysOf('second-article')}
            onPress={() => runCommand('second-article')}
          />
          {hasMargin && (
            <IconButton
              icon={PanelRight}
              size={15}
              label={t('reader:head.margin')}
              keys={keysOf('toggle-margin')}
              onPress={() => runCommand('toggle-margin')}
            />
          )}
          <ActionMenu
            label={t('reader:head.menu')}
            placement="bottom end"
            trigger={<IconButton icon={MoreHorizontal} size={15} label={t('reader:head.more')} />}
            entries={[
              {
                id: 'read',
                label: article.read ? t('library:state.markUnread') : t('library:state.markRead'),
                icon: CircleCheck,
                keys: keysOf('read'),
                run: () => toggleRead(article),
              },
              {
                id: 'star',
                label: article.starred ? t('library:state.unstar') : t('library:state.star'),
                icon: Star,
                keys: keysOf('star'),
                run: () => toggleStar(article),
              },
              {
                id: 'collect',
                label: t('kept:collection.choose'),
                icon: FolderPlus,
                keys: keysOf('collect'),
                run: () => chooseCollections(article),
              },
              {
                id: 'edit',
                label: t('reader:head.edit'),
                icon: SquarePen,
                run: () => dialog.set({ kind: 'metadata', article: article.id }),
              },
              {
                id: 'history',
                label: t('history:article.menu'),
                icon: History,
                run: () => dialog.set({ kind: 'article-history', article: article.id }),
              },
              { id: 'cite', label: t('reader:menu.copyCitation'), icon: Copy, run: () => void copyCitation(article.id, null) },
              {
                id: 'left-out',
                label: shown ? t('reader:leftOut.hideAll') : t('reader:leftOut.showAll', { count: leftOut }),
                icon: shown ? EyeOff : Eye,
                keys: keysOf('show-left-out'),
                disabled: leftOut === 0,
                run: toggleLeftOut,
              },
              'separator',
              ...(inTrash
                ? [
                    {
                      id: 'restore',
                      label: t('reader:head.restore'),
                      icon: RotateCcw,
                      run: () => void restoreArticles([article.id]),
                    },
                    {
                      id: 'delete-for-good',
                      label: t('uses:forGood.menu'),
                      icon: Trash2,
                      run: () => void deleteArticleForGood(article),
                    },
                  ]
                : [{ id: 'trash', label: t('reader:head.trash'), icon: Trash2, run: () => void trashArticle(article) }]),
            ]}
          />
        </span>
      </div>
      <h1>{shownTitleOf(article)}</h1>
      {article.standfirst !== null && <p className="article-standfirst">{article.standfirst}</p>}
      {article.authors.length > 0 && <p className="article-authors">{article.authors.join(', ')}</p>}
      {article.url !== null && <p className="article-url">{article.url}</p>}
      <UsesLine briefs={briefs} name={t('window:quoted', { quote: shownTitleOf(article) })} article={article.id} />
    </header>
  )
}
