import { renderReaderIndex } from "../toolkit/publish/page/reader-index.js";
import { writePage } from "../toolkit/publish/write-page.js";

await writePage(renderReaderIndex);
