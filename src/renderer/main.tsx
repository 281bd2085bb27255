import './ui/no-eval.ts'
// Before the components' own styles, which refine these.
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/forced-colors.css'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { LANGUAGE, LOCALE } from '#text/text.ts'
import { App } from './app/App.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')
document.documentElement.lang = LANGUAGE
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={LOCALE}>
      <App />
    </I18nProvider>
  </StrictMode>,
)
