import type { Translator } from './translator'

interface Price {
  /** In öre. */
  priceOnce: number
  priceMonthly: number
}

/** What something costs, in words. */
export function price({ t, money, list }: Pick<Translator, 't' | 'money' | 'list'>, cost: Price): string {
  const parts = [
    ...(cost.priceOnce > 0 ? [t('common.priceOnce', { amount: money(cost.priceOnce) })] : []),
    ...(cost.priceMonthly > 0 ? [t('common.priceMonthly', { amount: money(cost.priceMonthly) })] : []),
  ]
  return parts.length === 0 ? t('common.free') : list(parts)
}
