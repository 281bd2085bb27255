import { runCommand } from '../shell/commands.ts'
import { FileDown, FolderOpen, Library, ListChecks, Quote } from 'lucide-react'
import { importSamples } from './import-samples.ts'
import { TextButton } from '../ui/controls.tsx'
import './first-run.css'

/** The whole screen while the library is empty: what the app is for, and the three ways to begin. */
export function FirstRun() {
  return (
    <div className="first-run">
      <div className="first-run-box">
        <h1>Your library is empty</h1>
        <p className="first-run-lead">
          Bring in the articles you have saved. Briefwright splits them into numbered paragraphs, finds what they say about your
          themes, and keeps every sentence of your brief tied to the paragraph it rests on.
        </p>
        <div className="first-run-drop">
          <FileDown size={30} strokeWidth={1.5} aria-hidden />
          <strong>Drop files or folders anywhere on this window</strong>
          <span className="muted">Web pages, PDF, Word, e-books, mails, text, and archives of them</span>
          <div className="first-run-buttons">
            <TextButton tone="primary" onPress={() => runCommand('import')}>
              Choose files…
            </TextButton>
            <TextButton onPress={() => runCommand('import-folder')}>
              <FolderOpen size={15} aria-hidden /> Choose a folder…
            </TextButton>
          </div>
        </div>
        <div className="first-run-sample">
          <Library size={20} strokeWidth={1.6} aria-hidden />
          <div>
            <strong>Nothing at hand?</strong>
            <p className="muted">Twelve short sample articles on China–Kazakhstan relations, written for trying things out.</p>
          </div>
          <TextButton onPress={importSamples}>Load the sample library</TextButton>
        </div>
        <ol className="first-run-steps">
          <li>
            <Quote size={16} aria-hidden /> Mark the passages that matter and give them a theme.
          </li>
          <li>
            <ListChecks size={16} aria-hidden /> Assemble them into a brief, and see which sentences still lack evidence.
          </li>
        </ol>
      </div>
    </div>
  )
}
