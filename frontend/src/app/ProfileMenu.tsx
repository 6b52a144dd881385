import { Menu, MenuItem, MenuPopover, MenuSection, MenuTrigger } from '@midas-ds/components/menu'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button as PlainButton, Header } from 'react-aria-components'
import { answer, identityService } from '../api/client'
import { endAllSessions, endSession, forgetSession, type Session } from '../auth/session'
import { useLanguage } from '../i18n/LanguageProvider'
import type { Language } from '../i18n/translator'
import { languageNames } from './LanguageSwitch'
import { chooseTheme, currentTheme, themes, type Theme } from './theme'
import { Person } from './Person'
import styles from './ProfileMenu.module.css'

/** The menu at the top right: one's own page, language, appearance and the ways out. */
export function ProfileMenu({ session }: { session: Session }) {
  const { t, language, setLanguage } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [theme, setTheme] = useState(currentTheme)
  const [failed, setFailed] = useState(false)

  const chooseLanguage = async (wanted: Language) => {
    await setLanguage(wanted)
    await answer(identityService.PUT('/identity/v1/me/preferences', { body: { language: wanted } }))
  }

  const leave = async (end: () => Promise<unknown>) => {
    try {
      await end()
      forgetSession(queryClient)
      await navigate({ to: '/' })
    } catch {
      setFailed(true)
    }
  }

  return (
    <>
      {failed && (
        <span role="alert" className={styles.failed}>
          {t('shell.signingOutFailed')}
        </span>
      )}
      <MenuTrigger>
        <PlainButton className={styles.trigger} aria-label={t('shell.profileMenu', { name: session.displayName })}>
          <Person name={session.displayName} />
        </PlainButton>
        <MenuPopover placement="bottom end">
          <Menu size="medium" className={styles.menu}>
            <MenuItem onAction={() => void navigate({ to: '/profile' })}>{t('shell.profile')}</MenuItem>
            <MenuSection
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[language]}
              onSelectionChange={(keys) => void chooseLanguage(only(keys) as Language).catch(() => undefined)}
            >
              <Header>{t('shell.language')}</Header>
              {(['sv', 'en'] as const).map((one) => (
                <MenuItem key={one} id={one} textValue={languageNames[one]}>
                  {languageNames[one]}
                </MenuItem>
              ))}
            </MenuSection>
            <MenuSection
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[theme]}
              onSelectionChange={(keys) => {
                const chosen = only(keys) as Theme
                chooseTheme(chosen)
                setTheme(chosen)
              }}
            >
              <Header>{t('shell.theme')}</Header>
              {themes.map((one) => (
                <MenuItem key={one} id={one} textValue={t(`shell.themes.${one}`)}>
                  {t(`shell.themes.${one}`)}
                </MenuItem>
              ))}
            </MenuSection>
            <MenuItem className={styles.last} onAction={() => void leave(endSession)}>
              {t('shell.signOut')}
            </MenuItem>
            <MenuItem onAction={() => void leave(endAllSessions)}>{t('shell.signOutEverywhere')}</MenuItem>
          </Menu>
        </MenuPopover>
      </MenuTrigger>
    </>
  )
}

function only(keys: 'all' | Set<string | number>): string {
  return keys === 'all' ? '' : String([...keys][0])
}
