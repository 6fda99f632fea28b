import { focusThemes } from "../../schema/theme.js";
import { languagePrefix } from "../address/site-address.js";
import { htmlLanguages } from "../copy/copy.js";
import { usePage } from "../page-context.js";
import { Logo } from "./logo.js";

/** The pages of the report, as the navigation names them. */
const pages = [
	"overview",
	"theme",
	"compare",
	"indicator",
	"region",
	"reader",
	"ledger",
	"reuse",
	"charts",
	"search",
	"notebook",
	"method",
] as const;
export type PageName = (typeof pages)[number];

/** Returns where a page of the navigation stands; themes and regions open at the first of them. */
function pathOf(page: PageName, regions: readonly string[]): string {
	switch (page) {
		case "overview":
			return "/";
		case "reader":
		case "charts":
			return `/${page}/`;
		case "theme":
			return `/theme/${focusThemes[0]}`;
		case "region":
			return regions[0] === undefined ? "/" : `/region/${regions[0]}`;
		default:
			return `/${page}`;
	}
}

/** The head of every page: name, navigation, search, the other language, light or dark. */
export function Masthead({ page }: { page?: PageName }) {
	const { copy, regions } = usePage();
	return (
		<header class="masthead">
			<a class="brand" href="/">
				<Logo />
				<b>{copy.name}</b> <span>{copy.nameLatin}</span>
			</a>
			<nav aria-label={copy.nav.label}>
				{pages.map((name) => (
					<a key={name} href={pathOf(name, regions)} aria-current={name === page ? "page" : undefined}>
						{copy.nav[name]}
					</a>
				))}
			</nav>
			<search>
				<form class="search-field" action="/search">
					<input
						type="search"
						name="q"
						placeholder={copy.searchHint}
						aria-label={copy.searchLabel}
						autocomplete="off"
						spellcheck={false}
					/>
				</form>
			</search>
			<div class="settings">
				<LanguageSwitch />
				<AppearanceSwitch />
			</div>
		</header>
	);
}

/** The same page in the other language; its script carries the view along. */
function LanguageSwitch() {
	const { copy, language, path } = usePage();
	const other = language === "zh" ? "en" : "zh";
	return (
		<a
			class="language"
			href={`${languagePrefix(other)}${path}`}
			hreflang={htmlLanguages[other]}
			lang={htmlLanguages[other]}
			rel="alternate"
			data-language
		>
			{copy.otherLanguage}
		</a>
	);
}

function AppearanceSwitch() {
	const { label, light, dark } = usePage().copy.appearance;
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and a frame
		<span class="appearance script-only" role="group" aria-label={label}>
			<button type="button" data-appearance="light">
				{light}
			</button>
			<button type="button" data-appearance="dark">
				{dark}
			</button>
		</span>
	);
}
