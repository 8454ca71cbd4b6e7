/** One import of one file; paths are relative to `src`, packages are names. */
export interface Import {
  readonly file: string
  readonly from: string
  readonly typeOnly: boolean
}

interface Rule {
  /** What it may import, beside its own folder: folders, or single files. */
  readonly ours: readonly string[]
  /** Of these, types only. */
  readonly types?: readonly string[]
  readonly node?: boolean
  readonly says: string
}

/** Who may import whom (DESIGN, "The house"). */
const rules: Readonly<Record<string, Rule>> = {
  protocol: { ours: [], says: 'nothing of ours' },
  adapters: { ours: ['protocol'], says: 'protocol' },
  client: { ours: ['protocol'], types: ['adapters/adapter.ts'], says: 'protocol and the type in adapters/adapter.ts' },
  ui: { ours: ['protocol'], says: 'protocol' },
  widget: {
    ours: ['client', 'ui', 'protocol'],
    types: ['adapters/adapter.ts'],
    says: 'client, ui, protocol and the type in adapters/adapter.ts',
  },
  console: {
    ours: ['client', 'ui', 'protocol'],
    types: ['adapters/adapter.ts', 'server/http/console.ts'],
    says: 'client, ui, protocol and the types in server/http/console.ts',
  },
  server: { ours: ['protocol'], node: true, says: 'protocol, never a folder of the browser' },
}

/** The files that alone choose implementations. */
const entries: Readonly<Record<string, Rule>> = {
  'index.ts': {
    ours: ['adapters', 'client', 'widget', 'ui', 'protocol'],
    says: 'the folders of the visitor’s browser',
  },
  'embed.ts': {
    ours: ['client', 'widget', 'ui', 'protocol'],
    types: ['embed-app.ts'],
    says: 'what the launcher needs',
  },
  'embed-app.ts': {
    ours: ['adapters', 'client', 'widget', 'ui', 'protocol'],
    says: 'the folders of the visitor’s browser',
  },
  'console/main.tsx': { ours: ['adapters', 'client', 'ui', 'protocol'], says: 'adapters, client, ui, protocol' },
}

/** What is wrong with each import that breaks the rule. */
export function wrongImports(imports: readonly Import[]): string[] {
  return imports.flatMap((one) => {
    const folder = one.file.includes('/') ? one.file.split('/')[0]! : one.file
    const rule = entries[one.file] ?? rules[folder]
    if (!rule) return [`${one.file} is in no folder that the house knows`]
    return allows(rule, folder, one) ? [] : [`${one.file} imports ${one.from}; ${folder} may import ${rule.says}`]
  })
}

function allows({ ours, types = [], node = false }: Rule, folder: string, { from, typeOnly }: Import): boolean {
  if (from.startsWith('node:')) return node
  const isOurs = /\.(tsx?|css)(\?inline)?$/.test(from)
  if (!isOurs) return true
  const within = (place: string) => from === place || from.startsWith(`${place}/`)
  return within(folder) || ours.some(within) || (typeOnly && types.some(within))
}

/** The imports in a source text, in order, of whichever form. */
export function importsOf(source: string): Omit<Import, 'file'>[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const forms =
    /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'"();]*?\sfrom\s*)?['"](?<from>[^'"]+)['"]|(?<query>typeof\s+)?\bimport\(\s*['"](?<late>[^'"]+)['"]/gm
  return [...bare.matchAll(forms)].map(({ groups }) => ({
    from: (groups!['from'] ?? groups!['late'])!,
    typeOnly: !!(groups!['type'] || groups!['query']),
  }))
}
