import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Template } from '../../template.ts'
import { readTemplate } from '../read-template.ts'

const FOLDER = new URL('../../../../templates/', import.meta.url)

/** The ids of the templates that come with the program. */
export function bundledIds(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

/** The text of a file of a bundled template; null where there is none. */
export function bundledText(id: string, file: 'template.json' | 'sample.json' = 'template.json'): string | null {
  const url = new URL(`${id}/${file}`, FOLDER)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}

/** A bundled template, whole. Throws where it is not right. */
export function bundledTemplate(id: string): Template {
  const { template, problems } = readTemplate(bundledText(id) ?? '', bundledText)
  if (template === null) throw new Error(`${id}: ${problems.join(' ')}`)
  return template
}
