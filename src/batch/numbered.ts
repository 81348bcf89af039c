// `10.jsonl` before `2.jsonl`: so a shell gives them, and shards of one length would be joined in that order without anybody's knowing.

/** The files in the order of their numbers, where those are what tells their names apart and count all of them, from 0 or 1 on; else null. */
export function byNumber(files: readonly string[]): string[] | null {
  const names = files.map((file) => file.split(/(\d+)/u))
  const differing = (names[0] ?? []).flatMap((part, at) => (names.every((name) => name[at] === part) ? [] : at))
  const [place = -1] = differing
  if (differing.length !== 1 || place % 2 === 0 || names.some(({ length }) => length !== names[0]?.length)) return null
  const numbered = files.map((file, at) => ({ file, number: Number(names[at]?.[place]) }))
  numbered.sort((a, b) => a.number - b.number)
  const first = numbered[0]?.number ?? NaN
  const isCount = first <= 1 && numbered.every(({ number }, at) => number === first + at)
  return isCount ? numbered.map(({ file }) => file) : null
}
