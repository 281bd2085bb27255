import type {
  Dialog,
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'
import { host } from '../host.ts'
import { strict } from '../strict.ts'
import { dialogProgram } from './dialog-programs.ts'

type Arguments<Options> = [window: object, options?: Options] | [options?: Options]

/**
 * Electron's `dialog`. Tests put their own functions in place of these; with a display, zenity or kdialog shows them where
 * one is installed; otherwise they are cancelled, with a line that says so.
 */
export const dialog = strict('dialog', {
  async showOpenDialog(...given: Arguments<OpenDialogOptions>): Promise<OpenDialogReturnValue> {
    const filePaths = await shown('showOpenDialog', () => dialogProgram()?.open(optionsOf(given) ?? {}))
    return { canceled: !filePaths, filePaths: filePaths ?? [] }
  },
  async showSaveDialog(...given: Arguments<SaveDialogOptions>): Promise<SaveDialogReturnValue> {
    const filePath = await shown('showSaveDialog', () => dialogProgram()?.save(optionsOf(given) ?? {}))
    return { canceled: !filePath, filePath: filePath ?? '' }
  },
  async showMessageBox(...given: Arguments<MessageBoxOptions>): Promise<MessageBoxReturnValue> {
    const options = optionsOf(given) ?? { message: '' }
    const buttons = options.buttons?.length ? options.buttons : ['OK']
    const cancel = buttons.findIndex((label) => /^(cancel|no)$/i.test(label))
    const response = await shown(`showMessageBox ("${options.message}")`, () => dialogProgram()?.ask(options, buttons))
    return { response: response ?? options.cancelId ?? Math.max(cancel, 0), checkboxChecked: options.checkboxChecked ?? false }
  },
  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`)
    if (host.headed) void dialogProgram()?.tell(title, content)
  },
} satisfies Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>)

function optionsOf<Options>(given: Arguments<Options>): Options | undefined {
  return (given.length === 2 ? given[1] : given[0]) as Options | undefined
}

/** The answer of a dialog that could be shown; `undefined` when it was cancelled, or could not be. */
async function shown<Answer>(name: string, show: () => Promise<Answer | undefined> | undefined): Promise<Answer | undefined> {
  const answer = host.headed ? show() : undefined
  if (answer) return answer
  if (host.headed)
    console.error(
      'Native dialogs need Electron (or zenity or kdialog): cancelled. Drag files into the window, or use the command line.',
    )
  else console.error(`stand-in: dialog.${name} was not answered by the test: cancelled`)
  return undefined
}
