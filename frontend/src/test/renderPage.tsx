import { createMemoryHistory } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createQueryClient } from '../api/queryClient'
import { Providers } from '../app/Providers'
import { createPortalRouter } from '../app/router'
import type { Session } from '../auth/session'
import { loadMessages } from '../i18n/LanguageProvider'
import type { Language } from '../i18n/translator'
import { annasSession } from './fixtures/people'
import type { Handler } from './handlers/handler'
import { portalHandlers } from './handlers/portal'
import { createServer, installServer } from './server'

interface Options {
  session?: Session | null
  language?: Language
  /** Answers that differ from those of a portal where all is well. */
  handlers?: Handler[]
}

/** The whole application at an address, as somebody signed in sees it, with the network replaced by handlers. */
export async function renderPage(
  address: string,
  { session = annasSession, language = 'sv', handlers = [] }: Options = {},
) {
  const server = createServer(portalHandlers(session))
  server.use(...handlers)
  installServer(server)
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createPortalRouter(history)
  render(
    <Providers
      queryClient={createQueryClient()}
      router={router}
      language={language}
      messages={await loadMessages(language)}
    />,
  )
  await screen.findByRole('heading', { level: 1 })
  return { server, router, user: userEvent.setup() }
}
