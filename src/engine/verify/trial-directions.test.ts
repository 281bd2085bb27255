import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '#engine/testing/temporary-engine.ts'
import { EVERY_RULE, fallen } from './testing/trial-brief.ts'

const ARTICLE = `---
title: "ئۇيغۇر ئېلى: سودا ۋە چېگرا"
author: "نۇرگۈل سەيىت"
date: 2020-01-04
publication: "تەڭرىتاغ"
lang: ug
---

مىنىستىرلىك كېلىشىمنى 2023-يىلى 4-مارتتا ئىمزالىدى. ئەمەلدارلارنىڭ ئېيتىشىچە، يۈكنىڭ 42 پىرسەنتى تۆمۈر يول بىلەن توشۇلىدۇ.

ھېچكىم چېگرادا ساقلاۋاتقان ۋاگونلارنى سانىمىدى، دېدى سودا پالاتاسىنىڭ رەئىسى.
`
const KOREAN = `---
title: "중앙아시아 철도의 미래"
author: "박지훈"
date: 2021-04-05
publication: "한강일보"
lang: ko
---

위원회에서는 화차를 남부 지선으로 옮길 때 아무도 반대하지 않았지만 그 선로는 이미 곡물로 가득 차 있었다.
`

let made: TemporaryEngine
let id = ''
beforeAll(async () => {
  made = temporaryEngine()
  const { engine, folder } = made
  const paths = [join(folder, 'ug.md'), join(folder, 'ko.md')]
  writeFileSync(paths[0] ?? '', ARTICLE)
  writeFileSync(paths[1] ?? '', KOREAN)
  await made.ended(await engine.call('import.start', { paths }))
  const marked: string[] = []
  for (const quote of ['مىنىستىرلىك كېلىشىمنى', 'ھېچكىم چېگرادا', '위원회에서는 화차를'])
    for (const article of ['1', '2']) {
      const added = await engine.call('excerpts.add', { article, quote })
      if (added.ok) marked.push(added.value.id)
    }
  expect(marked).toHaveLength(3)
  const created = expectOk(await engine.call('briefs.create', { template: 'policy-brief', title: 'The border' }))
  const { id: brief, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = created
  const [first, ...others] = content.sections
  if (first === undefined) throw new Error('A template has sections.')
  const sentences = marked.map((excerpt, index) => ({
    id: `s${index}`,
    text: 'Nobody counted the wagons.',
    evidence: { excerpts: [excerpt], tag: null },
  }))
  const [quoted = ''] = marked
  const quotation = { kind: 'excerpt' as const, id: 'q1', excerpt: quoted, text: 'مىنىستىرلىك كېلىشىمنى' }
  const sections = [{ ...first, blocks: [{ kind: 'paragraph' as const, id: 'p1', sentences }, quotation] }, ...others]
  expectOk(await engine.call('briefs.save', { id: brief, revision, content: { ...content, sections } }))
  id = brief
})
afterAll(() => made.remove())

test.each(['pdf', 'docx', 'html', 'md'] as const)(
  'an untouched %s stands that cites from right to left, and by letters that no font has',
  async (format) => {
    const path = join(made.folder, `border.${format}`)
    const job = await made.ended(
      await made.engine.call('briefs.export', {
        id,
        format,
        notes: 'footnotes',
        annexes: ['reading-pack', 'evidence-register'],
        waivers: EVERY_RULE,
        to: path,
      }),
    )
    if (job.state !== 'done') throw new Error(job.failure?.message)
    expect(fallen(expectOk(await made.engine.call('verify.file', { path })))).toEqual([])
  },
)
