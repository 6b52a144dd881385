import { useQuery } from '@tanstack/react-query'
import { administrationsQuery, titlesQuery, useUnitNames } from '../../api/organization'
import { useLanguage } from '../../i18n/LanguageProvider'
import { unitsIn, type Criterion } from './criterion'
import { sentence, type CriterionNames } from './sentence'

/** The names that the criteria need; a code stands for itself until its name has come. */
function useCriterionNames(criterion: Criterion): CriterionNames {
  const administrations = useQuery(administrationsQuery()).data?.items
  const titles = useQuery(titlesQuery()).data?.items
  const units = useUnitNames(unitsIn(criterion))
  return {
    administration: (code) => administrations?.find((one) => one.code === code)?.name ?? code,
    title: (code) => titles?.find((one) => one.code === code)?.name ?? code,
    unit: (id) => units.get(id) ?? '…',
  }
}

/** Whom a policy is for, as one sentence in the reader's language. */
export function useCriteriaSentence(criterion: Criterion): string {
  const translator = useLanguage()
  const names = useCriterionNames(criterion)
  return translator.t('policies.whoIntro', { criteria: sentence(criterion, translator, names) })
}
