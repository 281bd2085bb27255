import type { EngineContract } from '#contract/engine.ts'
import type { StepKind } from '#contract/history.ts'
import type { z } from 'zod'

/** The calls that are one change each. */
export type ChangingCall = {
  [N in keyof EngineContract]: EngineContract[N]['effect'] extends 'changes' ? N : never
}[keyof EngineContract]

/** `joins`: calls that follow each other quickly and say the same here are one step. */
export type CallStep = { kind: StepKind; joins?: string }
type StepOf<N extends ChangingCall> = (input: z.output<EngineContract[N]['input']>) => CallStep

const plain = (kind: StepKind) => (): CallStep => ({ kind })

/**
 * What the history calls each call that changes the library; null: no step of its own, since an import under review is not in the library yet, an author's place in a brief is
 * not her work, her dictionary is changed where she sees it, and a style that is offered no more changes no brief.
 */
const STEPS: { [N in ChangingCall]: StepOf<N> | null } = {
  'articles.update': plain('details'),
  'articles.blocks': ({ dropped }) => ({ kind: dropped ? 'leave-out' : 'take-in' }),
  'articles.correct': plain('correct'),
  'articles.state': ({ read, starred }) => ({
    kind: starred === undefined ? (read === false ? 'unread' : 'read') : starred ? 'star' : 'unstar',
  }),
  'articles.trash': plain('trash'),
  'articles.restore': plain('restore'),
  'import.start': null,
  'import.samples': null,
  'import.text': null,
  'imports.merge': null,
  'imports.split': null,
  'imports.blocks': null,
  'imports.retry': null,
  'imports.discard': null,
  'themes.add': plain('theme-add'),
  'themes.edit': ({ theme: _theme, before, ...change }) => ({
    kind: before !== undefined && Object.values(change).every((value) => value === undefined) ? 'theme-order' : 'theme-edit',
  }),
  'themes.remove': plain('theme-remove'),
  'themes.merge': plain('theme-merge'),
  'themes.split': plain('theme-split'),
  'themes.import': plain('theme-import'),
  'themes.decide': ({ decision }) => ({
    kind: decision === null ? 'undecide' : decision === 'accepted' ? 'accept' : 'reject',
  }),
  'triage.decide': ({ decision }) => ({ kind: decision === 'accepted' ? 'accept' : 'reject' }),
  'triage.decideAll': ({ decision }) => ({ kind: decision === 'accepted' ? 'accept' : 'reject' }),
  'excerpts.add': ({ together }) => ({ kind: 'mark', ...(together === undefined ? {} : { joins: `mark ${together}` }) }),
  'excerpts.update': ({ note, credibility, at }) => ({
    kind:
      at !== undefined ? 'mark-move' : note !== undefined ? 'note' : credibility !== undefined ? 'grade-excerpt' : 'mark-themes',
  }),
  'excerpts.remove': plain('unmark'),
  'excerpts.restore': plain('remark'),
  'grades.publication': plain('grade-publication'),
  'actors.save': plain('actor-save'),
  'actors.merge': plain('actor-merge'),
  'disagreements.resolve': ({ side }) => ({ kind: side === null ? 'disagreement-aside' : 'disagreement-decide' }),
  'disagreements.reopen': plain('disagreement-reopen'),
  'searches.save': plain('search-save'),
  'searches.edit': plain('search-edit'),
  'searches.remove': plain('search-remove'),
  'collections.add': plain('collection-add'),
  'collections.rename': plain('collection-rename'),
  'collections.remove': plain('collection-remove'),
  'collections.fill': plain('collect'),
  'collections.take': plain('uncollect'),
  'templates.save': plain('template-save'),
  'templates.remove': plain('template-remove'),
  'templates.restore': plain('template-restore'),
  'briefs.create': plain('brief-new'),
  'briefs.duplicate': plain('brief-issue'),
  // A brief is saved while it is written.
  'briefs.save': ({ id }) => ({ kind: 'brief-edit', joins: `brief-edit ${id}` }),
  'briefs.write': plain('brief-write'),
  'briefs.remove': plain('brief-remove'),
  'briefs.takeAway': plain('brief-take-away'),
  'briefs.takeSource': plain('brief-take-source'),
  'briefs.giveBackSource': plain('brief-give-back-source'),
  'briefs.nameVersion': plain('brief-name-version'),
  'briefs.waive': plain('brief-accept'),
  'briefs.confirm': plain('brief-confirm'),
  'briefs.unconfirm': plain('brief-unconfirm'),
  'briefs.cite': plain('brief-cite'),
  'briefs.placeFigure': plain('brief-figure'),
  'briefs.house': plain('brief-house'),
  'briefs.keepPlace': null,
  'briefs.keepExportChoice': null,
  'styles.remove': null,
  'styles.restore': null,
  'returns.apply': plain('brief-return'),
  'spelling.setWord': null,
}

/** The step that a call is, by its input as the contract parsed it; null for one that is none. */
export function stepOfCall(name: string, input: unknown): CallStep | null {
  if (!Object.hasOwn(STEPS, name)) return null
  const step = STEPS[name as ChangingCall]
  // The contract has parsed the input of this very call.
  return step === null ? null : (step as (input: unknown) => CallStep)(input)
}
