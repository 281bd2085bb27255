import { success } from '#core/result.ts'
import { ownActors } from '#store/actors/actors.ts'
import { readBody } from '#store/articles/article-body.ts'
import { readCoverage } from '#store/marks/coverage.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'
import { lookThrough } from '#store/triage/look-through.ts'
import { compileActors, type Gazetteer } from '#core/actors/gazetteer.ts'
import { withOwnActors } from '#core/actors/own-actors.ts'
import { isCalled } from '#core/actors/is-called.ts'
import { libraryActors, libraryStatements } from '../analysis/library-statements.ts'
import { readActors } from '../program-files.ts'
import { libraryTimeline } from '../analysis/library-timeline.ts'
import { libraryDisagreements } from '../analysis/library-disagreements.ts'
import { libraryOrigins } from '../analysis/library-origins.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { undecidedSuggestions } from './suggestions.ts'

/** Articles and milliseconds of one portion, after which other calls get their turn. */
const [MANY, PORTION] = [1_000, 15]

export function analysisHandlers(context: EngineContext): AreaHandlers<'analysis'> {
  const { db, looking } = context
  let compiled: { key: string; gazetteer: Gazetteer } | undefined
  /** Compiled again only after the library's own actors changed. */
  const gazetteer = (): Gazetteer => {
    const own = ownActors(db())
    const key = JSON.stringify(own)
    if (compiled?.key !== key) compiled = { key, gazetteer: compileActors(withOwnActors(readActors(context.program), own)) }
    return compiled.gazetteer
  }
  const reading = async (theme: string | undefined, newest: number | undefined) => {
    await context.learning.settled()
    return { db, theme, newest, matcher: context.matcher(), gazetteer: gazetteer() }
  }
  /** The refusal of a theme that is none; null where it is one, or none is asked for. */
  const refusal = (theme: string | undefined) =>
    theme === undefined || themeId(db(), theme) !== null ? null : unknownTheme(db(), theme)
  const undecided = (article: number) => undecidedSuggestions(context, article, readBody(db(), article)?.blocks ?? [])
  return {
    'analysis.coverage': async ({ theme }) => {
      const id = theme === undefined ? null : themeId(db(), theme)
      if (theme !== undefined && id === null) return unknownTheme(db(), theme)
      await context.learning.settled()
      looking.begin()
      while (lookThrough(db(), undecided, MANY, PORTION) > 0) await new Promise(setImmediate)
      return success(readCoverage(db(), id).map((each) => ({ ...each, article: String(each.article) })))
    },
    'analysis.statements': async ({ actor, theme, newest }) => {
      const refused = refusal(theme)
      if (refused !== null) return refused
      const wanted = await reading(theme, newest)
      const found = await libraryStatements(wanted)
      return success(actor === undefined ? found : found.filter(({ speaker }) => isCalled(speaker, actor, wanted.gazetteer)))
    },
    'analysis.actors': async ({ theme, newest }) => {
      const refused = refusal(theme)
      if (refused !== null) return refused
      return success(await libraryActors(await reading(theme, newest)))
    },
    'analysis.timeline': async ({ theme, newest }) => {
      const refused = refusal(theme)
      if (refused !== null) return refused
      return success(await libraryTimeline(await reading(theme, newest)))
    },
    'analysis.disagreements': async ({ theme, newest }) => {
      const refused = refusal(theme)
      if (refused !== null) return refused
      return success(await libraryDisagreements(await reading(theme, newest), await libraryOrigins(db)))
    },
    'analysis.origins': async () => success(await libraryOrigins(db)),
  }
}
