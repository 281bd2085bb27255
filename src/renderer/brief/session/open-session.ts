import type { Plugin } from 'prosemirror-state'
import type { BriefView } from '#contract/views.ts'
import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { readPlace } from '../text/place.ts'
import { contentOf } from './content-of.ts'
import { createSession, type Session } from './session.ts'

/** Where its author left a brief, and what it said there if it was written elsewhere since. */
export type Left = { place: string | null; before: BriefContent | null }

/** A session of a brief as its author left it. `more` are plugins of the text field that have state of their own. */
export function openSession(
  brief: BriefView,
  template: Pick<Template, 'sections'> | null,
  { place, before }: Left,
  more: readonly Plugin[] = [],
): Session {
  return createSession(brief, template, { more, place: readPlace(place, before ?? contentOf(brief)), before })
}
