import { readFileSync } from 'node:fs'

/** What a test runner did; `skipped` names each test that did not run, `again` each that passed only when it was tried again. */
export type Counts = { passed: number; failed: number; skipped: string[]; again: string[] }

type VitestReport = {
  testResults: { name: string; message?: string; assertionResults: { fullName: string; status: string }[]; status: string }[]
}

/** Reads Vitest's JSON report. A file that could not be loaded counts as one failure. */
export function vitestCounts(path: string): Counts {
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
    again: [],
  }
}

type PlaywrightSuite = { title: string; specs?: { title: string; tests: { status: string }[] }[]; suites?: PlaywrightSuite[] }

/** Reads Playwright's JSON report. A journey that passed only when tried again counts as passed, and is named: it is to be mended. */
export function playwrightCounts(path: string): Counts {
  const report = JSON.parse(readFileSync(path, 'utf8')) as { suites: PlaywrightSuite[]; errors: unknown[] }
  const counts: Counts = { passed: 0, failed: report.errors.length, skipped: [], again: [] }
  const visit = (suite: PlaywrightSuite): void => {
    for (const spec of suite.specs ?? []) {
      for (const { status } of spec.tests) {
        if (status === 'skipped') counts.skipped.push(named(suite, spec.title))
        else if (status !== 'expected' && status !== 'flaky') counts.failed += 1
        else counts.passed += 1
        if (status === 'flaky') counts.again.push(named(suite, spec.title))
      }
    }
    suite.suites?.forEach(visit)
  }
  report.suites.forEach(visit)
  return counts
}

const named = (suite: PlaywrightSuite, title: string): string => `${suite.title} › ${title}`
