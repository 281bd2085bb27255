/** Articles that are read for who says what and for disagreements, the newest: some seconds in the background, however large the library. The command line reads all. */
export const NEWEST = 2_000
