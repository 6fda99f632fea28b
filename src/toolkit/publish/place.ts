/** Where the parts of the site lie, seen from the root of the project, in which every command runs. */
export const tableDirectory = "data/tables";
export const siteDirectory = "dist";
export const pageDirectory = "src";
export const cacheDirectory = "src/.observablehq/cache";
/** Where charts that travel are made while Framework empties and fills the site; the frozen ones of the last site wait there. */
export const chartDirectory = "src/.observablehq/charts";
