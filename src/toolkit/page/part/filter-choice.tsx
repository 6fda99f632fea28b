import type { ComponentChildren } from "preact";
import type { Theme } from "../../schema/theme.js";

/** One thing by which a list is narrowed, with the words to choose from. */
export function FilterChoice({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<fieldset>
			<legend>{name}</legend>
			{children}
		</fieldset>
	);
}

/** A word to choose: a button that names its part of the address (`theme=green`), with the count of what it would show. */
export function FilterWord({
	set,
	theme,
	chosen = false,
	count,
	children,
}: {
	set: string;
	theme?: Theme;
	chosen?: boolean;
	count?: number;
	children: ComponentChildren;
}) {
	return (
		<button type="button" class={theme && `theme-${theme}`} data-set={set} aria-pressed={chosen}>
			{children}
			{count === undefined ? null : <small>{count}</small>}
		</button>
	);
}
