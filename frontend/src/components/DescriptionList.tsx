import { Fragment, type ReactNode } from 'react'
import { useLanguage } from '../i18n/LanguageProvider'
import styles from './DescriptionList.module.css'

/** Terms with what they are; a missing value is said in words. */
export function DescriptionList({ items }: { items: readonly (readonly [term: string, value: ReactNode])[] }) {
  const { t } = useLanguage()
  return (
    <dl className={styles.list}>
      {items.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? (
              <span className={styles.none}>{t('common.none')}</span>
            ) : (
              value
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
