import type { BriefBlock, BriefContent, BriefSection } from '../brief.ts'
import type { Theme, ThemeCues } from '../theme.ts'

/** `into` with what proposes `from` as well: its terms, and what else speaks for it or against it. Name, definition and colour stay. */
export function mergedTheme(from: Theme, into: Theme): Theme {
  const terms = [...new Set([...into.terms, ...from.terms])]
  const cues = from.cues === undefined ? into.cues : mergedCues(from.cues, into.cues)
  return { ...into, terms, ...(cues === undefined ? {} : { cues }) }
}

/** Lists are told apart by their names alone, so those of `from` get another where that is taken. */
function mergedCues(from: ThemeCues, into: ThemeCues | undefined): ThemeCues {
  if (into === undefined) return from
  const names = new Map<string, string>()
  for (const list of Object.keys(from.lists)) {
    let name = list
    for (let count = 2; Object.hasOwn(into.lists, name) || [...names.values()].includes(name); count += 1)
      name = `${list}-${count}`
    names.set(list, name)
  }
  const renamed = (list: string): string => names.get(list) ?? list
  return {
    weak: [...new Set([...into.weak, ...from.weak])],
    ignore: [...new Set([...into.ignore, ...from.ignore])],
    lists: { ...into.lists, ...Object.fromEntries(Object.entries(from.lists).map(([list, words]) => [renamed(list), words])) },
    together: [...into.together, ...from.together.map((group) => ({ ...group, all: group.all.map(renamed) }))],
  }
}

/**
 * A brief that named `from` names `into`. Where it has a part for each of the two in one section, what is written under `from` goes to the end of the other part, under a heading
 * that says what its own title said; nothing of its text is lost. The very object where the brief names `from` nowhere.
 */
export function contentWithMerged(content: BriefContent, from: string, into: string, newId: () => string): BriefContent {
  if (!content.themes.includes(from) && content.sections.every(({ theme }) => theme !== from)) return content
  const themes = [...new Set(content.themes.map((theme) => (theme === from ? into : theme)))]
  const sections: BriefSection[] = []
  const moved = content.sections.filter(({ theme }) => theme === from)
  for (const part of content.sections) {
    const twin = part.theme === from ? content.sections.find((one) => one.theme === into && one.slot === part.slot) : undefined
    if (twin !== undefined) continue
    const joining = part.theme === into ? moved.filter(({ slot }) => slot === part.slot) : []
    const theme = part.theme === from ? into : part.theme
    sections.push({ ...part, theme, blocks: joining.reduce((blocks, one) => joined(blocks, one, newId), part.blocks) })
  }
  return { ...content, themes, sections }
}

function joined(blocks: readonly BriefBlock[], part: BriefSection, newId: () => string): BriefBlock[] {
  if (part.blocks.length === 0) return [...blocks]
  if (blocks.length === 0) return part.blocks
  return [...blocks, { kind: 'heading', id: newId(), text: part.title }, ...part.blocks]
}
