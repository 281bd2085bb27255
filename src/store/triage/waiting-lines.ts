import { statement, type ReadableDB } from '../sqlite/database.ts'

/**
 * How many lines what waits takes in a list, so that a place far down is found without counting all before it: a line of each unread article, and one of each suggestion. Counted by stretches of
 * 1,024 places, which is the room of a day (`article-order`), of each theme and of all (theme 0).
 */
export const LINE_TABLES = `
  CREATE TEMP TABLE waiting_lines (theme_id INTEGER NOT NULL, stretch INTEGER NOT NULL, lines INTEGER NOT NULL, PRIMARY KEY (theme_id, stretch)) WITHOUT ROWID;
  ${['INSERT', 'DELETE', 'UPDATE OF ord']
    .map(
      (change, at) => `CREATE TEMP TRIGGER waiting_lines_${at} AFTER ${change} ON waiting BEGIN
        ${change === 'INSERT' ? '' : ofSuggestions('OLD', '-')}
        ${change === 'DELETE' ? '' : ofSuggestions('NEW', '')}
      END;`,
    )
    .join('\n')}
  CREATE TEMP TRIGGER waiting_lines_unread AFTER INSERT ON waiting_unread BEGIN ${added('0', 'NEW.ord', '1')} END;
  CREATE TEMP TRIGGER waiting_lines_read AFTER DELETE ON waiting_unread BEGIN ${added('0', 'OLD.ord', '-1')} END;
`

function ofSuggestions(row: string, sign: string): string {
  const lines = `${sign}(${row}.weak + ${row}.likely + ${row}.sure)`
  return [added(`${row}.theme_id`, `${row}.ord`, lines), added('0', `${row}.ord`, lines)].join('\n')
}

function added(theme: string, ord: string, lines: string): string {
  return `INSERT INTO waiting_lines VALUES (${theme}, ${ord} >> 10, ${lines}) ON CONFLICT DO UPDATE SET lines = lines + excluded.lines;`
}

/** Where the lines of an article begin in the list, and how many they are. */
export type ArticleLines = { ord: number; at: number; lines: number }

/** The articles, the newest first, whose lines stand in a stretch of the list, of one theme (its row id) or of all, and how many lines there are in all. Costs what it answers and what days there are. */
export function linesBetween(
  db: ReadableDB,
  theme: number | null,
  offset: number,
  limit: number,
): { total: number; articles: ArticleLines[] } {
  const of = theme ?? 0
  const total = statement<{ lines: number | null }>(db, 'SELECT sum(lines) AS lines FROM waiting_lines WHERE theme_id = ?').get(
    of,
  )
  const stretches = statement<{ stretch: number; before: number }>(
    db,
    `SELECT stretch, before FROM (
       SELECT stretch, lines, sum(lines) OVER (ORDER BY stretch DESC) - lines AS before FROM waiting_lines WHERE theme_id = ? AND lines > 0
     ) WHERE before < ? AND before + lines > ? ORDER BY stretch DESC`,
  ).all(of, offset + limit, offset)
  const within = statement<{ ord: number; lines: number }>(db, theme === null ? LINES_OF_ALL : LINES_OF_THEME)
  const articles = stretches.flatMap(({ stretch, before }) => {
    let at = before
    return within.all({ theme, low: stretch * 1024, high: stretch * 1024 + 1023 }).flatMap(({ ord, lines }): ArticleLines[] => {
      const begins = at
      at += lines
      return begins < offset + limit && at > offset ? [{ ord, at: begins, lines }] : []
    })
  })
  return { total: total?.lines ?? 0, articles }
}

const LINES_OF_THEME = `SELECT ord, weak + likely + sure AS lines FROM waiting WHERE theme_id = :theme AND ord BETWEEN :low AND :high ORDER BY ord DESC`
const LINES_OF_ALL = `
  SELECT ord, sum(lines) AS lines FROM (
    SELECT ord, weak + likely + sure AS lines FROM waiting WHERE ord BETWEEN :low AND :high
    UNION ALL SELECT ord, 1 FROM waiting_unread WHERE ord BETWEEN :low AND :high
  ) WHERE :theme IS NULL GROUP BY ord ORDER BY ord DESC`
