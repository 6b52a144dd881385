import { Button } from '../components/Button'
import { useLanguage } from '../i18n/LanguageProvider'

/** For those who have not signed in: the other language, named in itself. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage()
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <Button variant="tertiary" onPress={() => void setLanguage(other)}>
      <span lang={other}>{languageNames[other]}</span>
    </Button>
  )
}

/** Each language by its own name, the same in every language. */
export const languageNames = { sv: 'Svenska', en: 'English' } as const
