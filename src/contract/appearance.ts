/** How the window looks; `system` is light or dark as the system asks. */
export const APPEARANCES = ['system', 'light', 'sepia', 'dark'] as const
