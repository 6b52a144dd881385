import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { useWishName } from '../../api/resources'
import { Button } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { ActionDialog } from '../../components/Dialog'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { answerConfirmation, type Confirmation } from './queries'

/** Keeps what a line gives until the next question, or ends it today after asking once more. */
export function AnswerButtons({ line }: { line: Confirmation }) {
  const { t } = useLanguage()
  const wishName = useWishName()
  const queryClient = useQueryClient()
  const [ending, setEnding] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const about = { what: wishName(line), number: String(line.caseNumber) }
  const answered = () => queryClient.invalidateQueries({ queryKey: ['confirmations'] })

  const keep = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      await answerConfirmation(line.lineId, 'KEEP')
      await answered()
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(false)
    }
  }

  return (
    <>
      <ButtonRow>
        <Button
          variant="secondary"
          isPending={pending}
          aria-label={t('confirmations.keepThis', about)}
          onPress={() => void keep()}
        >
          {t('confirmations.keep')}
        </Button>
        <Button variant="danger" aria-label={t('confirmations.endThis', about)} onPress={() => setEnding(true)}>
          {t('confirmations.end')}
        </Button>
      </ButtonRow>
      {problem && <ProblemAlert problem={problem} />}
      {ending && (
        <ActionDialog
          title={t('confirmations.endTitle')}
          action={t('confirmations.end')}
          isDangerous
          isReady
          onClose={() => setEnding(false)}
          onDecide={async () => {
            await answerConfirmation(line.lineId, 'END')
            await answered()
          }}
        >
          {() => <p>{t('confirmations.endText', about)}</p>}
        </ActionDialog>
      )}
    </>
  )
}
