import { expect, test } from "vitest";
import { lateLoadsOf, linksOf, loadsOf } from "./page-load.js";

const html = `<link rel="stylesheet" href="../_import/style/index.70f626d3.css"><link rel="alternate" href="./feed.xml">
<link rel="modulepreload" href="../_observablehq/client.0d842524.js"><script src="https://example.org/a.js"></script>
<script type="module">
import "../_observablehq/client.0d842524.js";
import {region} from "../_import/components/region.bb419da3.js";
registerFile("../data/search.json", {"name":"../data/search.json","path":"../_file/data/search.7c836c5c.json","size":1});
</script><img src="../_file/icon.4cd9e7b4.svg"><template id="files"><a data-file="evidence"
href="../data/evidence/zh/gaoqing-2024-key-points.1a2b3c4d.json"></a></template>
<a href="../reader/gaoqing-2024-key-points#c3">读</a><a class="x" href="/en/?q=1">en</a><a href="https://example.org/">外</a>`;

test("a page loads its styles, scripts, pictures, and what its scripts fetch; not what it links to", () => {
	expect(loadsOf("/region/370322", "text/html", html)).toEqual([
		"/_file/data/search.7c836c5c.json",
		"/_file/icon.4cd9e7b4.svg",
		"/_import/components/region.bb419da3.js",
		"/_import/style/index.70f626d3.css",
		"/_observablehq/client.0d842524.js",
		"/data/evidence/zh/gaoqing-2024-key-points.1a2b3c4d.json",
	]);
	expect(linksOf("/region/370322", html)).toEqual(["/reader/gaoqing-2024-key-points", "/en/"]);
});

test("a script loads what it imports, and later what it names for that; a style what it names", () => {
	const script = `import {a} from"./site/appearance.eb691068.js";import "preact";const b=()=>import("../export/engines.ce07d4c7.js");`;
	const module = "/_import/components/site.js";
	expect(loadsOf(module, "text/javascript", script)).toEqual(["/_import/components/site/appearance.eb691068.js"]);
	expect(lateLoadsOf(module, "text/javascript", script)).toEqual(["/_import/export/engines.ce07d4c7.js"]);
	expect(loadsOf("/_import/style/a.css", "text/css", "@import './b.css';i{background:url(../c.svg)}")).toEqual([
		"/_import/c.svg",
		"/_import/style/b.css",
	]);
});
