import type { ComponentChildren } from "preact";
import { copy } from "../copy.js";

const paths = {
	overview: "/",
	compare: "/compare",
	reader: "/reader/",
	notebook: "/notebook",
	method: "/method",
} as const;

/** A page of the report. */
export type PageName = keyof typeof paths;

/** The frame of every page: name, navigation, content, and where the figures come from. */
export function Shell({ page, version, children }: { page: PageName; version: string; children: ComponentChildren }) {
	return (
		<>
			<a class="skip" href="#content">
				{copy.nav.skip}
			</a>
			<header class="masthead">
				<a class="brand" href="/">
					<Logo />
					<b>{copy.name}</b> <span>{copy.nameLatin}</span>
				</a>
				<nav>
					{(Object.keys(paths) as PageName[]).map((name) => (
						<a key={name} href={paths[name]} aria-current={name === page ? "page" : undefined}>
							{copy.nav[name]}
						</a>
					))}
				</nav>
			</header>
			<main id="content">{children}</main>
			<footer class="colophon grid">
				<p>
					{copy.footer.version} <code>{version}</code>
				</p>
				<p class="wide">{copy.footer.note}</p>
			</footer>
		</>
	);
}

/** Three sliders at three heights: plans set side by side. */
function Logo() {
	return (
		<svg class="logo" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
			<path d="M2.5 1v18M7.5 1v18M12.5 1v18M17.5 1v18" />
			<circle cx="2.5" cy="12" r="2" />
			<circle cx="7.5" cy="6" r="2" />
			<circle cx="12.5" cy="10" r="2" />
			<circle cx="17.5" cy="15" r="2" />
		</svg>
	);
}
