/** Everything the window may ask of main. Main answers what needs a window or a dialog and relays the rest to the engine unread. */
import { z } from 'zod'
import { APPEARANCES, WINDOW_LANGUAGES } from './appearance.ts'
import { ExportFormat } from '#core/export-formats.ts'
import { Inside, Password } from './backups.ts'
import { call } from './call.ts'
import { ExportOptions } from './briefs.ts'
import { ChartContent, ChartFormat } from './coverage.ts'
import { engine, PartChosen } from './engine.ts'
import { MenuCommand } from './events.ts'
import { HeldImage } from './images.ts'
import { ImportedMarks } from './marks.ts'
import { ReadReturn } from './returns.ts'
import { BatchId } from './import-review.ts'
import { AddedStyle } from './styles.ts'
import { ExportedThemes, ReadCodebook } from './themes.ts'
import { VerifiedFile } from './verified-file.ts'
import { TemplateView } from './views.ts'
import { OwnStyleKind } from '#core/own-style.ts'

const {
  'library.backup': _backup,
  'library.restore': _restore,
  'library.exportPart': _exportPart,
  'library.merge': _merge,
  'backups.look': _look,
  'import.start': _importStart,
  'briefs.export': _export,
  'images.addFile': _addFile,
  'returns.lay': _layReturn,
  'returns.apply': _applyReturn,
  'returns.readFile': _readReturn,
  'verify.file': _verify,
  'styles.addFile': _addStyle,
  'templates.check': _templatesCheck,
  'templates.importFile': _importTemplate,
  'templates.exportFile': _exportTemplate,
  'marks.exportFile': _exportMarks,
  'marks.importFile': _importMarks,
  'themes.exportFile': _exportThemes,
  'charts.write': _writeChart,
  'themes.readFile': _readThemes,
  ...relayed
} = engine

/** An automatic one by its name; null: the file that was chosen last or, with `recovery`, the one that this job wrote. */
const WhichBackup = z.object({ name: z.string().nullable(), recovery: z.string().optional(), password: Password.optional() })

/** The calls main passes on: none of them names a path, since the window never chooses one. */
export const relayedCalls = relayed

/** A call that saves what somebody typed. */
export const UnsavedCall = z.object({
  name: z.enum(['briefs.save', 'excerpts.update', 'imports.edit', 'templates.save']),
  input: z.unknown(),
})
export type UnsavedCall = z.infer<typeof UnsavedCall>

/** null: the user closed the dialog. */
const MaybeStarted = z.object({ jobId: z.string().nullable() })
const MaybeImporting = MaybeStarted.extend({ batch: BatchId.nullable() })

export const app = {
  ...relayed,
  'window.state': call(
    z.object({}),
    z.object({
      platform: z.string(),
      version: z.string(),
      theme: z.enum(APPEARANCES),
      language: z.enum(WINDOW_LANGUAGES),
      layout: z.record(z.string(), z.unknown()),
      failure: z.string().nullable(),
    }),
  ),
  /** Remembers pane sizes and what was open, per user. */
  'window.remember': call(z.object({ layout: z.record(z.string(), z.unknown()) }), z.object({})),
  'window.theme': call(z.object({ theme: z.enum(APPEARANCES) }), z.object({})),
  /**
   * Has the window speak this language from now on: the page and the engine begin anew, after what is unsaved was saved. `now` is false where a job runs, which would be
   * lost; then the next start brings it.
   */
  'window.language': call(z.object({ language: z.enum(WINDOW_LANGUAGES) }), z.object({ now: z.boolean() })),
  /** Which commands something on screen answers now: the others are grey in the menu bar. `steps`: what undo and redo would be about, named in the menu. */
  'window.commands': call(
    z.object({ answered: z.array(MenuCommand), steps: z.object({ undo: z.string().nullable(), redo: z.string().nullable() }) }),
    z.object({}),
  ),
  /** Hands over what is typed and not saved yet, as the call that saves it if the page goes before it does; null: it is saved. `refused`: why the page's own attempt failed, where it did. */
  'window.unsaved': call(
    z.object({ key: z.string().max(200), call: UnsavedCall.nullable(), refused: z.string().max(4000).nullable().default(null) }),
    z.object({}),
  ),
  /** Opens the file or folder dialog, then starts an import that waits for review. */
  'import.choose': call(
    z.object({
      kind: z.enum(['files', 'folder']),
      collection: z.string().optional(),
      allowDuplicates: z.boolean().default(false),
    }),
    MaybeImporting,
  ),
  /** Opens the file dialog, then keeps the picture that was chosen; null: none was. Failures: those of images.addFile. */
  'images.choose': call(z.object({}), z.object({ held: HeldImage.nullable() })),
  /** Opens the file dialog, then reads the Word file that came back; null: none was chosen. Failures: those of returns.readFile. */
  'returns.choose': call(z.object({ id: z.string() }), z.object({ read: ReadReturn.nullable() })),
  /** Opens the file dialog, then keeps the style that was chosen; null: none was. Failures: those of styles.addFile. */
  'styles.add': call(z.object({ kind: OwnStyleKind }), z.object({ added: AddedStyle.nullable() })),
  /** Opens the file dialog, then keeps the template that was chosen; null: none was. Failures: those of templates.importFile. */
  'templates.import': call(
    z.object({}),
    z.object({ imported: z.object({ template: TemplateView, before: z.int().nullable() }).nullable() }),
  ),
  /** Opens the file dialog, then imports the marks in the file that was chosen; null: none was. Failures: those of marks.importFile. */
  'marks.import': call(z.object({}), z.object({ done: ImportedMarks.nullable() })),
  /** Opens the save dialog, then writes all excerpts there; null: it was closed. Failures: those of marks.exportFile. */
  'marks.export': call(z.object({}), z.object({ file: z.string().nullable(), references: z.string().nullable() })),
  /** Opens the file dialog, then reads the codebook that was chosen; null: none was. Failures: those of themes.readFile. */
  'themes.choose': call(z.object({}), z.object({ read: ReadCodebook.nullable() })),
  /** Opens the save dialog, then writes all themes there; null: it was closed. Failures: those of themes.exportFile. */
  'themes.export': call(z.object({}), ExportedThemes.pick({ project: true }).extend({ file: z.string().nullable() })),
  /** Opens the save dialog, then writes a chart of the window there; null: it was closed. `name`: of the file that is proposed. Failures: those of charts.write. */
  'charts.save': call(
    z.object({ name: z.string().regex(/^[a-z-]+$/), format: ChartFormat, content: ChartContent }),
    z.object({ file: z.string().nullable() }),
  ),
  /** Opens the save dialog, then writes the template there; null: it was closed. Failures: those of templates.exportFile. */
  'templates.export': call(z.object({ id: z.string() }), z.object({ file: z.string().nullable() })),
  /** Opens the save dialog, then starts an export job for each format, into files of the chosen name with the extension of each; none: it was closed, or a file there was to stay. */
  'briefs.export': call(
    ExportOptions.omit({ format: true }).extend({ formats: z.array(ExportFormat).min(1), suggestedName: z.string() }),
    z.object({ jobIds: z.array(z.string()) }),
  ),
  /** Shows the file a finished export or backup job wrote in the system's file manager. */
  'files.reveal': call(z.object({ jobId: z.string() }), z.object({})),
  'files.open': call(z.object({ jobId: z.string() }), z.object({})),
  /** Opens the file dialog, then compares the exported file that was chosen; null: it was closed. Failures: those of verify.file. */
  'verify.choose': call(z.object({}), z.object({ chosen: z.object({ file: z.string(), found: VerifiedFile }).nullable() })),
  /** Opens the save dialog, then writes the library there; null: it was closed. Failures: those of library.backup. */
  'library.backup': call(z.object({ password: Password.optional() }), z.object({ file: z.string().nullable() })),
  /** Opens the file dialog for a backup, which main keeps in mind; null: it was closed. */
  'backups.choose': call(z.object({}), z.object({ chosen: z.string().nullable() })),
  /** What is in an automatic backup, or in the file that was chosen last. Failures: no-file, those of backups.look. */
  'backups.look': call(WhichBackup, Inside),
  /** Puts that in the library's place. `leftOut`: what the backup's schema held that is not the program's. */
  'library.restore': call(
    WhichBackup,
    z.object({ file: z.string(), keptAside: z.string().nullable(), leftOut: z.array(z.string()) }),
  ),
  /** Opens the save dialog, then starts the job that writes the library, one collection or these articles there; null: it was closed. Failures: those of library.exportPart. */
  'library.exportPart': call(z.object(PartChosen), MaybeStarted),
  /** Opens the file dialog, then starts the job that merges the library that was chosen; null: it was closed. With a `password`: that of the file that was chosen last. Failures: no-file, those of library.merge. */
  'library.merge': call(z.object({ password: Password.optional() }), MaybeStarted),
  /** What the program is, and where it keeps what; `backups` is null while no library is open. */
  'about.program': call(
    z.object({}),
    z.object({
      version: z.string(),
      runsOn: z.string(),
      places: z.object({ library: z.string(), backups: z.string().nullable(), log: z.string(), settings: z.string() }),
    }),
  ),
  /** The licences of all that is shipped, as text. Failure: file-missing. */
  'about.licences': call(z.object({}), z.object({ text: z.string() })),
  /** Opens one of these folders in the system's file manager. Failures: no-file, cannot-open. */
  'folders.open': call(z.object({ folder: z.enum(['library', 'backups', 'log', 'settings']) }), z.object({})),
  'clipboard.write': call(z.object({ text: z.string() }), z.object({})),
} as const

export type AppContract = typeof app

/** The two functions that preload gives the window. */
export type Bridge = {
  call(name: string, input: unknown): Promise<unknown>
  onEvent(listener: (event: unknown) => void): () => void
}
