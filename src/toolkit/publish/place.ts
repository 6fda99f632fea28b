/** Where the parts of the site lie, seen from the root of the project, in which every command runs. */
export const tableDirectory = "data/tables";
export const siteDirectory = "dist";
export const pageDirectory = "src";
export const cacheDirectory = "src/.observablehq/cache";
/** The addresses of the blanks that Framework is to build, and where it builds them. */
export const blankListFile = "src/.observablehq/blank/list.json";
export const blankDirectory = "src/.observablehq/blank/site";
/** What a build remembers for the next one. To lose it, or any part of it, costs time and nothing else. */
export const memoryDirectory = "src/.observablehq/memory";
