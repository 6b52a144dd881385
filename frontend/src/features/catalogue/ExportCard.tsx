import { Download } from 'lucide-react'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { ProblemAlert } from '../../components/ProblemAlert'
import { saveFile } from '../../components/saveFile'
import { useLanguage } from '../../i18n/LanguageProvider'
import { exportCatalogue, fileForms, type FileForm } from './catalogueFile'
import styles from './catalogue.module.css'

/** Gives the whole catalogue as one file (OR-1). */
export function ExportCard() {
  const { t } = useLanguage()
  const [pending, setPending] = useState<FileForm>()
  const [problem, setProblem] = useState<Problem>()

  const save = async (form: FileForm) => {
    setPending(form)
    setProblem(undefined)
    try {
      saveFile(await exportCatalogue(form), `${t('catalogue.file.name')}.${form}`)
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setPending(undefined)
    }
  }

  return (
    <Card title={t('catalogue.file.exportTitle')}>
      <Stack>
        <p className={styles.text}>
          {t('catalogue.file.exportHelp')}{' '}
          <a href="/order/v1/catalogue-file/schema" target="_blank" rel="noreferrer">
            {t('catalogue.file.schema')}
          </a>
        </p>
        {problem && <ProblemAlert problem={problem} />}
        <div className={styles.actions}>
          {fileForms.map((form) => (
            <Button
              key={form}
              variant="secondary"
              icon={Download}
              isPending={pending === form}
              onPress={() => void save(form)}
            >
              {t(`catalogue.file.export.${form}`)}
            </Button>
          ))}
        </div>
      </Stack>
    </Card>
  )
}
