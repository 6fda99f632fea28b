import { pagePaths } from "./src/toolkit/publish/page-path.js";
import { blankDirectory } from "./src/toolkit/publish/place.js";

/** Runs before anything is painted: scripts work here, and the appearance that the reader chose. */
const beforePaint =
	'document.documentElement.classList.add("scripted");try{const a=localStorage.getItem("appearance");if(a)document.documentElement.dataset.appearance=a}catch{}';

/**
 * Framework's settings: our pages bring their own head, navigation and styles, so that all of its own furniture is off.
 * Nothing is fetched: no web font (`globalStylesheets`), no extension of DuckDB (`duckdb`), no index of a search that
 * cannot find Chinese.
 */
export default {
	root: "src",
	output: blankDirectory,
	title: "比策",
	style: "/style/index.css",
	globalStylesheets: [],
	duckdb: { extensions: { json: null, parquet: null } },
	interpreters: { ".ts": ["node", "--import", "tsx"] },
	head: `<link rel="icon" href="/icon.svg"><script>${beforePaint}</script>`,
	header: "",
	footer: "",
	sidebar: false,
	toc: false,
	pager: false,
	search: false,
	linkify: false,
	typographer: false,
	dynamicPaths: pagePaths,
};
