import { Modal } from '@midas-ds/components/modal'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Autocomplete,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Text,
  TextField,
} from 'react-aria-components'
import type { Session } from '../../auth/session'
import { Notice } from '../../components/Notice'
import { Spinner } from '../../components/Spinner'
import { useLanguage } from '../../i18n/LanguageProvider'
import { LEAST } from '../../routing/searchSource'
import { useFound, type Group } from './useFound'
import styles from './Palette.module.css'

interface PaletteProps {
  session: Session
  onClose: () => void
}

/** The field of a list that stands below it; which list, and which of its options, is told by Autocomplete. */
const combobox = { role: 'combobox', 'aria-haspopup': 'listbox' } as const

/**
 * The search over everything (UI-3): pages and actions, people, orders, the catalogue and units. The focus stays in the field;
 * the arrow keys go through what was found.
 */
export function Palette({ session, onClose }: PaletteProps) {
  const { t, list } = useLanguage()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const { groups, count, isSearching, away } = useFound(typed, session)

  const go = (key: string | number) => {
    const chosen = groups.flatMap((group) => group.hits.filter(({ id }) => keyOf(group, id) === key))[0]
    if (!chosen) return
    onClose()
    void navigate(chosen.link)
  }

  return (
    <Modal className={styles.overlay} title={t('search.title')} isOpen onOpenChange={onClose} isDismissable>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens the search is about to write */}
        <TextField className={styles.field ?? ''} autoFocus>
          <Label>{t('search.label')}</Label>
          <Input {...combobox} aria-expanded={count > 0} maxLength={100} />
          <Text slot="description">{t('search.help', { count: LEAST })}</Text>
        </TextField>
        <output className={styles.status}>
          {isSearching ? (
            <>
              <Spinner />
              {t('search.searching')}
            </>
          ) : (
            t('search.hits', { count })
          )}
        </output>
        {away.length > 0 && (
          <Notice tone="warning" announce="status">
            {t('search.away', { what: list(away) })}
          </Notice>
        )}
        <ListBox
          className={styles.list ?? ''}
          aria-label={t('search.found')}
          onAction={go}
          renderEmptyState={() => (isSearching ? null : t('search.none', { text: typed.trim() }))}
        >
          {groups.map((group) => (
            <ListBoxSection key={group.id} id={group.id}>
              <Header className={styles.title}>{group.title}</Header>
              {group.hits.map(({ id, name, about }) => (
                <ListBoxItem key={id} id={keyOf(group, id)} textValue={name} className={styles.hit ?? ''}>
                  <Text slot="label">{name}</Text>
                  {about && (
                    <Text slot="description" className={styles.about ?? ''}>
                      {about}
                    </Text>
                  )}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
    </Modal>
  )
}

function keyOf(group: Group, id: string): string {
  return `${group.id} ${id}`
}
