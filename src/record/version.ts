/** Version of the rules: raised by hand with every change of rules or packs that changes records (`extract --stale`). */
export const RULES_VERSION = '7'
