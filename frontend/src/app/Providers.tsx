import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { onSessionEnd } from '../api/client'
import { forgetSession } from '../auth/session'
import { LanguageProvider } from '../i18n/LanguageProvider'
import type { Language, Messages } from '../i18n/translator'
import type { PortalRouter } from './router'

interface ProvidersProps {
  queryClient: QueryClient
  router: PortalRouter
  language: Language
  messages: Messages
}

export function Providers({ queryClient, router, language, messages }: ProvidersProps) {
  useEffect(() => onSessionEnd(() => forgetSession(queryClient)), [queryClient])

  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider language={language} messages={messages}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  )
}
