import type { Page } from '@playwright/test'

type Told = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } }

/** The tasks of a page's own thread, in milliseconds of the processor: what else runs on the machine makes none of them longer. */
export async function threadTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  const events: Told[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Told[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  })
  await work()
  const whole = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await whole
  await session.detach()
  const threads = new Set(
    events.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  )
  return events.flatMap(({ name, pid, tid, tdur = 0 }) =>
    /(?:^|::)RunTask$/.test(name) && threads.has(`${pid} ${tid}`) ? [tdur / 1000] : [],
  )
}
