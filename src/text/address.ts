// Web addresses in the text hold numbers that mean nothing: "youtu.be/3063MCI", "/a/2022-06-01/".

const LONGEST = 200
const ADDRESS = /:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2,}\//u

/** True where the place lies in a web address. */
export function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  return ADDRESS.test(before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1))
}
