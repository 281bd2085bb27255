import { TemplateSection, type Template } from '../template.ts'

/** The same with these properties; one that is given as undefined is left out. */
export function withChanges<T extends object>(whole: T, changes: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries({ ...whole, ...changes }).filter(([, value]) => value !== undefined)) as T
}

/** A copy of a template under an id that none of `taken` is, to be changed and kept beside it. */
export function copyOfTemplate(template: Template, title: string, taken: readonly string[]): Template {
  return { ...template, id: freeId(`${template.id.slice(0, LONGEST_ID - COPY_ROOM)}-copy`, taken), title, version: 1 }
}

/** With an empty section of text behind that one; before the sources, where these would not come last any more. Tells where it is. */
export function addSection(template: Template, title: string, behind: number): { template: Template; at: number } {
  const { sections } = template
  const taken = sections.map(({ id }) => id)
  const section = TemplateSection.parse({ id: freeId('section', taken), title, words: 100, guidance: '', kind: 'prose' })
  const last = sections.length - (sections.at(-1)?.kind === 'sources' ? 1 : 0)
  const at = Math.min(behind + 1, last)
  return { template: { ...template, sections: sections.toSpliced(at, 0, section) }, at }
}

/** Without that section; what merged into it stands for itself. */
export function removeSection(template: Template, at: number): Template {
  const id = template.sections[at]?.id
  const left = template.sections.toSpliced(at, 1)
  return {
    ...template,
    sections: left.map((each) => (each.mergesInto === id ? withChanges(each, { mergesInto: undefined }) : each)),
  }
}

/** With that section one place up (−1) or down (1); null where there is no such place, and none passes the sources. */
export function moveSection(template: Template, at: number, by: -1 | 1): Template | null {
  const { sections } = template
  const [moved, passed] = [sections[at], sections[at + by]]
  if (moved === undefined || passed === undefined || moved.kind === 'sources' || passed.kind === 'sources') return null
  return { ...template, sections: sections.with(at, passed).with(at + by, moved) }
}

/** With these properties of that section; what merges into it follows a new id. */
export function changeSection(
  template: Template,
  at: number,
  changes: { [K in keyof TemplateSection]?: TemplateSection[K] | undefined },
): Template {
  const before = template.sections[at]
  if (before === undefined) return template
  const section = withChanges(before, changes)
  const sections = template.sections.map((each, index) => {
    if (index === at) return section
    return each.mergesInto === before.id && before.id !== section.id ? { ...each, mergesInto: section.id } : each
  })
  return { ...template, sections }
}

/** Characters, see `Template`; a copy's ending takes some of them. */
const LONGEST_ID = 60
const COPY_ROOM = 10

function freeId(wanted: string, taken: readonly string[]): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`
    if (!taken.includes(id)) return id
  }
}
