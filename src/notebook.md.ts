import { renderNotebook } from "./toolkit/publish/page/notebook.js";
import { writePage } from "./toolkit/publish/write-page.js";

await writePage(renderNotebook);
