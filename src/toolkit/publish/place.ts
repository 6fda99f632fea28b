/** Where the parts of the site lie, seen from the root of the project, in which every command runs. */
export const tableDirectory = "data/tables";
export const siteDirectory = "dist";
export const pageDirectory = "src";
export const cacheDirectory = "src/.observablehq/cache";
/** Where the frozen charts of the site wait while it is built anew. */
export const frozenAside = "src/.observablehq/frozen";
