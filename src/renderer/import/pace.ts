/** How far a job was at a moment (milliseconds). */
export type PaceSample = { at: number; done: number }

/** The window over which a pace is measured: long enough to be calm, short enough to follow a change from small files to large ones. */
const WINDOW_MILLISECONDS = 10_000
/** Before this much has passed any figure would be a guess. */
const SETTLED_MILLISECONDS = 1_500

/** The samples that still count at `sample.at`, with it. */
export function withSample(samples: readonly PaceSample[], sample: PaceSample): PaceSample[] {
  const recent = samples.filter((each) => sample.at - each.at <= WINDOW_MILLISECONDS && each.done <= sample.done)
  return [...recent, sample]
}

/** `210 files a second · 27 s left`; empty while the pace is not known yet. */
export function paceWords(samples: readonly PaceSample[], total: number): string {
  const [first, last] = [samples[0], samples.at(-1)]
  if (first === undefined || last === undefined || last.at - first.at < SETTLED_MILLISECONDS) return ''
  const perSecond = ((last.done - first.done) * 1000) / (last.at - first.at)
  if (perSecond <= 0) return ''
  const left = Math.max(0, total - last.done) / perSecond
  return left < 0.5 ? rate(perSecond) : `${rate(perSecond)} · ${duration(left)} left`
}

function rate(perSecond: number): string {
  if (perSecond >= 1.5) return `${Math.round(perSecond).toLocaleString('en')} files a second`
  return `${Math.max(1, Math.round(perSecond * 60))} files a minute`
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${Math.round(seconds / 3600)} h`
}
