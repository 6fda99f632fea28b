import { renderOverview } from "./toolkit/publish/page/overview.js";
import { writePage } from "./toolkit/publish/write-page.js";

await writePage(renderOverview);
