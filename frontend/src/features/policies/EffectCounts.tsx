import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Awaited } from '../../components/Awaited'
import { useLanguage } from '../../i18n/LanguageProvider'
import { Conflicts } from './Conflicts'
import { EffectByAdministration } from './EffectByAdministration'
import { EffectPeople } from './EffectPeople'
import { effectLists, effectQuery, type Effect, type EffectAbout, type EffectList, type StepKind } from './queries'
import styles from './EffectCounts.module.css'

interface EffectCountsProps {
  about: EffectAbout
  /** Whether each number leads to the people behind it. */
  withPeople?: boolean
  /** Whether something else is about to be asked about. */
  isOutdated?: boolean
}

/** How many would gain, lose and change level if it were done now, what it would cost, and who they are (PO-6). */
export function EffectCounts({ about, withPeople = false, isOutdated = false }: EffectCountsProps) {
  const { t, date } = useLanguage()
  const query = useQuery(effectQuery(about))
  const isRecounting = isOutdated || query.isPlaceholderData
  const [shown, setShown] = useState<EffectList>()
  const listId = useId()
  const intro = (of: EffectAbout) => {
    const day = 'candidate' in of ? undefined : of.step?.day
    return day === undefined
      ? t(`policies.effectIntro.${stepOf(of)}`)
      : t('policies.plan.effectIntro', { day: date(day) })
  }
  return (
    <Awaited query={query}>
      {(effect) => (
        <>
          <div aria-live="polite" aria-busy={isRecounting}>
            <p>{isRecounting ? t('policies.effectRecount') : intro(about)}</p>
            <ul className={styles.counts}>
              {effectLists.map(({ list, count }) => (
                <li key={list}>
                  {withPeople && effect[count] > 0 ? (
                    <NumberButton
                      effect={effect}
                      count={count}
                      isOpen={shown === list}
                      listId={listId}
                      onToggle={() => setShown(shown === list ? undefined : list)}
                    />
                  ) : (
                    <Count effect={effect} count={count} />
                  )}
                </li>
              ))}
            </ul>
            <Cost effect={effect} />
            <Conflicts
              conflicts={effect.conflicts}
              people={
                withPeople && effect.conflicts.some(({ people }) => people > 0)
                  ? {
                      isOpen: shown === 'CONFLICTS',
                      listId,
                      onToggle: () => setShown(shown === 'CONFLICTS' ? undefined : 'CONFLICTS'),
                    }
                  : undefined
              }
            />
          </div>
          <EffectByAdministration parts={effect.byAdministration} />
          {shown !== undefined && sizeOf(effect, shown) > 0 && (
            // What is asked about anew begins at its first page.
            <EffectPeople key={JSON.stringify([shown, about])} id={listId} about={about} list={shown} />
          )}
        </>
      )}
    </Awaited>
  )
}

/** How many stand behind a list; of conflicts, whether anybody does. */
function sizeOf(effect: Effect, wanted: EffectList): number {
  if (wanted === 'CONFLICTS') return Math.max(0, ...effect.conflicts.map(({ people }) => people))
  return effectLists.reduce((size, { list, count }) => (list === wanted ? effect[count] : size), 0)
}

function stepOf(about: EffectAbout): StepKind {
  return 'candidate' in about ? 'ACTIVATE' : (about.step?.step ?? 'ACTIVATE')
}

type CountName = (typeof effectLists)[number]['count']

function Count({ effect, count }: { effect: Effect; count: CountName }) {
  const { t, number } = useLanguage()
  return (
    <>
      <strong className={styles.number}>{number(effect[count])}</strong> {t(`policies.counts.${count}`)}
    </>
  )
}

interface NumberButtonProps {
  effect: Effect
  count: CountName
  isOpen: boolean
  listId: string
  onToggle: () => void
}

function NumberButton({ effect, count, isOpen, listId, onToggle }: NumberButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={isOpen}
      aria-controls={isOpen ? listId : undefined}
      onClick={onToggle}
    >
      <Count effect={effect} count={count} />
    </button>
  )
}

/** By how much the monthly cost would change, as far as prices are known. */
function Cost({ effect: { monthlyCostChange: change, costKnown } }: { effect: Effect }) {
  const { t, money } = useLanguage()
  const kind = change === 0 ? 'same' : change > 0 ? 'more' : 'less'
  return (
    <p>
      {t(`policies.cost.${kind}`, { amount: money(Math.abs(change)) })} {!costKnown && t('policies.cost.unknown')}
    </p>
  )
}
