// Web addresses in the text hold numbers that mean nothing: "youtu.be/3063MCI", "/a/2022-06-01/".

const LONGEST = 200
const ADDRESS = /:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2,}\//u

/** True where the place lies in a web address. */
export function isInAddress(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1), at - LONGEST) + 1
  return ADDRESS.test(text.slice(from, at))
}
