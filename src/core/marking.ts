/** A scale of handling markings: its levels from the least restricted, each with the ways in which it is written; the first is its name. */
type MarkingScale = { name: string; source: string; levels: readonly (readonly string[])[] }

export const MARKING_SCALES = {
  tlp: {
    name: 'TLP 2.0',
    source: 'Traffic Light Protocol 2.0 (FIRST, August 2022)',
    // WHITE is what version 1.0 called CLEAR.
    levels: [['TLP:CLEAR', 'TLP:WHITE'], ['TLP:GREEN'], ['TLP:AMBER'], ['TLP:AMBER+STRICT'], ['TLP:RED']],
  },
  plain: {
    name: 'OFFICIAL to TOP SECRET',
    source: 'UK Government Security Classifications (2023), with the unmarked below them',
    levels: [
      ['UNMARKED', 'UNCLASSIFIED', 'PUBLIC', 'NOT PROTECTIVELY MARKED'],
      ['OFFICIAL'],
      ['OFFICIAL-SENSITIVE', 'OFFICIAL SENSITIVE'],
      ['SECRET'],
      ['TOP SECRET'],
    ],
  },
} as const satisfies Record<string, MarkingScale>

export const MARKING_SCALE_IDS = ['tlp', 'plain'] as const satisfies (keyof typeof MARKING_SCALES)[]
export type MarkingScaleId = (typeof MARKING_SCALE_IDS)[number]

/** `level` counts from 0 on its scale. What nobody has marked is on every scale, at its lowest level. */
export type Marking = { scale: MarkingScaleId; level: number } | 'unmarked'

const SCALES = Object.entries(MARKING_SCALES) as [MarkingScaleId, MarkingScale][]
const FORMS = SCALES.flatMap(([scale, { levels }]) =>
  levels.flatMap((forms, level) => forms.map((form) => ({ form, marking: { scale, level } }))),
).toSorted((one, other) => other.form.length - one.form.length)

/**
 * A marking as it is written, with whatever handling words follow it (“OFFICIAL-SENSITIVE COMMERCIAL”, “TLP:AMBER (members only)”); case and spaces around : and + do not count.
 * null for one that is on no scale known here.
 */
export function readMarking(text: string): Marking | null {
  const written = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([:+]) ?/gu, '$1')
    .trim()
    .replace(/^TLP[ -](?=\p{L})/u, 'TLP:')
  if (written === '') return 'unmarked'
  return FORMS.find(({ form }) => written === form || begins(written, form))?.marking ?? null
}

/** The level is a word of its own: “SECRETARIAT” is no marking. A plus would make another level of it. */
function begins(written: string, form: string): boolean {
  return written.startsWith(form) && /^[^\p{L}\p{N}+:]/u.test(written.slice(form.length))
}

/** The name of a level, as a brief would carry it; empty for the lowest, which needs no words. */
export function markingName(marking: Marking): string {
  return marking === 'unmarked' ? '' : (MARKING_SCALES[marking.scale].levels[marking.level]?.[0] ?? '')
}

/** Negative where `one` is less restricted than `other`; null where they are on two scales, which are never compared. What is unmarked is at the lowest level of any. */
export function compareMarkings(one: Marking, other: Marking): number | null {
  if (one !== 'unmarked' && other !== 'unmarked' && one.scale !== other.scale) return null
  return levelOf(one) - levelOf(other)
}

function levelOf(marking: Marking): number {
  return marking === 'unmarked' ? 0 : marking.level
}
