import { posix } from 'node:path'

export interface SourceFile {
  /** Below src, with slashes: `features/units/routes.tsx`. */
  path: string
  text: string
}

/** Which parts of the application each part may build on; the folders of src are read, this only orders them. */
const allowed: Record<string, readonly string[]> = {
  app: ['app', 'features', 'routing', 'components', 'auth', 'api', 'i18n'],
  features: ['routing', 'components', 'auth', 'api', 'i18n'],
  routing: ['auth', 'i18n'],
  components: ['api', 'i18n'],
  auth: ['api', 'i18n'],
  api: ['i18n'],
  i18n: ['api'],
}

/** Imports that cross a border they must not: up in the order, or from one feature into another. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)]
      .map(([, target]) => posix.join(posix.dirname(path), target ?? ''))
      .filter((target) => !mayImport(path, target))
      .map((target) => `${path} -> ${target}`),
  )
}

function mayImport(from: string, to: string): boolean {
  const [part = '', feature] = from.split('/')
  const [otherPart = '', otherFeature] = to.split('/')
  if (part === 'features' && otherPart === 'features') return feature === otherFeature
  return part === otherPart || (allowed[part] ?? []).includes(otherPart)
}
