import { stepOf } from './acknowledged.ts'

/**
 * What is wrong with the steps that are `present`: each that was acknowledged must be there, none twice, and nothing else. A writer that was `cut` off
 * may have done the one step after its last word, which nobody had the time to acknowledge. What has no step's name is not looked at. `gone`: steps that were acknowledged and
 * taken away again.
 */
export function exactly(
  what: string,
  present: readonly string[],
  acknowledged: readonly string[],
  cut: boolean,
  gone: readonly string[] = [],
): string[] {
  const steps = present.filter((name) => stepOf(name) !== null)
  const [there, said] = [new Set(steps), new Set(acknowledged)]
  const last = new Map<string, number>()
  for (const name of [...said, ...gone]) {
    const step = stepOf(name)
    if (step !== null) last.set(step.writer, Math.max(step.count, last.get(step.writer) ?? 0))
  }
  const mayBe = (name: string): boolean => {
    const step = stepOf(name)
    return said.has(name) || (cut && step !== null && step.count === (last.get(step.writer) ?? 0) + 1)
  }
  return [
    ...[...said].filter((name) => !there.has(name)).map((name) => `${what} “${name}” is lost.`),
    ...[...there].filter((name) => !mayBe(name)).map((name) => `${what} “${name}” is there, and nobody acknowledged it.`),
    ...(steps.length > there.size ? [`${steps.length - there.size} of ${what} are there twice.`] : []),
  ]
}
