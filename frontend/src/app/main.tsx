import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '../api/queryClient'
import { sessionQuery } from '../auth/session'
import { firstLanguage, loadMessages } from '../i18n/LanguageProvider'
import { asLanguage } from '../i18n/translator'
import { Providers } from './Providers'
import { createPortalRouter } from './router'

const queryClient = createQueryClient()

/** Whoever is signed in has a language; until then the browser's, or the one chosen before, is used. */
async function start(root: HTMLElement): Promise<void> {
  const session = await queryClient.fetchQuery(sessionQuery()).catch(() => undefined)
  const language = session ? asLanguage(session.language) : firstLanguage()
  createRoot(root).render(
    <StrictMode>
      <Providers
        queryClient={queryClient}
        router={createPortalRouter()}
        language={language}
        messages={await loadMessages(language)}
      />
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root) void start(root)
