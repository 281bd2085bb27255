import { act } from '../ui/act.ts'

export function importSamples(): void {
  void act('import.samples', {})
}
