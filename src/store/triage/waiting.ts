import type { Certainty } from '#core/suggestion/certainty.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { LINE_TABLES } from './waiting-lines.ts'

/**
 * What waits to be looked at: new (unread) articles, and articles with suggestions that are neither accepted nor rejected, with their counts. It follows from the articles,
 * the themes and the decisions, and is this connection's own (TEMP): nothing of it stands in the file, so a library that is only read has it too, and a better rule needs no upgrade.
 * Triggers say which articles are to be looked through again; `lookThrough` does that.
 */
const TABLES = `
  CREATE TEMP TABLE waiting (
    theme_id INTEGER NOT NULL, ord INTEGER NOT NULL, weak INTEGER NOT NULL, likely INTEGER NOT NULL, sure INTEGER NOT NULL,
    PRIMARY KEY (theme_id, ord)
  ) WITHOUT ROWID;
  CREATE INDEX temp.waiting_ord ON waiting (ord);
  CREATE TEMP TABLE waiting_count (theme_id INTEGER PRIMARY KEY, weak INTEGER NOT NULL, likely INTEGER NOT NULL, sure INTEGER NOT NULL);
  CREATE TEMP TABLE waiting_unread (ord INTEGER PRIMARY KEY);
  CREATE TEMP TABLE waiting_due (article_id INTEGER PRIMARY KEY);
  CREATE TEMP TRIGGER waiting_more AFTER INSERT ON waiting BEGIN
    INSERT INTO waiting_count VALUES (NEW.theme_id, NEW.weak, NEW.likely, NEW.sure)
      ON CONFLICT DO UPDATE SET weak = weak + NEW.weak, likely = likely + NEW.likely, sure = sure + NEW.sure;
  END;
  CREATE TEMP TRIGGER waiting_less AFTER DELETE ON waiting BEGIN
    UPDATE waiting_count SET weak = weak - OLD.weak, likely = likely - OLD.likely, sure = sure - OLD.sure WHERE theme_id = OLD.theme_id;
  END;
  CREATE TEMP TRIGGER waiting_new AFTER INSERT ON main.article BEGIN
    INSERT OR IGNORE INTO waiting_due VALUES (NEW.id);
    INSERT INTO waiting_unread SELECT NEW.ord WHERE NEW.read_at IS NULL AND NEW.deleted_at IS NULL;
  END;
  CREATE TEMP TRIGGER waiting_state AFTER UPDATE OF ord, read_at, deleted_at ON main.article BEGIN
    INSERT OR IGNORE INTO waiting_due SELECT NEW.id WHERE NEW.deleted_at IS NOT OLD.deleted_at;
    DELETE FROM waiting_unread WHERE ord = OLD.ord;
    INSERT OR IGNORE INTO waiting_unread SELECT NEW.ord WHERE NEW.read_at IS NULL AND NEW.deleted_at IS NULL;
    UPDATE waiting SET ord = NEW.ord WHERE ord = OLD.ord AND NEW.ord <> OLD.ord;
  END;
  CREATE TEMP TRIGGER waiting_gone AFTER DELETE ON main.article BEGIN
    DELETE FROM waiting_unread WHERE ord = OLD.ord;
    DELETE FROM waiting WHERE ord = OLD.ord;
  END;
  CREATE TEMP TRIGGER waiting_text AFTER UPDATE OF blocks ON main.article_body BEGIN
    INSERT OR IGNORE INTO waiting_due VALUES (NEW.article_id);
  END;
  CREATE TEMP TRIGGER waiting_decided AFTER INSERT ON main.theme_decision BEGIN
    INSERT OR IGNORE INTO waiting_due VALUES (NEW.article_id);
  END;
  CREATE TEMP TRIGGER waiting_decided_again AFTER UPDATE ON main.theme_decision BEGIN
    INSERT OR IGNORE INTO waiting_due VALUES (NEW.article_id);
  END;
  CREATE TEMP TRIGGER waiting_undecided AFTER DELETE ON main.theme_decision BEGIN
    INSERT OR IGNORE INTO waiting_due VALUES (OLD.article_id);
  END;
`
/** A theme that is another makes all that was found old. */
const AFTER_THEMES = ['INSERT', 'UPDATE', 'DELETE'].map(
  (operation) =>
    `CREATE TEMP TRIGGER waiting_theme_${operation} AFTER ${operation} ON main.theme BEGIN
      INSERT OR IGNORE INTO waiting_due SELECT id FROM article WHERE deleted_at IS NULL; END;`,
)

/** Begins to keep what waits, once for each connection; everything is due then. */
export function prepareWaiting(db: ReadableDB): void {
  if (keepsWaiting(db)) return
  db.exec([TABLES, LINE_TABLES, ...AFTER_THEMES].join('\n'))
  lookAgain(db)
}

/** Whether what waits is kept on this connection. Asked of SQLite, since a transaction that fails takes the tables back. */
export function keepsWaiting(db: ReadableDB): boolean {
  return statement(db, "SELECT 1 FROM temp.sqlite_schema WHERE name = 'waiting'").get() !== undefined
}

/** Makes everything due, since another program may have changed anything. What was found stays until it is found anew. */
export function lookAgain(db: ReadableDB): void {
  db.exec(`
    INSERT OR IGNORE INTO waiting_due SELECT id FROM article WHERE deleted_at IS NULL;
    DELETE FROM waiting WHERE ord NOT IN (SELECT ord FROM article WHERE deleted_at IS NULL);
    DELETE FROM waiting_unread WHERE ord NOT IN (SELECT ord FROM article WHERE read_at IS NULL AND deleted_at IS NULL);
    INSERT OR IGNORE INTO waiting_unread SELECT ord FROM article WHERE read_at IS NULL AND deleted_at IS NULL;
  `)
}

export type WaitingCounts = Record<Certainty, number>

/** How much waits: unread articles, suggestions of each theme by how sure they are, and how many articles are still to be looked through. */
export function countWaiting(db: ReadableDB): { unread: number; due: number; themes: Map<string, WaitingCounts> } {
  const [counts] = statement<{ unread: number; due: number }>(
    db,
    'SELECT (SELECT count(*) FROM waiting_unread) AS unread, (SELECT count(*) FROM waiting_due) AS due',
  ).all()
  const rows = statement<{ slug: string } & WaitingCounts>(
    db,
    `SELECT t.slug, c.weak, c.likely, c.sure FROM waiting_count c JOIN theme t ON t.id = c.theme_id
      WHERE t.removed_at IS NULL AND c.weak + c.likely + c.sure > 0`,
  ).all()
  return {
    unread: counts?.unread ?? 0,
    due: counts?.due ?? 0,
    themes: new Map(rows.map(({ slug, ...waiting }) => [slug, waiting])),
  }
}

/** The articles with something that waits, the newest first, from behind an ord; `theme` (its row id): only those with a suggestion of it. Costs what it answers, however large the library. */
export function waitingOrds(db: ReadableDB, theme: number | null, below: number | null, limit: number): number[] {
  const end = below ?? Number.MAX_SAFE_INTEGER
  if (theme !== null)
    return statement<{ ord: number }>(db, 'SELECT ord FROM waiting WHERE theme_id = ? AND ord < ? ORDER BY ord DESC LIMIT ?')
      .all(theme, end, limit)
      .map(({ ord }) => ord)
  const of = (table: string): number[] =>
    statement<{ ord: number }>(db, `SELECT DISTINCT ord FROM ${table} WHERE ord < ? ORDER BY ord DESC LIMIT ?`)
      .all(end, limit)
      .map(({ ord }) => ord)
  return [...new Set([...of('waiting'), ...of('waiting_unread')])].toSorted((one, other) => other - one).slice(0, limit)
}

/** The articles (their ids) with a suggestion that is so sure, of one theme or of any. */
export function articlesWaiting(db: ReadableDB, theme: number | null, columns: readonly Certainty[]): number[] {
  return statement<{ id: number }>(
    db,
    `SELECT DISTINCT a.id FROM waiting w JOIN article a ON a.ord = w.ord
      WHERE ${columns.join(' + ')} > 0 AND w.theme_id = coalesce(?, w.theme_id)`,
  )
    .all(theme)
    .map(({ id }) => id)
}
