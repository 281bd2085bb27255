import { app as electronApp, clipboard, nativeTheme, shell } from 'electron'
import type { BrowserWindow } from 'electron'
import { relayedCalls } from '#contract/app.ts'
import type { AppContract } from '#contract/app.ts'
import type { Handlers, Input, Reply } from '#contract/call.ts'
import type { EngineContract } from '#contract/engine.ts'
import type { MenuCommand } from '#contract/events.ts'
import { failure, success } from '#core/result.ts'
import type { Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { aboutHandlers } from './about-handlers.ts'
import { backupHandlers } from './backup-handlers.ts'
import { chooseExported, chooseReturned } from './brief-dialogs.ts'
import {
  chooseArticles,
  chooseCodebook,
  chooseChartTarget,
  chooseCodebookTarget,
  chooseExportTargets,
  chooseImage,
  chooseLibraryTarget,
  chooseMarks,
  chooseMarksTarget,
  chooseStyle,
  chooseTemplate,
  chooseTemplateTarget,
} from './dialogs.ts'
import type { EngineProcess } from './engine-process.ts'
import type { StepNames } from './menu.ts'
import { systemTheme, type PreferenceStore } from './preferences.ts'
import type { Unsaved } from './unsaved.ts'

export type MainContext = {
  window: () => BrowserWindow
  engine: EngineProcess
  /** The library file that this start opens. */
  library: string
  preferences: PreferenceStore
  unsaved: Unsaved
  /** The page asked how it was left, which it does once it listens to events. */
  listening: () => void
  /** Speaks what the preferences ask for now; false where that has to wait for the next start. */
  speakAnew: () => Promise<boolean>
  /** The page says which commands it answers now. */
  answered: (commands: readonly MenuCommand[], steps: StepNames) => void
}

/** Answers the window's calls: those that need a dialog or the desktop here, every other one by the engine. */
export function appHandlers(context: MainContext): Handlers<AppContract> {
  const { engine, preferences } = context
  return {
    ...relayed(engine),
    ...backupHandlers(engine, context.window),
    ...aboutHandlers(engine, context.library),
    'window.state': () => {
      context.listening()
      return success({
        platform: process.platform,
        version: electronApp.getVersion(),
        theme: preferences.get().theme,
        language: preferences.get().language,
        layout: preferences.get().layout,
        failure: engine.failure(),
      })
    },
    'window.remember': ({ layout }) => {
      preferences.set({ layout })
      return success({})
    },
    'window.commands': ({ answered, steps }) => {
      context.answered(answered, steps)
      return success({})
    },
    'window.unsaved': ({ key, call, refused }) => {
      context.unsaved.keep(key, call, refused)
      return success({})
    },
    'window.theme': ({ theme }) => {
      preferences.set({ theme })
      nativeTheme.themeSource = systemTheme(theme)
      return success({})
    },
    'window.language': async ({ language }) => {
      preferences.set({ language })
      return success({ now: await context.speakAnew() })
    },
    'import.choose': async ({ kind, ...options }) => {
      const paths = await chooseArticles(context.window(), kind)
      if (paths.length === 0) return success({ jobId: null, batch: null })
      return engine.call('import.start', { paths, ...options, review: true })
    },
    'images.choose': async () => {
      const path = await chooseImage(context.window())
      if (path === null) return success({ held: null })
      const held = await engine.call('images.addFile', { path })
      return held.ok ? success({ held: held.value }) : held
    },
    'returns.choose': async ({ id }) => {
      const path = await chooseReturned(context.window())
      if (path === null) return success({ read: null })
      const read = await engine.call('returns.readFile', { id, path })
      return read.ok ? success({ read: read.value }) : read
    },
    'verify.choose': async () => {
      const path = await chooseExported(context.window())
      if (path === null) return success({ chosen: null })
      const found = await engine.call('verify.file', { path })
      return found.ok ? success({ chosen: { file: path, found: found.value } }) : found
    },
    'styles.add': async ({ kind }) => {
      const path = await chooseStyle(context.window(), kind)
      if (path === null) return success({ added: null })
      const kept = await engine.call('styles.addFile', { path, kind })
      return kept.ok ? success({ added: kept.value }) : kept
    },
    'templates.import': async () => {
      const path = await chooseTemplate(context.window())
      if (path === null) return success({ imported: null })
      const kept = await engine.call('templates.importFile', { path })
      return kept.ok ? success({ imported: kept.value }) : kept
    },
    'templates.export': async ({ id }) => {
      const to = await chooseTemplateTarget(context.window(), id)
      return to === null ? success({ file: null }) : engine.call('templates.exportFile', { id, to })
    },
    'marks.import': async () => {
      const path = await chooseMarks(context.window())
      if (path === null) return success({ done: null })
      const done = await engine.call('marks.importFile', { path })
      return done.ok ? success({ done: done.value }) : done
    },
    'marks.export': async () => {
      const to = await chooseMarksTarget(context.window())
      if (to === null) return success({ file: null, references: null })
      const written = await engine.call('marks.exportFile', { to })
      return written.ok ? success({ file: written.value.file, references: written.value.references }) : written
    },
    'themes.choose': async () => {
      const path = await chooseCodebook(context.window())
      if (path === null) return success({ read: null })
      const read = await engine.call('themes.readFile', { path })
      return read.ok ? success({ read: read.value }) : read
    },
    'themes.export': async () => {
      const to = await chooseCodebookTarget(context.window())
      return to === null ? success({ file: null, project: null }) : engine.call('themes.exportFile', { to })
    },
    'charts.save': async ({ name, ...chart }) => {
      const to = await chooseChartTarget(context.window(), name, chart.format)
      return to === null ? success({ file: null }) : engine.call('charts.write', { to, ...chart })
    },
    'briefs.export': async ({ suggestedName, formats, ...options }) => {
      const jobIds: string[] = []
      for (const target of await chooseExportTargets(context.window(), formats, suggestedName)) {
        const started = await engine.call('briefs.export', { ...options, ...target })
        if (!started.ok) return started
        jobIds.push(started.value.jobId)
      }
      return success({ jobIds })
    },
    'files.reveal': async ({ jobId }) => {
      const file = await exportedFile(engine, jobId)
      if (!file.ok) return file
      shell.showItemInFolder(file.value)
      return success({})
    },
    'files.open': async ({ jobId }) => {
      const file = await exportedFile(engine, jobId)
      if (!file.ok) return file
      const problem = await shell.openPath(file.value)
      return problem === '' ? success({}) : failure('cannot-open', t('desktop:cannotOpen', { file: file.value, problem }))
    },
    'library.exportPart': async (chosen) => {
      const to = await chooseLibraryTarget(context.window(), chosen.collection ?? null)
      if (to === null) return success({ jobId: null })
      return engine.call('library.exportPart', { to, ...chosen })
    },
    'clipboard.write': async ({ text }) => {
      await clipboard.writeText(text)
      return success({})
    },
  }
}

type Relayed = typeof relayedCalls

function relayed(engine: EngineProcess): Handlers<Relayed> {
  const pairs = Object.keys(relayedCalls).map((name) => [
    name,
    (input: unknown): Promise<Reply<unknown>> =>
      engine.call(name as keyof Relayed, input as Input<EngineContract, keyof Relayed>),
  ])
  return Object.fromEntries(pairs) as Handlers<Relayed>
}

/** The window names a job, never a path: only files that a job of this session wrote can be shown or opened. */
async function exportedFile(engine: EngineProcess, jobId: string): Promise<Result<string>> {
  const jobs = await engine.call('jobs.list', {})
  if (!jobs.ok) return jobs
  const job = jobs.value.find((each) => each.id === jobId)
  const file = job?.kind === 'export' || job?.kind === 'export-part' ? job.result?.file : undefined
  return file !== undefined ? success(file) : failure('no-file', t('desktop:noFile'))
}
