/** The folder of the tool, with `schemas/`, `fixtures/site/` and `package.json`: of the checkout, or of the package (its bundle lies as deep). */
export const ROOT = new URL('../', import.meta.url)
