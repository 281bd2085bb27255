import type { Handlers } from '#contract/call.ts'
import type { EngineContract } from '#contract/engine.ts'
import type { AppEvent } from '#contract/events.ts'
import type { ThemeMatcher } from '#core/suggestion.ts'
import type { Template } from '#core/template.ts'
import type { WritableDB } from '#store/sqlite/database.ts'
import type { TextRuns } from './import/text-runs.ts'
import type { JobList } from './jobs/job-list.ts'
import type { AutomaticBackups } from './library/automatic-backups.ts'
import type { OpenLibrary } from './library/open-library.ts'
import type { BriefChecks } from './brief/brief-checks.ts'
import type { Preview } from './export/preview.ts'
import type { Learning } from './learning/learning.ts'
import type { ProgramFiles } from './program-files.ts'
import type { Looking } from './triage/looking.ts'
import type { Spelling } from './spelling/spelling.ts'

/** What every handler works with. `db` is a function because restoring a backup replaces the open library. */
export type EngineContext = {
  library: OpenLibrary
  db: () => WritableDB
  program: ProgramFiles
  templates: readonly Template[]
  jobs: JobList
  backups: AutomaticBackups
  preview: Preview
  checks: BriefChecks
  spelling: Spelling
  textRuns: TextRuns
  matcher: () => ThemeMatcher
  learning: Learning
  looking: Looking
  emit: (event: AppEvent) => void
}

/** The handlers of one area: those of the contract's calls that begin with its name. */
export type AreaHandlers<Area extends string> = Pick<Handlers<EngineContract>, keyof EngineContract & `${Area}.${string}`>
