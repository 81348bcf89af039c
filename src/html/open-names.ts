// Which elements are open.

/** Names of open elements, the innermost last. Asking for one costs the same however many there are. */
export class OpenNames {
  private readonly names: string[] = []
  private readonly counts = new Map<string, number>()

  get depth(): number {
    return this.names.length
  }

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0
  }

  open(name: string): void {
    this.names.push(name)
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  close(): string | undefined {
    const name = this.names.pop()
    if (name !== undefined) this.counts.set(name, (this.counts.get(name) ?? 0) - 1)
    return name
  }

  clear(): void {
    this.names.length = 0
    this.counts.clear()
  }
}
