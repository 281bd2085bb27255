import type { BlockDecision } from '#contract/views.ts'
import type { Theme } from '#core/theme.ts'
import { t } from '#text/text.ts'

type Properties = {
  n: number | null
  page: string | undefined
  accepted: readonly BlockDecision[]
  themes: ReadonlyMap<string, Theme>
}

/** Beside a block: the page that begins with it, its number, a dot for each theme accepted for it. */
export function BlockGutter({ n, page, accepted, themes }: Properties) {
  return (
    <>
      {page !== undefined && (
        <span className="block-page num" title={t('reader:gutter.pageBegins', { page })}>
          {t('reader:gutter.page', { page })}
        </span>
      )}
      <span className="block-number num" aria-hidden>
        {n}
      </span>
      {accepted.length > 0 && (
        <span className="block-themes">
          {accepted.map(({ theme: slug, block }) => (
            <span
              key={`${slug} ${block}`}
              className="dot"
              title={themes.get(slug)?.name ?? slug}
              style={{ background: themes.get(slug)?.colour }}
            >
              <span className="sr-only">{t('reader:gutter.theme', { theme: themes.get(slug)?.name ?? slug })}</span>
            </span>
          ))}
        </span>
      )}
    </>
  )
}
