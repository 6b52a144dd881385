import { useState } from 'react'
import { Problem } from '../../api/problem'
import { useLanguage } from '../../i18n/LanguageProvider'
import { kindOfPlace, valueAt, type FaultOf } from './faults'
import { missingIn, type ResourceDraft } from './resourceDraft'

interface Refusal {
  draft: ResourceDraft
  problem: Problem
}

/**
 * What is wrong with a draft: what is missing, once saving was tried, and what the service refused. A place that the
 * service named is marked until what stands there has been changed.
 */
export function useResourceFaults(draft: ResourceDraft, tried: boolean) {
  const { t, find } = useLanguage()
  const [refusal, setRefusal] = useState<Refusal>()
  const missing = missingIn(draft)

  const refused = (refusal?.problem.violations ?? []).filter(
    ({ field }) => valueAt(draft, field) === valueAt(refusal?.draft, field),
  )

  const faultOf: FaultOf = (place) =>
    tried && missing.has(place) ? t('catalogue.missing') : refused.find(({ field }) => field === place)?.message

  const faultyPlaces = [...(tried ? missing : []), ...refused.map(({ field }) => field)]

  /** The same in the reader's language, where there are words for it. */
  const inWords = ({ kind, status, title, detail, reference, violations }: Problem) =>
    new Problem(kind, status, {
      title,
      detail,
      instance: reference,
      violations: violations.map((violation) => ({
        ...violation,
        message: find(`catalogue.faults.${kindOfPlace(violation.field)}`) ?? violation.message,
      })),
    })

  return {
    missing,
    faultOf,
    hasFaultIn: (part: string) => faultyPlaces.some((place) => place.startsWith(part)),
    problem: refusal?.problem,
    refuse: (problem: Problem) => setRefusal({ draft, problem: inWords(problem) }),
    forget: () => setRefusal(undefined),
  }
}
