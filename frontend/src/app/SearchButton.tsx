import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import type { Session } from '../auth/session'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './SearchButton.module.css'

const Palette = lazy(async () => ({ default: (await import('./palette/Palette')).Palette }))

/** Opens the search over everything, as Ctrl-K and Cmd-K do on every page (UI-3). */
export function SearchButton({ session }: { session: Session }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <PlainButton className={styles.button ?? ''} aria-label={t('search.open')} onPress={() => setOpen(true)}>
        <Search aria-hidden size={18} />
        <span className={styles.words}>
          {t('search.title')} <kbd className={styles.keys}>Ctrl K</kbd>
        </span>
      </PlainButton>
      {open && (
        <Suspense>
          <Palette session={session} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
