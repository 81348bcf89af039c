// The folder directions, as test/architecture.test.ts checks them:
// model ← lang, jurisdiction, text ← html, segment, extract, resolve, record ← pipeline ← fetch, store, engine, export ← cli
const core = '^src/(?:lang|jurisdiction|text|html|segment|extract|resolve|record|model|records|errors|packs|pipeline)'
const shell = '^src/(?:fetch|store|engine|export|verify|batch|cli|sources|build|review|sample|score|explain)'
const owner = (name, files, packages) => ({
  name: `one-owner-of-${name}`,
  severity: 'error',
  from: { path: '^src', pathNot: files },
  to: { path: `node_modules/(?:${packages})(?:/|$)` },
})
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'model-imports-records-only',
      severity: 'error',
      from: { path: '^src/model' },
      to: { pathNot: '^src/records' },
    },
    { name: 'core-never-imports-shell', severity: 'error', from: { path: core }, to: { path: shell } },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: core, pathNot: '^src/record/generate' },
      to: { path: '^(?:node:)?(?:fs|http|https|net|sqlite|child_process|os|process)' },
    },
    {
      name: 'packs-are-data',
      severity: 'error',
      from: { path: '^src/(?:lang|jurisdiction)' },
      to: { pathNot: '^src/(?:model|records|lang|jurisdiction)' },
    },
    {
      name: 'kazakhstan-stays-inside',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(?:jurisdiction/kz|packs)' },
      to: { path: '^src/jurisdiction/kz' },
    },
    {
      name: 'extractors-stand-alone',
      severity: 'error',
      from: { path: '^src/extract/(?:date|article|amount|penalty|person|outlet|place|statistic)\\.ts' },
      to: { path: '^src/extract/(?:date|article|amount|penalty|person|outlet|place|statistic)\\.ts' },
    },
    {
      name: 'extract-knows-no-context',
      severity: 'error',
      from: { path: '^src/(?:extract|segment|html)' },
      to: { path: '^src/(?:resolve|record|pipeline)' },
    },
    {
      name: 'shell-below-cli',
      severity: 'error',
      from: { path: '^src/(?:fetch|store|engine|export|verify|batch|sources|review|sample|score|explain)' },
      to: { path: '^src/cli' },
    },
    owner('html-parsers', '^src/(?:html|fetch/discover)', 'cheerio|htmlparser2|domhandler|iconv-lite'),
    owner('natural', '^src/text/name/spelling', 'natural'),
    owner('ajv', '^src/(?:record/(?:validate|generate)|sources/config)', 'ajv|ajv-formats'),
    owner('undici-and-queues', '^src/(?:fetch|engine)', 'undici|p-queue|robots-parser'),
    owner('parquet', '^src/export/parquet', 'hyparquet-writer|hyparquet'),
    {
      name: 'one-owner-of-sqlite',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(?:store/|export/sqlite/write)' },
      to: { path: '^(?:node:)?sqlite$' },
    },
    owner('postgres', '^src/(?:store/postgres|engine)', 'pg|pg-boss'),
    owner('xlsx', '^src/export', 'xlsx|csv-stringify|fflate'),
    owner('charts', '^src/export/report/charts/canvas', '@observablehq|linkedom'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
      extensions: ['.ts', '.js'],
    },
  },
}
