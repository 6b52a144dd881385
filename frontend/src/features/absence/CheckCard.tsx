import type { ReactNode } from 'react'
import { Card } from '../../components/Card'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'

interface CheckCardProps {
  title: string
  /** Whether all is seen to; undefined until it is known. */
  isCovered: boolean | undefined
  children: ReactNode
}

/** One thing that may need a stand-in: whether it has one, and what to do when not. */
export function CheckCard({ title, isCovered, children }: CheckCardProps) {
  const { t } = useLanguage()
  return (
    <Card
      title={title}
      beside={
        isCovered !== undefined && (
          <StatusLabel tone={isCovered ? 'good' : 'attention'}>
            {t(isCovered ? 'absence.covered' : 'absence.gap')}
          </StatusLabel>
        )
      }
    >
      {children}
    </Card>
  )
}
