import type { Translator } from './translator'

/** A period in words; either end may be open. */
export function period(
  { t, date }: Pick<Translator, 't' | 'date'>,
  from: string | null | undefined,
  to: string | null | undefined,
): string {
  if (from && to) return t('common.period', { from: date(from), to: date(to) })
  if (from) return t('common.periodFrom', { from: date(from) })
  if (to) return t('common.periodUntil', { to: date(to) })
  return t('common.noPeriod')
}
