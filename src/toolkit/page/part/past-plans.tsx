import type { ComponentChildren } from "preact";

/** Plans that no longer count, as a list of what became of each; `children` are its entries. */
export function PastPlans({ title, note, children }: { title: string; note: string; children: ComponentChildren }) {
	return (
		<section class="grid past-plans">
			<h2 class="label">
				{title}
				<small>{note}</small>
			</h2>
			<ul class="wide">{children}</ul>
		</section>
	);
}
