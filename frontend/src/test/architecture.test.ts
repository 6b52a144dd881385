import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forbiddenImports, type SourceFile } from './imports'

const root = join(import.meta.dirname, '..')

function sources(): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
}

const production = sources().filter(({ path }) => !path.startsWith('test/') && !path.includes('.test.'))

describe('The parts of the application', () => {
  it('build on each other in one order, and no feature on another', () => {
    expect(production.length).toBeGreaterThan(80)
    expect(forbiddenImports(production)).toEqual([])
  })

  it('are checked by a rule that finds what it must', () => {
    const bad: SourceFile[] = [
      { path: 'features/units/UnitCard.tsx', text: "import { x } from '../policies/queries'" },
      { path: 'features/units/routes.tsx', text: "const page = () => import('../imports/ImportPage')" },
      { path: 'components/Card.tsx', text: "import { useSession } from '../auth/session'" },
      { path: 'api/client.ts', text: "import { Shell } from '../app/Shell'" },
      { path: 'features/units/UnitTree.tsx', text: "import { server } from '../../test/server'" },
    ]
    expect(forbiddenImports(bad)).toHaveLength(bad.length)
  })

  it('name no helper, and gather nothing in barrels', () => {
    const names = sources().map(({ path }) => path)
    expect(names.filter((path) => /util|helper|misc/i.test(path))).toEqual([])
    expect(names.filter((path) => /(^|\/)index\.tsx?$/.test(path))).toEqual(['i18n/en/index.ts', 'i18n/sv/index.ts'])
  })

  it('keep personal data out of the browser storage: only language and theme are stored (14.3.3)', () => {
    const storing = production
      .filter(({ text }) => /(local|session)Storage|indexedDB|document\.cookie/.test(text))
      .map(({ path }) => path)
    expect(storing).toEqual(['app/theme.ts', 'i18n/LanguageProvider.tsx'])
  })
})
