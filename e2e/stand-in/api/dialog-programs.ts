import type { FileFilter, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A program that shows the desktop's own dialogs; each answers `undefined` when the user cancels. */
interface DialogProgram {
  open(options: OpenDialogOptions): Promise<string[] | undefined>
  save(options: SaveDialogOptions): Promise<string | undefined>
  /** The index of the button that was pressed. */
  ask(options: MessageBoxOptions, buttons: string[]): Promise<number | undefined>
  tell(title: string, content: string): Promise<void>
}

/** The first of zenity and kdialog that is installed. */
export function dialogProgram(): DialogProgram | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const installed = (name: string): boolean => folders.some((folder) => existsSync(join(folder, name)))
  if (installed('zenity')) return zenity
  return installed('kdialog') ? kdialog : undefined
}

const zenity: DialogProgram = {
  async open({ title, defaultPath, filters, properties = [] }) {
    const flags = [
      ...(properties.includes('multiSelections') ? ['--multiple'] : []),
      ...(properties.includes('openDirectory') ? ['--directory'] : []),
    ]
    const kinds = (filters ?? []).map(({ name, extensions }) => `--file-filter=${name} | ${patterns(extensions)}`)
    const answer = await run('zenity', [
      '--file-selection',
      '--separator=\n',
      ...titled(title),
      ...startingAt(defaultPath),
      ...flags,
      ...kinds,
    ])
    return answer?.split('\n')
  },
  save: ({ title, defaultPath }) =>
    run('zenity', ['--file-selection', '--save', '--confirm-overwrite', ...titled(title), ...startingAt(defaultPath)]),
  async ask({ message, detail = '' }, buttons) {
    const answer = await run(
      'zenity',
      [
        '--question',
        '--switch',
        '--no-markup',
        `--text=${message}\n${detail}`,
        ...buttons.map((label) => `--extra-button=${label}`),
      ],
      true,
    )
    const index = buttons.indexOf(answer ?? '')
    return index < 0 ? undefined : index
  },
  async tell(title, content) {
    await run('zenity', ['--error', '--no-markup', `--title=${title}`, `--text=${content}`])
  },
}

const kdialog: DialogProgram = {
  async open({ title, defaultPath, filters, properties = [] }) {
    const multiple = properties.includes('multiSelections') ? ['--multiple', '--separate-output'] : []
    const kind = properties.includes('openDirectory')
      ? ['--getexistingdirectory', defaultPath ?? homedir()]
      : ['--getopenfilename', defaultPath ?? homedir(), kindsForKde(filters)]
    return (await run('kdialog', [...titled(title), ...multiple, ...kind]))?.split('\n')
  },
  save: ({ title, defaultPath, filters }) =>
    run('kdialog', [...titled(title), '--getsavefilename', defaultPath ?? homedir(), kindsForKde(filters)]),
  async ask({ message, detail = '' }, buttons) {
    const answer = await run('kdialog', [
      '--menu',
      `${message}\n${detail}`,
      ...buttons.flatMap((label, index) => [String(index), label]),
    ])
    return answer === undefined ? undefined : Number(answer)
  },
  async tell(title, content) {
    await run('kdialog', ['--title', title, '--error', content])
  },
}

function run(program: string, flags: string[], evenOnFailure = false): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, flags, (error, output) => {
      const text = output.trimEnd()
      resolve((error && !evenOnFailure) || text === '' ? undefined : text)
    })
  })
}

function titled(title: string | undefined): string[] {
  return title ? [`--title=${title}`] : []
}

function startingAt(path: string | undefined): string[] {
  return path ? [`--filename=${path}`] : []
}

function patterns(extensions: string[]): string {
  return extensions.map((extension) => (extension === '*' ? '*' : `*.${extension}`)).join(' ')
}

function kindsForKde(filters: FileFilter[] = []): string {
  return filters.map(({ name, extensions }) => `${name} (${patterns(extensions)})`).join('\n')
}
