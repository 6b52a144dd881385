import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { asLanguage, createTranslator, localeOf, type Language, type Messages, type Translator } from './translator'

interface LanguageState extends Translator {
  setLanguage: (language: Language) => Promise<void>
}

const LanguageContext = createContext<LanguageState | undefined>(undefined)

/** Texts, dates and plurals in the language of the one who reads. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext)
  if (!state) throw new Error('Outside LanguageProvider')
  return state
}

/** Only the language that is shown is loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'sv' ? (await import('./sv')).sv : (await import('./en')).en
}

const CHOICE = 'portal.language'

export function firstLanguage(): Language {
  return asLanguage(localStorage.getItem(CHOICE) ?? navigator.language)
}

interface Props {
  language: Language
  messages: Messages
  children: ReactNode
}

export function LanguageProvider({ language: first, messages: firstMessages, children }: Props) {
  const [shown, setShown] = useState({ language: first, messages: firstMessages })

  const state = useMemo(
    () => ({
      ...createTranslator(shown.language, shown.messages),
      setLanguage: async (language: Language) => {
        localStorage.setItem(CHOICE, language)
        setShown({ language, messages: await loadMessages(language) })
      },
    }),
    [shown],
  )

  useEffect(() => {
    document.documentElement.lang = shown.language
  }, [shown.language])

  return (
    <LanguageContext value={state}>
      <I18nProvider locale={localeOf(shown.language)}>{children}</I18nProvider>
    </LanguageContext>
  )
}
