import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app as electronApp, shell } from 'electron'
import type { AppContract } from '#contract/app.ts'
import type { Handlers } from '#contract/call.ts'
import { failure, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { EngineProcess } from './engine-process.ts'

type AboutCalls = 'about.program' | 'about.licences' | 'folders.open'

/** What the program is, and where it keeps what; folders are named, never given as a path. */
export function aboutHandlers(engine: EngineProcess, library: string): Pick<Handlers<AppContract>, AboutCalls> {
  const places = async (): Promise<{ library: string; backups: string | null; log: string; settings: string }> => {
    const listed = await engine.call('backups.list', {})
    return {
      library,
      backups: listed.ok ? listed.value.folder : null,
      log: electronApp.getPath('logs'),
      settings: electronApp.getPath('userData'),
    }
  }
  return {
    'about.program': async () =>
      success({
        version: electronApp.getVersion(),
        runsOn: `Electron ${process.versions['electron'] ?? '–'} · Node ${process.versions.node} · ${process.platform} ${process.arch}`,
        places: await places(),
      }),
    'about.licences': () => {
      const file = licenceFiles().find((each) => existsSync(each))
      return file === undefined ? failure('file-missing', t('about:noLicences')) : success({ text: readFileSync(file, 'utf8') })
    },
    'folders.open': async ({ folder }) => {
      const known = await places()
      const path = folder === 'library' ? dirname(known.library) : known[folder]
      if (path === null) return failure('no-file', t('about:noBackups'))
      // Nothing may have been written there yet.
      mkdirSync(path, { recursive: true, mode: 0o700 })
      const problem = await shell.openPath(path)
      return problem === '' ? success({}) : failure('cannot-open', t('desktop:cannotOpen', { file: path, problem }))
    },
  }
}

/** The licences of all that is shipped, as the build collects them; of a program that was built without, its own notice. */
function licenceFiles(): string[] {
  const root = electronApp.getAppPath()
  return [join(root, 'out', 'LICENCES.txt'), join(root, 'NOTICE.md')]
}
