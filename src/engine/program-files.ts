import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Actor } from '#core/actors/gazetteer.ts'
import { readTemplate } from '#core/brief/read-template.ts'
import { CITATION_STYLES, type CitationLocale, type CitationStyleName } from '#core/cite/citation-settings.ts'
import type { Template } from '#core/template.ts'
import { Theme } from '#core/theme.ts'

/**
 * Where the program's own data lies: `root` holds resources/ and templates/. `workers` is the folder of the built worker programs; null runs jobs
 * in this thread, as tests do, which need no build.
 */
export type ProgramFiles = { root: string; workers: URL | null }

/** The program's files as seen from one of its built entries (out/main/…): pass that entry's `import.meta.url`. */
export function programFilesOf(entryUrl: string, toPath: (url: URL) => string): ProgramFiles {
  return { root: toPath(new URL('../../', entryUrl)), workers: new URL('./', entryUrl) }
}

/** The version of the program, as its package names it. */
export function appVersion({ root }: ProgramFiles): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** The order in which the built-in themes are shown and briefs go through them; others follow by name. */
const THEME_ORDER = ['energy', 'security', 'xinjiang', 'russia-rivalry']

/** Reads once for each root: the program's own files stay as they are while it runs, and a library is opened more often than that. */
function once<T>(read: (root: string) => readonly T[]): (program: ProgramFiles) => readonly T[] {
  const known = new Map<string, readonly T[]>()
  return ({ root }) => {
    const items = known.get(root) ?? read(root)
    known.set(root, items)
    return items
  }
}

/** The built-in themes in their order. A damaged program file is a bug and throws. */
export const readThemes = once((root): Theme[] => {
  const folder = join(root, 'resources', 'themes')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => Theme.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .toSorted((one, other) => placeIn(THEME_ORDER, one.slug) - placeIn(THEME_ORDER, other.slug))
})

/** The actors of the field that the program knows by itself. A damaged program file is a bug and throws. */
export const readActors = once((root): Actor[] =>
  Actor.array().parse(JSON.parse(readFileSync(join(root, 'resources', 'actors', 'central-asia.json'), 'utf8'))),
)

function placeIn(order: readonly string[], id: string): number {
  const place = order.indexOf(id)
  return place < 0 ? order.length : place
}

/** The order in which the templates are offered, the first chosen to begin with; others follow by name. */
const TEMPLATE_ORDER = [
  'policy-brief',
  'policy-brief-700',
  'bluf-note',
  'assessment',
  'ministerial-submission',
  'options-paper',
  'situation-report',
  'country-profile',
  'research-note',
  'reading-pack',
]

/** The templates that come with the program, in their order. */
export const readTemplates = once((root): Template[] => {
  const folder = join(root, 'templates')
  const textOf = (id: string): string => readFileSync(join(folder, id, 'template.json'), 'utf8')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .toSorted((one, other) => placeIn(TEMPLATE_ORDER, one) - placeIn(TEMPLATE_ORDER, other))
    .map((id) => {
      const { template, problems } = readTemplate(textOf(id), textOf)
      if (template === null) throw new Error(`The template “${id}” of the program is damaged: ${problems.join(' ')}`)
      return template
    })
})

/** The articles of the sample library; its README and its expectations are not among them. */
export function sampleArticles({ root }: ProgramFiles): string[] {
  const folder = join(root, 'resources', 'sample-library')
  return readdirSync(folder)
    .filter((name) => /\.(txt|md|html)$/.test(name) && name !== 'README.md')
    .toSorted()
    .map((name) => join(folder, name))
}

/** A citation style that comes with the program, as CSL. */
export function readCitationStyle({ root }: ProgramFiles, name: CitationStyleName): string {
  return readFileSync(join(root, 'resources', 'csl', `${CITATION_STYLES[name]}.csl`), 'utf8')
}

/** The words in which citations are printed, as a CSL locale. */
export function readCitationLocale({ root }: ProgramFiles, locale: CitationLocale): string {
  return readFileSync(join(root, 'resources', 'csl', `locales-${locale}.xml`), 'utf8')
}
