import { readFileSync } from 'node:fs'

/** What a test runner did; `skipped` names each test that did not run. */
export type Counts = { passed: number; failed: number; skipped: string[] }

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
  }
}

type PlaywrightSuite = { title: string; specs?: { title: string; tests: { status: string }[] }[]; suites?: PlaywrightSuite[] }

/** Reads Playwright's JSON report. A test that passed only when tried again counts as failed: it is not to be trusted. */
export function playwrightCounts(path: string): Counts {
  const report = JSON.parse(readFileSync(path, 'utf8')) as { suites: PlaywrightSuite[]; errors: unknown[] }
  const counts: Counts = { passed: 0, failed: report.errors.length, skipped: [] }
  const visit = (suite: PlaywrightSuite): void => {
    for (const spec of suite.specs ?? []) {
      for (const { status } of spec.tests) {
        if (status === 'expected') counts.passed += 1
        else if (status === 'skipped') counts.skipped.push(`${suite.title} › ${spec.title}`)
        else counts.failed += 1
      }
    }
    suite.suites?.forEach(visit)
  }
  report.suites.forEach(visit)
  return counts
}
