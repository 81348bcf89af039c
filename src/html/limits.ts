// How much of a page is read at all. Constants: what a page says must not hang on a machine's configuration.

/**
 * The limits of reading. `bytes`: of a page after content-decoding, above it is refused (`page-too-large`).
 * `domDepth`: elements in each other; deeper ones are left out, their text is kept, and the page says so (`page-flattened`).
 * `elements`: of a page, above it is refused (`page-too-large`).
 */
export const READING_LIMITS = { bytes: 20 * 1024 * 1024, domDepth: 512, elements: 1_000_000 } as const
