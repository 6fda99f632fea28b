/** Something on a page that can be chosen, so that the rest of the page tells of it alone. */
export interface Option {
	value: string;
	name: string;
	count: number;
	/** A page that tells more of it, there while it is chosen. */
	other: { name: string; href: string };
	/** The class of its theme, where it has one. */
	class?: string;
}

/**
 * What can be chosen, as words with counts: the chosen one bold and underlined, `all` to go back. The choice stands in the
 * address under `name`; it takes a script, so without one it is not there.
 */
export function Choice({
	name,
	label,
	all,
	total,
	options,
}: {
	name: "region" | "theme";
	label: string;
	all: string;
	total: number;
	options: readonly Option[];
}) {
	return (
		<fieldset class="switch script-only" data-choice={name}>
			<legend class="switch-label">{label}</legend>
			<button type="button" data-choose="" data-word={`${all} ${total}`} aria-pressed="true">
				{all} <small>{total}</small>
			</button>
			{options.map(({ value, name, count, class: theme }) => (
				<button
					key={value}
					type="button"
					class={theme}
					data-choose={value}
					data-word={`${name} ${count}`}
					aria-pressed="false"
				>
					{name} <small>{count}</small>
				</button>
			))}
			{options.map(({ value, other }) => (
				<a key={value} class="other" href={other.href} data-for={value} hidden>
					{other.name}
				</a>
			))}
		</fieldset>
	);
}
