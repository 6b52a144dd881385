import { useEffect, useState } from 'react'
import { useLanguage } from '../i18n/LanguageProvider'
import { Spinner } from './Spinner'
import styles from './Loading.module.css'

/** Quicker answers than this are not worth a flash of "loading". */
const PATIENCE = 250

export function Loading() {
  const { t } = useLanguage()
  const [slow, setSlow] = useState(false)

  useEffect(() => {
    const wait = setTimeout(() => setSlow(true), PATIENCE)
    return () => clearTimeout(wait)
  }, [])

  return (
    <output className={styles.loading}>
      {slow && (
        <>
          <Spinner />
          {t('common.loading')}
        </>
      )}
    </output>
  )
}
