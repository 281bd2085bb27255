import { t } from '#text/text.ts'
import { useCall } from '../ui/queries.ts'
import { NEWEST } from './newest.ts'

/** Says that not all articles were read, where that is so. */
export function ReadNote() {
  const { data: info } = useCall('library.info', {})
  if (info === undefined || info.articles <= NEWEST) return null
  return <p className="overview-note">{t('overview:newest', { newest: NEWEST, count: info.articles })}</p>
}
