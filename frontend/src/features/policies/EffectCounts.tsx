import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../../components/Awaited'
import { useLanguage } from '../../i18n/LanguageProvider'
import { effectQuery } from './queries'
import styles from './EffectCounts.module.css'

/** How many would gain, lose and change level if the policy were activated now (PO-6). */
export function EffectCounts({ policyId }: { policyId: string }) {
  const { t, number } = useLanguage()
  return (
    <Awaited query={useQuery(effectQuery(policyId))}>
      {(effect) => (
        <>
          <p>{t('policies.effectIntro')}</p>
          <ul className={styles.counts}>
            {(['matched', 'gains', 'loses', 'changesLevel'] as const).map((count) => (
              <li key={count}>
                <strong className={styles.number}>{number(effect[count])}</strong> {t(`policies.counts.${count}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Awaited>
  )
}
