import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, orderService } from '../../api/client'
import { asProblem } from '../../api/problem'
import { Button } from '../../components/Button'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'

/** What to do about a missing SITHS card: say that the person has got one, and the line goes on (OR-6). */
export function CardReport({ identityId }: { identityId: string }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const report = useMutation({
    mutationFn: () => answer(orderService.POST('/order/v1/card-holders', { body: { identityId } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['lines'] }),
  })
  return (
    <>
      {report.error && <ProblemAlert problem={asProblem(report.error)} />}
      <Button variant="secondary" isPending={report.isPending} onPress={() => report.mutate()}>
        {t('lines.cardReceived')}
      </Button>
    </>
  )
}
