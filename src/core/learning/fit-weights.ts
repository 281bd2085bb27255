/** What speaks for one example, by the number of the feature: numbers and, in the same order, values. `offset`: what is known beforehand, in logits. */
export type Weighed = { is: boolean; offset: number; at: readonly number[]; values: readonly number[] }

/** The gradient has fallen below any figure that is shown long before. */
const MOST_STEPS = 80
/** Largest part of the gradient at which a further step changes nothing that is shown. */
const SETTLED = 0.002

/**
 * The weights of a logistic regression whose Gaussian prior has the mean zero beside an offset that is known beforehand: maximum a posteriori adaptation (Chelba and Acero, Adaptation of
 * Maximum Entropy Capitalizer, 2004). `strength`: of the prior; the fewer examples, the nearer the offset alone. By Nesterov's accelerated gradient with a fixed step, so that the same
 * examples always give the same weights.
 */
export function fitWeights(examples: readonly Weighed[], features: number, strength: number): Float64Array {
  const rows = inRows(examples)
  const weights = new Float64Array(features)
  const ahead = new Float64Array(features)
  const gradient = new Float64Array(features)
  const step = 1 / (steepest(rows, features) + strength)
  let momentum = 1
  for (let done = 0; done < MOST_STEPS; done += 1) {
    addGradient(rows, ahead, strength, gradient)
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    const on = (momentum - 1) / next
    let largest = 0
    for (let feature = 0; feature < features; feature += 1) {
      const slope = gradient[feature] as number
      const moved = (ahead[feature] as number) - step * slope
      ahead[feature] = moved + on * (moved - (weights[feature] as number))
      weights[feature] = moved
      if (slope > largest) largest = slope
      else if (-slope > largest) largest = -slope
    }
    if (largest < SETTLED) break
    momentum = next
  }
  return weights
}

export function likelihood(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

/** All examples in flat arrays, which are walked some hundred times: example `i` has what stands from `starts[i]` to `starts[i + 1]`. */
type Rows = { starts: Uint32Array; at: Uint32Array; values: Float64Array; is: Uint8Array; offsets: Float64Array }

function inRows(examples: readonly Weighed[]): Rows {
  const all = examples.reduce((sum, { at }) => sum + at.length, 0)
  const rows: Rows = {
    starts: new Uint32Array(examples.length + 1),
    at: new Uint32Array(all),
    values: new Float64Array(all),
    is: Uint8Array.from(examples, ({ is }) => Number(is)),
    offsets: Float64Array.from(examples, ({ offset }) => offset),
  }
  let end = 0
  for (const [index, { at, values }] of examples.entries()) {
    rows.at.set(at, end)
    rows.values.set(values, end)
    end += at.length
    rows.starts[index + 1] = end
  }
  return rows
}

const ROUNDS = 8
/** Rounds that are not enough tell a little too little. */
const MARGIN = 1.1

/**
 * How steep the loss is at most: a quarter (the second derivative of the logistic loss) of the largest eigenvalue of the examples' products, by power iteration; it soon settles, since nearly all
 * values are positive.
 */
function steepest({ starts, at, values }: Rows, features: number): number {
  let vector = new Float64Array(features).fill(1 / Math.sqrt(features))
  let length = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const turned = new Float64Array(features)
    for (let example = 0; example + 1 < starts.length; example += 1) {
      const [start, end] = [starts[example] as number, starts[example + 1] as number]
      let product = 0
      for (let place = start; place < end; place += 1)
        product += (vector[at[place] as number] as number) * (values[place] as number)
      for (let place = start; place < end; place += 1) {
        const feature = at[place] as number
        turned[feature] = (turned[feature] as number) + product * (values[place] as number)
      }
    }
    length = Math.sqrt(turned.reduce((sum, each) => sum + each * each, 0))
    if (length === 0) return 0
    vector = turned.map((each) => each / length)
  }
  return (MARGIN * length) / 4
}

/** Numbers of a typed array within its length are there, which the compiler cannot see; this loop is where the time goes. */
function addGradient(rows: Rows, weights: Float64Array, strength: number, gradient: Float64Array): void {
  const { starts, at, values, is, offsets } = rows
  for (let feature = 0; feature < weights.length; feature += 1) gradient[feature] = strength * (weights[feature] as number)
  for (let example = 0; example < is.length; example += 1) {
    const start = starts[example] as number
    const end = starts[example + 1] as number
    let logit = offsets[example] as number
    for (let place = start; place < end; place += 1) logit += (weights[at[place] as number] as number) * (values[place] as number)
    const error = likelihood(logit) - (is[example] as number)
    for (let place = start; place < end; place += 1) {
      const feature = at[place] as number
      gradient[feature] = (gradient[feature] as number) + error * (values[place] as number)
    }
  }
}
