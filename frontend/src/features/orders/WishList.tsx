import { useWishName, type Wish } from '../../api/resources'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'

interface WishListProps {
  wishes: readonly Wish[]
  /** What to say when there are none. */
  none: string
}

/** What is about to be added to the basket. */
export function WishList({ wishes, none }: WishListProps) {
  const { t } = useLanguage()
  const nameOf = useWishName()
  if (wishes.length === 0) {
    return (
      <Notice tone="info" announce="status">
        {none}
      </Notice>
    )
  }
  return (
    <ul aria-label={t('orders.whatIsAdded')}>
      {wishes.map((wish) => (
        <li key={wish.resourceId}>{nameOf(wish)}</li>
      ))}
    </ul>
  )
}
