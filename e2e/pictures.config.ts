import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

/** `npm run pictures` makes the README's pictures of the window and of exported pages again, so that they stay true. */
export default defineConfig(journeys, { testMatch: '**/*.pictures.ts', workers: 1, outputDir: '../test-results/pictures' })
