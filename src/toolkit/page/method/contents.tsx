import { usePage } from "../page-context.js";

/** A part of the page as its list of contents names it. */
export interface Entry {
	readonly id: string;
	readonly name: string;
}

/** What is on the page, in order. */
export function Contents({ entries }: { entries: readonly Entry[] }) {
	const { contents } = usePage().copy.method;
	return (
		<nav class="grid method-contents" aria-label={contents}>
			<ol class="wide">
				{entries.map(({ id, name }) => (
					<li key={id}>
						<a href={`#${id}`}>{name}</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
