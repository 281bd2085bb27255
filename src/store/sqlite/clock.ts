/** Now, as the library stores times: ISO 8601 in UTC. */
export function timestamp(): string {
  return new Date().toISOString()
}
