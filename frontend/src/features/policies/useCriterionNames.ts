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
  const { t } = useLanguage()
  return t('policies.whoIntro', { criteria: useCriteria(criterion) })
}

/** The criteria in words: the end of a sentence that begins with the engagement. */
export function useCriteria(criterion: Criterion): string {
  const translator = useLanguage()
  const names = useCriterionNames(criterion)
  return sentence(criterion, translator, names)
}

/** A title by name; null for none. */
export function useTitleName(code: string | null): string | null {
  const titles = useQuery(titlesQuery()).data?.items
  return titles?.find((one) => one.code === code)?.name ?? code
}
