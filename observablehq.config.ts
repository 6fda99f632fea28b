import { readerPaths } from "./src/toolkit/publish/reader-path.js";

/**
 * Framework's settings: our pages bring their own head, navigation and styles, so that all of its own furniture is off.
 * Nothing is fetched: no web font (`globalStylesheets`), no extension of DuckDB (`duckdb`), no index of a search that
 * cannot find Chinese.
 */
export default {
	root: "src",
	output: "dist",
	title: "比策",
	style: "/style/index.css",
	globalStylesheets: [],
	duckdb: { extensions: { json: null, parquet: null } },
	interpreters: { ".ts": ["node", "--import", "tsx"] },
	head: '<link rel="icon" href="/icon.svg"><script>document.documentElement.lang="zh-CN";document.documentElement.classList.add("scripted")</script>',
	header: "",
	footer: "",
	sidebar: false,
	toc: false,
	pager: false,
	search: false,
	linkify: false,
	typographer: false,
	dynamicPaths: readerPaths,
};
