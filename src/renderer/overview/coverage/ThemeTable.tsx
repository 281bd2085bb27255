import { Button } from 'react-aria-components'
import type { ThemeCoverage } from '#contract/coverage.ts'
import type { Theme } from '#core/theme.ts'
import { t } from '#text/text.ts'
import { openArticle } from '../../shell/place.ts'
import { useCall } from '../../ui/queries.ts'

/** Each theme on the whole: how many voices its marks rest on, how far they reach in time, and how many no brief uses yet. */
export function ThemeTable({ themes }: { themes: ReadonlyMap<string, Theme> }) {
  const { data } = useCall('coverage.themes', {})
  if (data === undefined) return null
  return (
    <section className="chart" aria-labelledby="theme-table">
      <h2 id="theme-table">{t('coverage:themes.title')}</h2>
      <p className="chart-lead">{t('coverage:themes.lead')}</p>
      <div className="chart-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('coverage:column.theme')}</th>
              <th scope="col">{t('coverage:column.marked')}</th>
              <th scope="col">{t('coverage:column.suggested')}</th>
              <th scope="col">{t('coverage:column.articles')}</th>
              <th scope="col">{t('coverage:column.origins')}</th>
              <th scope="col">{t('coverage:column.oldest')}</th>
              <th scope="col">{t('coverage:column.newest')}</th>
              <th scope="col">{t('coverage:column.unused')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((each) => (
              <tr key={each.theme}>
                <th scope="row">{themes.get(each.theme)?.name ?? each.theme}</th>
                <td className="num">{each.marked}</td>
                <td className="num">{each.suggested}</td>
                <td className="num">{each.articles}</td>
                <td className="num">{originsWords(each)}</td>
                <td>{<Dated at={each.oldest} />}</td>
                <td>{<Dated at={each.newest} />}</td>
                <td className="num">{each.unused}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function originsWords({ origins, articles }: ThemeCoverage): string {
  if (articles === 0) return '–'
  return t('coverage:themes.share', { origins, share: Math.round((100 * origins) / articles) })
}

function Dated({ at }: { at: ThemeCoverage['newest'] }) {
  if (at === null) return '–'
  return (
    <Button
      className="link-button"
      aria-label={t('coverage:themes.open', { date: at.date })}
      onPress={() => openArticle({ article: at.article })}
    >
      {at.date}
    </Button>
  )
}
