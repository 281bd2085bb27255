/** What speaks for one example, by the number of the feature: numbers and, in the same order, values. */
export type Sparse = { at: readonly number[]; values: readonly number[] }
export type Weighed = Sparse & { is: boolean; /** What is known beforehand, in logits. */ offset: number }

/** The gradient falls below any figure that is shown long before. */
const STEPS = 200

/**
 * The weights of a logistic regression whose Gaussian prior has the mean zero beside an offset that is known beforehand: maximum a posteriori adaptation (Chelba and Acero, Adaptation of
 * Maximum Entropy Capitalizer, 2004). `strength`: of the prior; the fewer examples, the nearer the offset alone. By Nesterov's accelerated gradient with a fixed step, so that the same
 * examples always give the same weights.
 */
export function fitWeights(examples: readonly Weighed[], features: number, strength: number): Float64Array {
  const weights = new Float64Array(features)
  const ahead = new Float64Array(features)
  // The second derivative of the logistic loss is a quarter at most.
  const steepest = examples.reduce((sum, { values }) => sum + values.reduce((square, value) => square + value * value, 0) / 4, 0)
  const step = 1 / (steepest + strength)
  let momentum = 1
  for (let done = 0; done < STEPS; done += 1) {
    const gradient = ahead.map((weight) => strength * weight)
    for (const example of examples) {
      const error = likelihood(logitOf(example, ahead)) - (example.is ? 1 : 0)
      for (const [index, feature] of example.at.entries())
        gradient[feature] = (gradient[feature] ?? 0) + error * (example.values[index] ?? 0)
    }
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    for (let feature = 0; feature < features; feature += 1) {
      const moved = (ahead[feature] ?? 0) - step * (gradient[feature] ?? 0)
      ahead[feature] = moved + ((momentum - 1) / next) * (moved - (weights[feature] ?? 0))
      weights[feature] = moved
    }
    momentum = next
  }
  return weights
}

export function likelihood(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

function logitOf({ at, values, offset }: Weighed, weights: Float64Array): number {
  let logit = offset
  for (let index = 0; index < at.length; index += 1) logit += (weights[at[index] ?? 0] ?? 0) * (values[index] ?? 0)
  return logit
}
