import { KeyRound } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Problem } from '../../api/problem'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Notice } from '../../components/Notice'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { mayFetch, type InitialPassword } from './queries'

interface FetchCardProps {
  password: InitialPassword
  pending: boolean
  problem: Problem | undefined
  /** Whether the card comes back after a password, and must not lose the reader's place. */
  takesFocus: boolean
  onFetch: () => void
}

/** Explains what fetching does, and lets those fetch who may. */
export function FetchCard({ password, pending, problem, takesFocus, onFetch }: FetchCardProps) {
  const { t } = useLanguage()
  const again = password.state !== 'WAITING'
  return (
    <Card title={t('passwords.howTitle')}>
      <Stack>
        <div>
          <p>{t(`passwords.explain.${password.state}`)}</p>
          <ul>
            <li>{t('passwords.how1')}</li>
            <li>{t('passwords.how2')}</li>
            <li>{t('passwords.how3')}</li>
            <li>{t('passwords.how4')}</li>
          </ul>
        </div>
        {problem && <ProblemAlert problem={problem} />}
        <Way password={password}>
          <div>
            {again && <p>{t('passwords.fetchAgainHelp')}</p>}
            <Button takesFocus={takesFocus} icon={KeyRound} isPending={pending} onPress={onFetch}>
              {pending ? t('passwords.fetching') : again ? t('passwords.fetchAgain') : t('passwords.fetch')}
            </Button>
          </div>
        </Way>
      </Stack>
    </Card>
  )
}

/** The button for those who may; for the others, why there is none. */
function Way({ password, children }: { password: InitialPassword; children: ReactNode }) {
  const { t } = useLanguage()
  const session = useSession()
  const own = password.identityId === session.identityId
  if (password.state === 'USED' || password.state === 'WITHDRAWN') return null
  if (session.assuranceLevel < HIGH_ASSURANCE) return <Notice tone="info">{t('passwords.assuranceLow')}</Notice>
  if (!mayFetch(password)) return <Notice tone="info">{t(own ? 'passwords.own' : 'passwords.notForYou')}</Notice>
  return children
}
