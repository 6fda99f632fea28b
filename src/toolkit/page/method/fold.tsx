import type { ComponentChildren } from "preact";

/** What is too long to stand open: its name, what it is, how much it holds, and the whole on demand. */
export function Fold({
	name,
	note,
	count,
	id,
	children,
}: {
	name: ComponentChildren;
	note?: ComponentChildren;
	count?: string;
	id?: string;
	children: ComponentChildren;
}) {
	return (
		<details class="fold" id={id}>
			<summary>
				<b>{name}</b> <span>{note}</span> {count === undefined ? null : <small>{count}</small>}
			</summary>
			{children}
		</details>
	);
}
