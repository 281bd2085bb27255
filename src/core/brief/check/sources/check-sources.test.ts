import { describe, expect, it } from 'vitest'
import type { Credibility, Reliability } from '#core/grade.ts'
import { brief, evidence, paragraph, sentence } from '../../testing/brief-fixture.ts'
import type { EvidenceMap } from '../../evidence.ts'
import { checkBrief } from '../check.ts'
import { judgementBlock, numbered, templateOf } from '../testing/judgements.ts'

const TEMPLATE = templateOf([{ id: 'issue' }])
type Source = { reliability?: Reliability; credibility?: Credibility; marking?: string }

/** Excerpts `1:1`, `2:1` … of articles that are graded and marked so. */
function library(sources: readonly Source[]): EvidenceMap {
  const plain = evidence(Object.fromEntries(sources.map((_, index) => [`${index + 1}:1`, 'Gas flows.'])))
  return Object.fromEntries(
    Object.entries(plain).map(([id, entry], index) => {
      const { credibility, ...own } = sources[index] ?? {}
      return [id, { ...entry, ...own, excerpt: { ...entry.excerpt, credibility: credibility ?? null } }]
    }),
  )
}

describe('a judgement that rests on weak evidence alone', () => {
  const graded = (...sources: Source[]) => {
    const ids = sources.map((_, index) => `${index + 1}:1`)
    const block = judgementBlock(numbered(['It is likely that gas flows.'], ids))
    const { findings, trace } = checkBrief(brief({ issue: [block] }), TEMPLATE, library(sources))
    return { found: findings.filter(({ rule }) => rule === 'weak-grades'), trace }
  }

  it.each([
    [[{ reliability: 'D' }]],
    [[{ credibility: '4' }]],
    [[{ reliability: 'F' }, { credibility: '6' }]],
    [[{ reliability: 'A', credibility: '5' }]],
  ] as Source[][][])('is told: %j', (sources) => {
    expect(graded(...sources).found).toMatchObject([{ severity: 'info', sentence: 's1' }])
  })

  it.each([
    [[{}]],
    [[{ reliability: 'E' }, {}]],
    [[{ reliability: 'C', credibility: '3' }]],
    [[{ credibility: '5' }, { reliability: 'B' }]],
  ] as Source[][][])('is not seen in %j', (sources) => {
    expect(graded(...sources).found).toEqual([])
  })

  it('shows its grades in the trace, and nothing where nobody graded', () => {
    expect(graded({ reliability: 'B' }, {}).trace[0]?.grades).toEqual([{ excerpt: '1:1', reliability: 'B', credibility: null }])
    expect(graded({}).trace[0]?.grades).toBeUndefined()
  })
})

const marked = (marking: string, ...sources: string[]) => {
  const sentences = sources.map((_, index) => sentence(`Gas ${index}.`, [`${index + 1}:1`]))
  const content = { ...brief({ issue: [paragraph(...sentences)] }), marking }
  const { findings, unchecked } = checkBrief(content, TEMPLATE, library(sources.map((each) => ({ marking: each }))))
  const found = findings.filter(({ rule }) => rule.startsWith('marking-'))
  return { found, whole: unchecked.filter((each) => each.sentence === null).map(({ what }) => what) }
}

describe('the marking of a brief', () => {
  it.each([
    ['', ['OFFICIAL'], 'OFFICIAL'],
    ['TLP:GREEN', ['TLP:AMBER+STRICT', 'TLP:RED'], 'TLP:RED'],
    ['OFFICIAL', ['Secret'], 'SECRET'],
    ['TLP:CLEAR', ['TLP:GREEN', ''], 'TLP:GREEN'],
    ['OFFICIAL-SENSITIVE', ['TOP SECRET – UK EYES ONLY'], 'TOP SECRET'],
  ])('“%s” is too low for %j', (own, sources, top) => {
    const { found } = marked(own, ...sources)
    expect(found).toMatchObject([{ rule: 'marking-too-low', severity: 'error', fix: { kind: 'raise-marking', marking: top } }])
    expect(found[0]?.message).toContain(`Raise its marking to “${top}”`)
  })

  it.each([
    ['', ['', '']],
    ['', ['TLP:CLEAR']],
    ['TLP:RED', ['TLP:AMBER', 'TLP:RED']],
    ['SECRET', ['OFFICIAL', '']],
    ['OFFICIAL', ['']],
    ['For policy use', ['']],
  ])('“%s” is enough for %j', (own, sources) => {
    expect(marked(own, ...sources)).toEqual({ found: [], whole: [] })
  })

  it.each([
    ['TLP:RED', ['OFFICIAL']],
    ['SECRET', ['TLP:GREEN']],
    ['TLP:RED', ['TLP:RED', 'OFFICIAL']],
  ])('“%s” is told, and not compared, where %j are on another scale', (own, sources) => {
    expect(marked(own, ...sources).found).toMatchObject([{ rule: 'marking-mixed', severity: 'warning' }])
  })

  it('asks of an unmarked brief with sources on two scales for each of them', () => {
    expect(marked('', 'TLP:RED', 'SECRET').found.map(({ rule }) => rule)).toEqual([
      'marking-too-low',
      'marking-too-low',
      'marking-mixed',
    ])
  })

  it.each([
    ['For internal use', ['TLP:AMBER'], '“TLP:AMBER”'],
    ['Not TLP:RED', ['TLP:GREEN', 'TLP:RED'], '“TLP:RED”'],
    ['Не TLP:RED', ['TLP:RED'], '“TLP:RED”'],
    ['INTERNAL', ['OFFICIAL', 'SECRET', 'house only'], '“SECRET”'],
    ['INTERNAL', ['TLP:RED', 'SECRET'], '“TLP:RED, SECRET”'],
  ])('“%s” is on no scale, and the highest of %j is named', (own, sources, top) => {
    const { found } = marked(own, ...sources)
    expect(found).toMatchObject([{ rule: 'marking-mixed', severity: 'warning' }])
    expect(found[0]?.message).toContain(`Mark the brief ${top}, or higher`)
  })

  it.each([
    ['INTERNAL', 'TLP:CLEAR', 'The marking “INTERNAL” of the brief'],
    ['TLP:RED', 'INTERNAL', 'Of article 1 (“Article 1”) the marking “INTERNAL”'],
  ])('says that “%s” and “%s” were not compared', (own, source, what) => {
    expect(marked(own, source)).toMatchObject({ found: [], whole: [expect.stringContaining(what)] })
  })
})
