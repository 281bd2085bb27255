export type Timing = { median: number; p95: number; runs: number }

/** Times `work` in milliseconds: one run to warm up, then `runs`. `before` prepares each run and is not timed. */
export async function measure<T>(runs: number, work: (prepared: T) => unknown, before: () => T | Promise<T>): Promise<Timing> {
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const prepared = await before()
    const started = performance.now()
    await work(prepared)
    if (run > 0) times.push(performance.now() - started)
  }
  return timing(times)
}

/** Median and 95th percentile (nearest rank) of times in milliseconds. */
export function timing(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), runs: sorted.length }
}

/** One line of figures: what was done, how long it took, and that in a unit of work. */
export function line(name: string, { median, p95, runs }: Timing, remark = ''): string {
  return `  ${name.padEnd(46)} median ${milliseconds(median)}  p95 ${milliseconds(p95)}  (${runs} runs) ${remark}`.trimEnd()
}

function milliseconds(value: number): string {
  return `${value < 100 ? value.toFixed(2) : value.toFixed(0)} ms`.padStart(11)
}
