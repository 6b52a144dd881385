import { useQueryClient } from '@tanstack/react-query'
import { FileSearch, FileUp } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { FileField } from '../../components/FileField'
import { focusFirstFault } from '../../components/focusFirstFault'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { importCatalogue, type CatalogueImport } from './catalogueFile'
import styles from './catalogue.module.css'
import { changesAnything, ImportEffect } from './ImportEffect'

/** Takes in a catalogue from a file: first what it would do is shown, then it is carried out (OR-1). */
export function ImportCard() {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [effect, setEffect] = useState<CatalogueImport>()
  const [problem, setProblem] = useState<Problem>()
  const isReady = effect?.dryRun === true && changesAnything(effect)

  const choose = (chosen: File | null) => {
    setFile(chosen)
    setEffect(undefined)
    setProblem(undefined)
  }

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (file === null) focusFirstFault(event.currentTarget)
    if (file === null || pending) return
    setPending(true)
    setProblem(undefined)
    try {
      setEffect(await importCatalogue(file, !isReady))
      if (isReady) await queryClient.invalidateQueries({ queryKey: ['resources'] })
    } catch (failure) {
      setEffect(undefined)
      setProblem(asProblem(failure))
    } finally {
      setPending(false)
    }
  }

  return (
    <Card title={t('catalogue.file.importTitle')}>
      <form onSubmit={send} noValidate>
        <Stack>
          <p className={styles.text}>{t('catalogue.file.importHelp')}</p>
          <FileField
            label={t('catalogue.file.file')}
            action={t('imports.chooseFile')}
            accept={['.yaml', '.yml', '.json', 'application/yaml', 'application/json']}
            file={file}
            onChange={choose}
            error={tried && file === null ? t('imports.fileMissing') : undefined}
          />
          {problem && <ProblemAlert problem={problem} showsPlaces />}
          {effect && <ImportEffect effect={effect} />}
          <div className={styles.actions}>
            {isReady ? (
              <>
                <Button type="submit" icon={FileUp} isPending={pending} takesFocus>
                  {t('catalogue.file.import')}
                </Button>
                <Button variant="secondary" onPress={() => setEffect(undefined)}>
                  {t('common.cancel')}
                </Button>
              </>
            ) : (
              <Button type="submit" variant="secondary" icon={FileSearch} isPending={pending} takesFocus={tried}>
                {t('catalogue.file.preview')}
              </Button>
            )}
          </div>
        </Stack>
      </form>
    </Card>
  )
}
