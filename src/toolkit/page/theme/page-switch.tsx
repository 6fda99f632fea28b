import { usePage } from "../page-context.js";

/** A page of the same kind: its name, where it stands, and how many targets it tells of. */
export interface SwitchPage {
	name: string;
	href: string;
	targets: number;
	current: boolean;
	/** The class of its theme, where it has one. */
	class?: string;
}

/** The pages of a kind as words, the present one bold; what is chosen on the page is carried along by its script. */
export function PageSwitch({ label, pages }: { label: string; pages: readonly SwitchPage[] }) {
	const { copy } = usePage();
	return (
		<nav class="switch" aria-label={label}>
			<span class="switch-label">{label}</span>
			{pages.map(({ name, href, targets, current, class: theme }) => (
				<a
					key={href}
					class={theme}
					href={href}
					aria-current={current ? "page" : undefined}
					title={copy.targetCount(targets)}
					data-carry
				>
					{name} <small>{targets}</small>
				</a>
			))}
		</nav>
	);
}
