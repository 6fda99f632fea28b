import { renderCompare } from "./toolkit/publish/page/compare.js";
import { writePage } from "./toolkit/publish/write-page.js";

await writePage(renderCompare);
