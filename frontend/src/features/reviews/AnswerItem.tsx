import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { useWishName } from '../../api/resources'
import { Button } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { DateField } from '../../components/DateField'
import { ActionDialog } from '../../components/Dialog'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { answerReview, type ReviewAnswer, type ReviewItem } from './queries'

interface AnswerItemProps {
  reviewId: string
  item: ReviewItem
}

/** Keeps what an order gave with one press; ends it, or gives it another last day, after asking once more. */
export function AnswerItem({ reviewId, item }: AnswerItemProps) {
  const { t } = useLanguage()
  const wishName = useWishName()
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<'END' | 'CHANGE_PERIOD'>()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const about = { what: wishName(item), number: String(item.caseNumber) }

  const answer = async (given: ReviewAnswer, to: string | null = null) => {
    await answerReview(reviewId, item.lineId, given, to)
    await queryClient.invalidateQueries({ queryKey: ['reviews'] })
  }

  const keep = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      await answer('KEEP')
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
          aria-label={t('reviews.keepThis', about)}
          onPress={() => void keep()}
        >
          {t('reviews.keep')}
        </Button>
        <Button
          variant="secondary"
          aria-label={t('reviews.changeThis', about)}
          onPress={() => setAsked('CHANGE_PERIOD')}
        >
          {t('reviews.change')}
        </Button>
        <Button variant="danger" aria-label={t('reviews.endThis', about)} onPress={() => setAsked('END')}>
          {t('reviews.end')}
        </Button>
      </ButtonRow>
      {problem && <ProblemAlert problem={problem} />}
      {asked === 'END' && (
        <ActionDialog
          title={t('reviews.endTitle')}
          action={t('reviews.end')}
          isDangerous
          isReady
          onClose={() => setAsked(undefined)}
          onDecide={() => answer('END')}
        >
          {() => <p>{t('reviews.endText', about)}</p>}
        </ActionDialog>
      )}
      {asked === 'CHANGE_PERIOD' && (
        <PeriodDialog
          what={about.what}
          onClose={() => setAsked(undefined)}
          onDecide={(to) => answer('CHANGE_PERIOD', to)}
        />
      )}
    </>
  )
}

interface PeriodDialogProps {
  what: string
  onClose: () => void
  onDecide: (to: string) => Promise<void>
}

/** Asks for the last day; a later one than now is ordered as an extension. */
function PeriodDialog({ what, onClose, onDecide }: PeriodDialogProps) {
  const { t } = useLanguage()
  const [day, setDay] = useState<string | null>(null)
  return (
    <ActionDialog
      title={t('reviews.changeTitle')}
      action={t('reviews.changeAction')}
      isReady={day !== null}
      onClose={onClose}
      onDecide={() => onDecide(day ?? '')}
    >
      {(tried) => (
        <>
          <p>{t('reviews.changeText', { what })}</p>
          <DateField
            label={t('lines.lastDay')}
            value={day}
            onChange={setDay}
            error={tried && day === null ? t('lines.dayMissing') : undefined}
            isRequired
          />
        </>
      )}
    </ActionDialog>
  )
}
