import { Menu, MenuItem, MenuPopover, MenuSection, MenuTrigger } from '@midas-ds/components/menu'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useRouter } from '@tanstack/react-router'
import { Bookmark } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button as PlainButton, Header } from 'react-aria-components'
import { filterIn, savedViewsQuery } from '../../api/savedViews'
import { useLanguage } from '../../i18n/LanguageProvider'
import { EditViewsDialog } from './EditViewsDialog'
import { SaveViewDialog } from './SaveViewDialog'
import styles from './SavedViews.module.css'

/** The view without a filter; no saved one has an id like it. */
const EVERYTHING = 'everything'

/**
 * The filters that the reader keeps for the list at this address (UI-3): one picks, saves and changes them here, and the
 * one that the page opens with takes the place of no filter, until the reader chooses something.
 */
export function SavedViews() {
  const { t } = useLanguage()
  const { pathname, searchStr, bare } = useLocation({
    select: (location) => ({
      pathname: location.pathname,
      searchStr: location.searchStr,
      bare: location.searchStr === '' && location.state.narrowed !== true,
    }),
    structuralSharing: true,
  })
  const navigate = useNavigate()
  const { options } = useRouter()
  const [dialog, setDialog] = useState<'save' | 'edit'>()
  const { data } = useQuery(savedViewsQuery())
  const views = data?.filter(({ page }) => page === pathname) ?? []
  const filter = filterIn(searchStr)
  const shown = views.find(({ query }) => query === filter)
  const opening = views.find(({ defaultView }) => defaultView)?.query

  const pick = (query: string, replace = false) => {
    const search: object = options.parseSearch(`?${query}`)
    void navigate({ to: '.', search: () => search, state: { narrowed: true }, replace })
  }
  const openWith = useEffectEvent((query: string) => pick(query, true))

  useEffect(() => {
    if (bare && opening !== undefined) openWith(opening)
  }, [bare, opening])

  return (
    <div className={styles.views}>
      <MenuTrigger>
        <PlainButton className={styles.button ?? ''}>
          <Bookmark aria-hidden size={18} />
          {shown ? t('savedViews.shown', { name: shown.name }) : t('savedViews.title')}
        </PlainButton>
        <MenuPopover placement="bottom end">
          <Menu size="medium" className={styles.menu}>
            <MenuSection selectionMode="single" selectedKeys={filter === '' ? [EVERYTHING] : shown ? [shown.id] : []}>
              <Header>{t('savedViews.title')}</Header>
              {[{ id: EVERYTHING, name: t('savedViews.everything'), query: '' }, ...views].map(
                ({ id, name, query }) => (
                  <MenuItem key={id} id={id} textValue={name} onAction={() => pick(query)}>
                    {name}
                  </MenuItem>
                ),
              )}
            </MenuSection>
            <MenuItem className={styles.first} isDisabled={filter === ''} onAction={() => setDialog('save')}>
              {t('savedViews.save')}
            </MenuItem>
            <MenuItem isDisabled={views.length === 0} onAction={() => setDialog('edit')}>
              {t('savedViews.edit')}
            </MenuItem>
          </Menu>
        </MenuPopover>
      </MenuTrigger>
      {dialog === 'save' && <SaveViewDialog page={pathname} filter={filter} onClose={() => setDialog(undefined)} />}
      {dialog === 'edit' && <EditViewsDialog views={views} onClose={() => setDialog(undefined)} />}
    </div>
  )
}
