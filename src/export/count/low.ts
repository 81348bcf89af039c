/** Below this share, confidence is low: the row is marked, and worth a second look. Everywhere the same. */
export const LOW = 0.9
