import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether LibreOffice is installed here. */
export function hasOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0
}

/** Word files as LibreOffice writes them when it saves; in `folder` it works. */
export function throughOffice(files: readonly Uint8Array[], folder: string): Uint8Array[] {
  const [before, after] = [join(folder, 'before'), join(folder, 'after')]
  for (const each of [before, after]) mkdirSync(each, { recursive: true })
  const names = files.map((bytes, index) => {
    const name = `edited-${index}.docx`
    writeFileSync(join(before, name), bytes)
    return name
  })
  const home = `-env:UserInstallation=file://${join(folder, 'office')}`
  const paths = names.map((name) => join(before, name))
  execFileSync('soffice', [home, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', after, ...paths], {
    stdio: 'ignore',
  })
  return names.map((name) => new Uint8Array(readFileSync(join(after, name))))
}
