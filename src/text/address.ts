// Web addresses in the text hold numbers that mean nothing: "youtu.be/3063MCI", "/a/2022-06-01/".

const LONGEST = 200
const SHORTEST = 3
const ADDRESS = /:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2,}\//u

function isGap(code: number): boolean {
  return code === 0x20 || code === 0x0a
}

/** True where the place lies in a web address. */
export function isInAddress(text: string, at: number): boolean {
  const least = Math.max(0, at - LONGEST)
  let from = at
  while (from > least && !isGap(text.charCodeAt(from - 1))) from--
  // nearly every number begins a word
  return at - from >= SHORTEST && ADDRESS.test(text.slice(from, at))
}
