import type { Template } from '#core/template.ts'

/** What of a template is being edited: what it is, what it asks for at the start, page and styles, or a section by its place. */
export type Part = 'about' | 'fields' | 'look' | number

type Step = { template: Template; part: Part }

/** A template while it is edited. `part` of a step is where it was made, so that undo goes there. */
export type TemplateDraft = {
  template: Template
  part: Part
  past: readonly Step[]
  future: readonly Step[]
  /** What the last change was made to: more typing in one field is one step. */
  last: string | null
}

/** Steps back; more than anybody counts. */
const MOST_STEPS = 200

export function draftOf(template: Template): TemplateDraft {
  return { template, part: 'about', past: [], future: [], last: null }
}

/** The draft with a change. `what` names the field that it is made to, null for what is a step of its own; `part`: where the editor stands afterwards. */
export function changed(draft: TemplateDraft, template: Template, what: string | null, part: Part = draft.part): TemplateDraft {
  if (template === draft.template) return { ...draft, part }
  const goesOn = what !== null && what === draft.last
  const past = goesOn ? draft.past : [...draft.past, { template: draft.template, part: draft.part }].slice(-MOST_STEPS)
  return { template, part, past, future: [], last: what }
}

/** The draft at another part; what is typed there is a step of its own. */
export function atPart(draft: TemplateDraft, part: Part): TemplateDraft {
  return { ...draft, part, last: null }
}

/** One step back, where there is one. */
export function undone(draft: TemplateDraft): TemplateDraft {
  const step = draft.past.at(-1)
  if (step === undefined) return draft
  const here = { template: draft.template, part: draft.part }
  return { ...step, past: draft.past.slice(0, -1), future: [here, ...draft.future], last: null }
}

/** One step forward again. */
export function redone(draft: TemplateDraft): TemplateDraft {
  const [step, ...future] = draft.future
  if (step === undefined) return draft
  const here = { template: draft.template, part: draft.part }
  return { ...step, past: [...draft.past, here], future, last: null }
}
