import { Link } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { useSession } from '../../auth/session'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Notice } from '../../components/Notice'
import { ProblemAlert } from '../../components/ProblemAlert'
import { saveFile } from '../../components/saveFile'
import { useLanguage } from '../../i18n/LanguageProvider'
import { extractOf } from './extract'
import { hasHighAssurance } from './queries'

/** Saves everything that the portal keeps about a person: all of it or nothing (GO-4). */
export function ExtractCard({ identityId }: { identityId: string }) {
  const { t } = useLanguage()
  const session = useSession()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const save = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      saveFile(await extractOf(identityId), 'personal-data.json')
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(false)
    }
  }

  return (
    <Card title={t('identities.extract.title')}>
      <Stack>
        <p>{t(identityId === session.identityId ? 'identities.extract.own' : 'identities.extract.others')}</p>
        {identityId === session.identityId && (
          <p>
            <Link to="/disclosures">{t('identities.disclosures.title')}</Link>
          </p>
        )}
        {problem && <ProblemAlert problem={problem} />}
        {hasHighAssurance(session) ? (
          <div>
            <Button variant="secondary" icon={Download} isPending={pending} onPress={() => void save()}>
              {t('identities.extract.save')}
            </Button>
          </div>
        ) : (
          <Notice tone="info">{t('identities.extract.assuranceLow')}</Notice>
        )}
      </Stack>
    </Card>
  )
}
