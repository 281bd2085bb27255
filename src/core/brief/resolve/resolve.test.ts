import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Brief } from '#core/brief.ts'
import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import { planCitations } from './citations.ts'
import { Template } from '#core/template.ts'
import { ProofRegister } from '../proof/proof-register.ts'
import { SEALING } from '../testing/sealing.ts'
import { resolveDocument } from './resolve.ts'
import type { ResolveInput } from './resolve.ts'
import { brief, evidence, paragraph, sentence } from '../testing/brief-fixture.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { traceBrief } from '../check/trace.ts'

const template = Template.parse(
  JSON.parse(readFileSync(new URL('../../../../templates/policy-brief/template.json', import.meta.url), 'utf8')),
)

const LIBRARY = evidence({ '2:1': 'Not a compressor stopped.', '4:5': 'Nobody counts them in Xinjiang (新疆).' })
const BRIEF = brief({
  summary: [paragraph(sentence('Nobody counts.', ['4:5']))],
  issue: [
    paragraph(
      sentence('The *pipelines* ran.', ['2:1']),
      sentence('That may change.', [], 'judgement'),
      sentence('Both held.', ['2:1', '4:5']),
    ),
  ],
  background: [],
  'findings:Xinjiang': [{ kind: 'excerpt', id: 'quotation', excerpt: '4:5', text: 'Nobody counts them in Xinjiang (新疆).' }],
  options: [{ kind: 'judgement', id: 'j', confidence: 'moderate', sentences: [sentence('Waiting is cheap.', [], 'judgement')] }],
})

function resolve(of: Brief = BRIEF, options: Partial<ResolveInput['options']> = {}): BriefDocument {
  const plan = planCitations(of, template, LIBRARY)
  const notes = plan.map(({ items }) => [
    { kind: 'text', text: items.map(({ source, locator }) => `${source} ¶ ${locator?.n}`).join('; ') } as const,
  ])
  const citations = { plan, notes, bibliography: [[{ kind: 'text', text: 'Article 2' } as const]], inText: false }
  const trace = traceBrief(of, LIBRARY)
  return resolveDocument({
    brief: of,
    template,
    evidence: LIBRARY,
    images: {},
    trace,
    citations,
    options: { notes: 'footnotes', annexes: [], waivers: [], ...options },
    sealing: SEALING,
  })
}

/** Text with notes as [1] and marks as in Markdown. */
function flat(content: readonly DocumentInline[]): string {
  return content
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text
        case 'note':
          return `[${inline.number}]`
        case 'emphasis':
          return `*${flat(inline.children)}*`
        case 'strong':
          return `**${flat(inline.children)}**`
        case 'citation':
        case 'piece':
        case 'link':
          return flat(inline.children)
      }
    })
    .join('')
}

function outline(blocks: readonly DocumentBlock[]): string[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${flat(block.content)}`
      case 'contents':
        return `contents: ${block.entries.map(({ content }) => flat(content)).join(' | ')}`
      case 'figure':
        return `figure: ${flat(block.caption)}`
      case 'paragraph':
        return `${block.role}: ${flat(block.content)}`
      case 'judgement':
        return `${block.label}: ${flat(block.content)}`
      case 'quotation':
        return `> ${flat(block.content)} — ${flat(block.attribution)}`
      case 'list':
        return block.items.map(({ content }) => `- ${flat(content)}`).join('\n')
      case 'table':
        return `table of ${block.rows.length}`
      case 'bibliography':
        return `bibliography of ${block.entries.length}`
      case 'annex':
        return `annex ${block.title}`
    }
  })
}

describe('resolveDocument', () => {
  it('prints the grades of the sources below them where the template asks for it, each said apart and what is not judged as such', () => {
    const graded = { ...LIBRARY['4:5'], reliability: 'B' } as EvidenceEntry
    const held = { ...LIBRARY, '4:5': { ...graded, excerpt: { ...graded.excerpt, credibility: '3' as const } } }
    const tableOf = (printGrades: boolean) => {
      const document = resolveDocument({
        brief: BRIEF,
        template: { ...template, printGrades },
        evidence: held,
        images: {},
        trace: traceBrief(BRIEF, held),
        citations: { plan: [], notes: [], bibliography: [[{ kind: 'text', text: 'Article 2' }]], inText: false },
        options: { notes: 'footnotes', annexes: [], waivers: [] },
        sealing: SEALING,
      })
      const table = document.blocks.find((block) => block.kind === 'table')
      return table?.rows.map((row) => row.map(flat))
    }
    expect(tableOf(false)).toBeUndefined()
    expect(tableOf(true)).toEqual([
      ['*Outlet 4*: Article 4', 'B, usually reliable', '¶\u00a01: 3, possibly true'],
      ['*Outlet 2*: Article 2', 'not judged', '¶\u00a01: not judged'],
    ])
  })

  it('numbers a note after each sentence that cites, in reading order, and says of required sections that they are empty', () => {
    expect(outline(resolve().blocks)).toEqual([
      '# summary',
      'summary: Nobody counts.[1]',
      '# issue',
      'body: The *pipelines* ran.[2] That may change. Both held.[3]',
      '# background',
      'small: *[Nothing is written here.]*',
      '# Findings by theme',
      '## Xinjiang',
      '> Nobody counts them in Xinjiang (新疆).[4] — Dana Serik, *Outlet 4*, 14 January 2022, ¶\u00a01',
      '# options',
      'Judgement · moderate confidence: Waiting is cheap.',
      '# Sources',
      'bibliography of 1',
    ])
  })

  it('prints a heading one level below that of its section, or of its part, with its signs as they are', () => {
    const of = brief({
      issue: [
        { kind: 'heading', id: 'h1', text: 'On *rails* and 铁路' },
        paragraph(sentence('The pipelines ran.', ['2:1'])),
        { kind: 'heading', id: 'h2', text: 'Twice' },
      ],
      'findings:Xinjiang': [{ kind: 'heading', id: 'h3', text: 'Counts' }, paragraph(sentence('Nobody counts.', ['4:5']))],
    })
    const { blocks, attachments } = resolve(of)
    expect(outline(blocks)).toEqual([
      '# issue',
      '## On *rails* and 铁路',
      'body: The pipelines ran.[1]',
      '## Twice',
      '# Findings by theme',
      '## Xinjiang',
      '### Counts',
      'body: Nobody counts.[2]',
      '# Sources',
      'bibliography of 1',
    ])
    expect(JSON.stringify(blocks)).not.toContain('emphasis')
    const ids = blocks.flatMap((block) => ('id' in block ? [block.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    const register = ProofRegister.parse(JSON.parse(attachments[0]?.text ?? ''))
    expect(register.sentences.map(({ text }) => text)).toEqual(['The pipelines ran.', 'Nobody counts.'])
  })

  it('cites all paragraphs of a sentence in its one note', () => {
    expect(resolve().notes.map(({ content }) => flat(content))).toEqual(['4 ¶ 1', '2 ¶ 1', '2 ¶ 1; 4 ¶ 1', '4 ¶ 1'])
  })

  it('names the language of what is not in the brief’s', () => {
    const quotation = resolve().blocks.find((block) => block.kind === 'quotation')
    const [piece] = quotation?.kind === 'quotation' ? quotation.content : []
    expect(piece?.kind === 'piece' ? piece.children : []).toContainEqual({
      kind: 'text',
      text: '新疆',
      language: 'zh',
    })
  })

  it('prints what was waived, and why, before the annexes', () => {
    const blocks = outline(
      resolve(BRIEF, {
        waivers: [{ rule: 'word-budget', reason: 'Agreed.', sentences: [] }],
        annexes: ['reading-pack', 'evidence-register'],
      }).blocks,
    )
    const waived = blocks.indexOf('- **word-budget**: Agreed.')
    expect(waived).toBeGreaterThan(0)
    expect(blocks.slice(waived + 1).filter((line) => line.startsWith('annex'))).toHaveLength(2)
  })

  it.each([
    ['en', '“They said “no”.”', '“They said ‘no’.”'],
    ['de', 'Sie sagten „nein“.', '„Sie sagten ‚nein‘.“'],
    ['ru', 'Они сказали «нет».', '«Они сказали „нет“.»'],
  ])('quotes the sentences that were waived as its language does (%s)', (language, text, quoted) => {
    const waived = [
      { rule: 'word-budget' as const, reason: 'Agreed.', sentences: [{ id: 's', text: text.replace(/^“|”$/g, '') }] },
    ]
    const lines = outline(resolve({ ...BRIEF, language }, { waivers: waived }).blocks)
    expect(lines).toContain(`- **word-budget**: Agreed. ${quoted}`)
  })

  it('shows a paragraph that is quoted whole in full size in the reading pack', () => {
    const blocks = outline(resolve(BRIEF, { annexes: ['reading-pack'] }).blocks)
    expect(blocks).toContain('body: ¶\u00a01\u2002Not a compressor stopped.')
  })

  it('always carries the register', () => {
    const [attachment] = resolve().attachments
    const register = ProofRegister.parse(JSON.parse(attachment?.text ?? ''))
    expect(register.sentences.map(({ state }) => state)).toEqual([
      'PARAPHRASE',
      'PARAPHRASE',
      'TAGGED',
      'PARAPHRASE',
      'EXACT',
      'TAGGED',
    ])
  })

  it('gives the same tree for the same brief', () => {
    expect(JSON.stringify(resolve())).toBe(JSON.stringify(resolve(structuredClone(BRIEF))))
  })
})
