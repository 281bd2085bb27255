/** What stands beside the results waits until typing has rested so long, in milliseconds: the results come first. */
export const BESIDE_RESULTS = 200
